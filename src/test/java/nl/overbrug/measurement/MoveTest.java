package nl.overbrug.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.overbrug.measurement.Measurement.Content;
import nl.overbrug.questionnaire.Instrument;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static final LocalDate INTAKE = LocalDate.of(2026, 1, 15);
    private static final LocalDate TODAY = INTAKE.plusMonths(4);
    private static final UUID TRAJECTORY = UUID.randomUUID();

    private final Measurement atSix = planned("T2", 6, MomentState.PLANNED);

    @Test
    void what_is_to_come_moves_and_what_stays_the_same_does_not() {
        Measurement atTwelve = planned("T3", 12, MomentState.PLANNED);

        List<Move> moves = Move.between(
                List.of(atSix, atTwelve),
                List.of(planned("T2", 5, MomentState.PLANNED), planned("T3", 12, MomentState.PLANNED)),
                TODAY);

        assertThat(moves).hasSize(1);
        assertThat(moves.get(0).from()).isEqualTo(atSix);
        assertThat(moves.get(0).to().id()).isEqualTo(atSix.id());
        assertThat(moves.get(0).to().planned().dueOn()).isEqualTo(INTAKE.plusMonths(5));
    }

    @Test
    void what_was_settled_never_moves_nor_goes_away() {
        for (MomentState state : MomentState.values()) {
            if (!state.isUnsettled()) {
                List<Measurement> settled = List.of(planned("T2", 6, state));
                assertThat(Move.between(settled, List.of(planned("T2", 5, MomentState.PLANNED)), TODAY))
                        .isEmpty();
                assertThat(Move.between(settled, List.of(), TODAY)).isEmpty();
            }
        }
    }

    @Test
    void nobody_misses_a_measurement_because_it_was_moved_into_the_past() {
        List<Measurement> atOne = List.of(planned("T2", 1, MomentState.PLANNED));

        Measurement moved = Move.between(List.of(atSix), atOne, TODAY).get(0).to();

        assertThat(moved.planned().dueOn()).isEqualTo(TODAY);
        assertThat(moved.isOpenOn(TODAY.plusDays(20))).isTrue();
        assertThat(Move.between(List.of(moved), atOne, TODAY.plusDays(5)))
                .as("it does not slide on")
                .isEmpty();
    }

    @Test
    void one_that_was_added_comes_unless_its_time_is_over() {
        assertThat(Move.between(List.of(atSix), List.of(atSix, planned("T4", 9, MomentState.PLANNED)), TODAY))
                .extracting(move -> move.to().moment())
                .containsExactly("T4");
        assertThat(Move.between(List.of(atSix), List.of(atSix, planned("T0", 1, MomentState.PLANNED)), TODAY))
                .isEmpty();
    }

    @Test
    void one_that_is_gone_goes_unless_it_can_be_done_now() {
        assertThat(Move.between(List.of(atSix), List.of(), TODAY)).containsExactly(new Move(atSix, null));
        assertThat(Move.between(List.of(planned("T2", 4, MomentState.OPEN)), List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void of_a_moment_that_a_table_names_twice_the_first_row_counts() {
        List<Measurement> twice = List.of(planned("T2", 5, MomentState.PLANNED), planned("T2", 7, MomentState.PLANNED));

        assertThat(Move.between(List.of(atSix), twice, TODAY))
                .extracting(move -> move.to().planned().dueOn())
                .containsExactly(INTAKE.plusMonths(5));
    }

    private static Measurement planned(String moment, int months, MomentState state) {
        LocalDate due = INTAKE.plusMonths(months);
        return new Measurement(
                UUID.randomUUID(),
                1,
                TRAJECTORY,
                new PlannedMoment(moment, due.minusDays(14), due, due.plusDays(30)),
                new Content(MomentRole.BETWEEN, months, EnumSet.of(Instrument.BRIDGE), null, UUID.randomUUID()),
                state,
                null);
    }
}
