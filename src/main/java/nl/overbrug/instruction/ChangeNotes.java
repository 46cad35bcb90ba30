package nl.overbrug.instruction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.People;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.rulefile.GovernedPages;
import nl.overbrug.ruleversion.RuleVersion;
import org.springframework.stereotype.Service;

/**
 * The change notes of rule versions, told to each mentor once: from the moment that the version holds, on the pages that its table governs.
 * What changed before somebody had an account is no change to them.
 */
@Service
public class ChangeNotes {

    private final Map<String, List<String>> pages = GovernedPages.read();
    private final NoteTexts texts;
    private final Beginnings beginnings;
    private final ReadNotes read;
    private final CurrentPerson current;
    private final People people;

    ChangeNotes(NoteTexts texts, Beginnings beginnings, ReadNotes read, CurrentPerson current, People people) {
        this.texts = texts;
        this.beginnings = beginnings;
        this.read = read;
        this.current = current;
        this.people = people;
    }

    /**
     * What the current person has not read yet, oldest first; nothing for who is no mentor.
     *
     * @param pattern the page, for instance {@code /trajecten/{id}/metingen}
     */
    public List<ChangeNote> unread(String pattern) {
        List<String> tables = pages.keySet().stream()
                .filter(table -> pages.get(table).contains(pattern))
                .toList();
        return tables.isEmpty()
                ? List.of()
                : current.find()
                        .filter(person -> person.has(Role.MENTOR))
                        .map(mentor -> unread(mentor, tables))
                        .orElse(List.of());
    }

    private List<ChangeNote> unread(Person mentor, List<String> tables) {
        Instant since = people.since(mentor.id()).orElse(Instant.MAX);
        List<RuleVersion> begun = tables.stream()
                .flatMap(table -> beginnings.since(table, since).stream())
                .toList();
        Set<UUID> seen = begun.isEmpty() ? Set.of() : read.of(mentor.id());
        return begun.stream()
                .filter(version -> !seen.contains(version.id()))
                .flatMap(version -> texts.of(version).stream())
                .toList();
    }

    /**
     * The current mentor has read the note of this version; it is not shown to them again.
     *
     * @return false when no version with this id has begun to hold
     * @throws org.springframework.security.access.AccessDeniedException when the current person is no mentor
     */
    public boolean markRead(UUID version) {
        Person mentor = current.require(Role.MENTOR);
        boolean known = pages.keySet().stream()
                .flatMap(table -> beginnings.since(table, Instant.MIN).stream())
                .anyMatch(begun -> begun.id().equals(version));
        if (known) {
            read.add(mentor.id(), version);
        }
        return known;
    }
}
