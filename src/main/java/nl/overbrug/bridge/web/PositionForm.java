package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.overbrug.bridge.Position;

/**
 * One pillar on a page.
 *
 * @param answer a step, or the name of another kind of answer
 * @param texts the version of the texts from which was chosen; null where nothing was
 * @param then what to do: {@code verder} or {@code stoppen} after saving, or {@code nogzo}: it is still as it was
 */
record PositionForm(Integer version, LocalDate on, String answer, String then, Integer texts) {

    static PositionForm of(int version, LocalDate on, Position position) {
        return new PositionForm(version, on, position == null ? null : code(position), null, null);
    }

    boolean isEmpty() {
        return answer == null || answer.isBlank();
    }

    boolean stops() {
        return "stoppen".equals(then);
    }

    boolean isStillSo() {
        return "nogzo".equals(then);
    }

    /** Empty when the answer is not one that can be given. */
    Optional<Position> position() {
        if (answer.matches("[1-5]")) {
            return Optional.of(Position.of(Integer.parseInt(answer)));
        }
        if (answer.equals(Position.Kind.NOT_APPLICABLE.name())) {
            return Optional.of(Position.NOT_APPLICABLE);
        }
        return answer.equals(Position.Kind.LATER.name()) ? Optional.of(Position.LATER) : Optional.empty();
    }

    private static String code(Position position) {
        return position.isStep()
                ? String.valueOf(position.step())
                : position.kind().name();
    }
}
