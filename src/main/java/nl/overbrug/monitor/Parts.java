package nl.overbrug.monitor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overbrug.intake.Referrer;
import nl.overbrug.monitor.Scope.Part;
import nl.overbrug.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The parts that somebody may ask for: each team, each district of which somebody was referred, each kind of referrer; the own team; the own
 * caseload.
 */
@Service
class Parts {

    private final People people;
    private final ScopeRights rights;
    private final JdbcClient jdbc;

    Parts(People people, ScopeRights rights, JdbcClient jdbc) {
        this.people = people;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** @param label the name, or a key in the message files of a referrer */
    public record Choice(Part part, String of, String label) {

        /** As it stands in an address. */
        public String code() {
            return part == Part.CASELOAD ? part.name() : part + ":" + of;
        }
    }

    /** The own caseload, of a mentor. */
    public List<Choice> own() {
        return rights.caseload().stream()
                .map(mentor -> new Choice(Part.CASELOAD, mentor, "monitor.deel.eigen"))
                .toList();
    }

    /** Whether everybody together may be asked for. */
    public boolean hasEverybody() {
        return rights.seesMunicipality();
    }

    /** What is asked for by who asks for nothing and may not ask for everybody: the own team, or else the own caseload. */
    Choice first() {
        return Stream.concat(teams().stream(), own().stream()).findFirst().orElseThrow();
    }

    public List<Choice> teams() {
        String own = rights.team().orElse("");
        return people.teams().stream()
                .filter(team -> hasEverybody() || team.id().toString().equals(own))
                .map(team -> new Choice(Part.TEAM, team.id().toString(), team.name()))
                .toList();
    }

    public List<Choice> districts() {
        if (!hasEverybody()) {
            return List.of();
        }
        return jdbc
                .sql("select distinct of from monitor_sum where measure = 'referral.outcome' and part = 'DISTRICT'"
                        + " and span = 'YEAR' and of <> '' order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(district -> new Choice(Part.DISTRICT, district, district))
                .toList();
    }

    public List<Choice> referrers() {
        if (!hasEverybody()) {
            return List.of();
        }
        return Arrays.stream(Referrer.values())
                .map(referrer -> new Choice(Part.REFERRER, referrer.name(), referrer.messageKey()))
                .toList();
    }

    /** @param code as {@link Choice#code}; empty when there is no such part */
    public Optional<Choice> find(String code) {
        return Stream.of(own(), teams(), districts(), referrers())
                .flatMap(List::stream)
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }
}
