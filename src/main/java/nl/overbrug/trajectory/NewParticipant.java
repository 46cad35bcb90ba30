package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.kernel.Problem;

/** What a page or an import says of a person; judged here, so that every way in is judged alike. */
public record NewParticipant(
        String name,
        LocalDate birthDate,
        Participant.Gender gender,
        Participant.Education education,
        Participant.Contact contact) {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_LINE = 200;

    /** Older than anybody is: the year was mistyped. */
    private static final int OLDEST = 120;

    /** What keeps this person from being registered; empty when nothing does. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (name == null || name.isBlank()) {
            problems.add(Problem.missing("name"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "probleem.te-lang", LONGEST_NAME));
        }
        if (birthDate == null) {
            problems.add(Problem.missing("birthDate"));
        } else if (birthDate.isAfter(today)) {
            problems.add(Problem.of("birthDate", "probleem.datum-toekomst"));
        } else if (birthDate.isBefore(today.minusYears(OLDEST))) {
            problems.add(Problem.of("birthDate", "probleem.datum-te-vroeg", today.minusYears(OLDEST)));
        }
        line(problems, "district", contact.district());
        line(problems, "phone", contact.phone());
        line(problems, "email", contact.email());
        line(problems, "preference", contact.preference());
        line(problems, "practicalNeeds", contact.practicalNeeds());
        return problems;
    }

    public boolean isBornAfter(LocalDate day) {
        return birthDate != null && birthDate.isAfter(day);
    }

    private static void line(List<Problem> problems, String field, String text) {
        if (text != null && text.length() > LONGEST_LINE) {
            problems.add(Problem.of(field, "probleem.te-lang", LONGEST_LINE));
        }
    }
}
