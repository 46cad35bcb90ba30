package nl.overbrug.progress;

import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.monitor.Boxes;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.Views;

/** What the page of progress counts of goals and actions, each with of how many people it is. */
final class WorkBoxes {

    /** All actions. */
    static final String PLANNED = "PLANNED";

    static final List<String> DEEDS = List.of("DONE", "NOT_DONE");

    private WorkBoxes() {}

    static Views.Counted goals() {
        Boxes.Builder boxes = new Boxes.Builder();
        for (Pillar pillar : Pillar.values()) {
            boxes.base(set(pillar))
                    .divide(set(pillar), array(reached(pillar)))
                    .divide(set(pillar), array(foreseen(pillar)));
        }
        return counted(boxes, "goal");
    }

    static String set(Pillar pillar) {
        return pillar.name() + " SET";
    }

    static List<String> reached(Pillar pillar) {
        return ProgressBoxes.words(pillar.name(), List.of("REACHED", "NOT_REACHED"));
    }

    static List<String> foreseen(Pillar pillar) {
        return ProgressBoxes.words(pillar.name(), List.of("FORESEEN", "NOT_FORESEEN"));
    }

    /** Actions of all kinds. */
    static Views.Counted actions() {
        return counted(new Boxes.Builder().base(PLANNED).divide(PLANNED, array(DEEDS)), "deed");
    }

    private static Views.Counted counted(Boxes.Builder boxes, String measure) {
        String people = measure + "-people";
        return new Views.Counted(
                boxes.build(),
                List.of(measure, people),
                (one, box) -> Map.of(one.equals(people) ? ShownBoxes.PEOPLE + box : box, 1));
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }
}
