package nl.overbrug.monitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.overbrug.trajectory.Participant.Education;
import nl.overbrug.trajectory.Participant.Gender;

/** Table 16: who those who joined are. */
final class ParticipantTable {

    /** Rows that table 16 does not have; they are shown only when somebody is in them. */
    private static final List<String> RARE =
            List.of("monitor.leeftijd.to17", "monitor.leeftijd.over67", Gender.OTHER.messageKey());

    private ParticipantTable() {}

    /** @param counts by the name of a measure */
    static List<Distribution> of(Function<String, Map<String, Integer>> counts) {
        Map<String, String> genders = new LinkedHashMap<>();
        for (Gender gender : Gender.values()) {
            genders.put(gender.name(), gender.messageKey());
        }
        Map<String, String> ages = new LinkedHashMap<>();
        for (String band : List.of("to17", "to25", "to45", "to67", "over67")) {
            ages.put(band, "monitor.leeftijd." + band);
        }
        Map<String, String> educations = new LinkedHashMap<>();
        for (Education education : Education.values()) {
            educations.put(education.name(), education.messageKey());
        }
        return List.of(
                distribution("monitor.geslacht", genders, counts.apply("participant.gender")),
                distribution("monitor.leeftijd", ages, counts.apply("participant.age")),
                distribution("monitor.opleiding", educations, counts.apply("participant.education")));
    }

    private static Distribution distribution(String label, Map<String, String> values, Map<String, Integer> counts) {
        int base = values.keySet().stream()
                .mapToInt(value -> counts.getOrDefault(value, 0))
                .sum();
        List<Share> shares = new ArrayList<>();
        values.forEach((value, key) -> {
            int count = counts.getOrDefault(value, 0);
            if (count > 0 || !RARE.contains(key)) {
                shares.add(new Share(key, count, base));
            }
        });
        return new Distribution(label, shares, base, counts.getOrDefault("", 0));
    }
}
