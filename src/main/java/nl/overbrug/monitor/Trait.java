package nl.overbrug.monitor;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.overbrug.kernel.Labelled;
import nl.overbrug.trajectory.Participant.Education;
import nl.overbrug.trajectory.Participant.Gender;

/** What table 16 tells of those who joined. */
public enum Trait implements Labelled {
    GENDER("geslacht", "participant.gender"),
    AGE("leeftijd", "participant.age"),
    EDUCATION("opleiding", "participant.education");

    private final String word;
    private final String measure;

    Trait(String word, String measure) {
        this.word = word;
        this.measure = measure;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }

    @Override
    public String messageKey() {
        return "monitor." + word;
    }

    /** Under which name the read model counts it. */
    String measure() {
        return measure;
    }

    /** All it can be, in order, each with its key in the message files. */
    public Map<String, String> categories() {
        Map<String, String> values = new LinkedHashMap<>();
        switch (this) {
            case GENDER -> {
                for (Gender gender : Gender.values()) {
                    values.put(gender.name(), gender.messageKey());
                }
            }
            case AGE -> {
                for (String band : new String[] {"to17", "to25", "to45", "to67", "over67"}) {
                    values.put(band, "monitor.leeftijd." + band);
                }
            }
            case EDUCATION -> {
                for (Education education : Education.values()) {
                    values.put(education.name(), education.messageKey());
                }
            }
        }
        return values;
    }
}
