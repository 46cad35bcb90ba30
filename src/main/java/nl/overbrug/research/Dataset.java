package nl.overbrug.research;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which files an export has, with the words that their columns may hold now.
 *
 * @param values by column; of columns without words an empty list
 */
record Dataset(List<Subject> subjects, Map<Column, List<Code>> values) {

    static Dataset of(Settings settings, KnownCodes known) {
        List<Subject> subjects =
                subjects(settings.teams()).filter(settings::asksFor).toList();
        Map<Column, List<Code>> values = new IdentityHashMap<>();
        subjects.stream()
                .flatMap(subject -> subject.columns().stream())
                .forEach(column -> values.put(column, column.values().in(known)));
        return new Dataset(subjects, values);
    }

    /** All that there could be. */
    static Stream<Subject> subjects(boolean teams) {
        return Stream.of(CourseSubjects.all(teams), GoalSubjects.all(), MeasureSubjects.all())
                .flatMap(List::stream);
    }
}
