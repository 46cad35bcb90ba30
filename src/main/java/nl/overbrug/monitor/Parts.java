package nl.overbrug.monitor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.overbrug.intake.Referrer;
import nl.overbrug.monitor.Scope.Part;
import nl.overbrug.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The parts that figures can be asked for: each team, each district of which somebody was referred, each kind of referrer. */
@Service
class Parts {

    private final People people;
    private final JdbcClient jdbc;

    Parts(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** @param label the name, or a key in the message files of a referrer */
    public record Choice(Part part, String of, String label) {

        /** As it stands in an address. */
        public String code() {
            return part + ":" + of;
        }
    }

    public List<Choice> teams() {
        return people.teams().stream()
                .map(team -> new Choice(Part.TEAM, team.id().toString(), team.name()))
                .toList();
    }

    public List<Choice> districts() {
        return jdbc
                .sql("select distinct of from monitor_cell where measure = 'referral.outcome' and part = 'DISTRICT'"
                        + " and of <> '' order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(district -> new Choice(Part.DISTRICT, district, district))
                .toList();
    }

    public List<Choice> referrers() {
        return Arrays.stream(Referrer.values())
                .map(referrer -> new Choice(Part.REFERRER, referrer.name(), referrer.messageKey()))
                .toList();
    }

    /** @param code as {@link Choice#code}; empty when there is no such part */
    public Optional<Choice> find(String code) {
        return List.of(teams(), districts(), referrers()).stream()
                .flatMap(List::stream)
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }
}
