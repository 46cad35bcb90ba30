package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TriggersTest extends ImportCase {

    private static final String SKIPPED = "replica";
    private static final String ASKED = "origin";

    @Test
    void rows_of_which_all_foreign_keys_were_looked_up_are_stored_without_the_database_doing_it_again() {
        assertThat(List.of("participants", "referrals", "trajectories", "fillings", "positions", "actions"))
                .allSatisfy(name -> assertThat(whileStoring(Bundle.file(name))).isEqualTo(SKIPPED));
        assertThat(role()).isEqualTo(ASKED);
    }

    @Test
    void rows_for_which_the_database_does_more_are_stored_with_it() {
        assertThat(whileStoring(Bundle.file("reviews"))).as("talks are counted").isEqualTo(ASKED);
        assertThat(whileStoring(Bundle.file("review_minutes")))
                .as("minutes are counted")
                .isEqualTo(ASKED);
        assertThat(whileStoring(Bundle.file("looked_back")))
                .as("of dossiers that were there too")
                .isEqualTo(ASKED);
        assertThat(whileStoring(Bundle.file("decisions")))
                .as("versions of rules are in no dossier")
                .isEqualTo(ASKED);
    }

    @Test
    void a_foreign_key_that_nothing_looked_up_is_left_to_the_database() {
        DossierFile unchecked = DossierFile.of("unchecked", "bridge_position", "", Column.key(""))
                .keys("id");

        assertThat(whileStoring(unchecked)).isEqualTo(ASKED);
    }

    @Test
    void a_database_user_who_may_not_skip_them_brings_dossiers_in_as_well() {
        jdbc.execute("create role somebody_else; grant all on all tables in schema public to somebody_else;"
                + " grant all on all sequences in schema public to somebody_else; set local role somebody_else");

        assertThat(whileStoring(Bundle.file("positions"))).isEqualTo(ASKED);
        jdbc.execute("reset role");
    }

    @Test
    void of_what_came_without_observations_the_rules_look_at_every_conversation() {
        assertThat(take(OtherSystem.bundle()).done()).isTrue();

        assertThat(jdbc.queryForList("select distinct trajectory_id from fidelity_touched", UUID.class))
                .contains(key("trajectories:T1"), key("trajectories:T2"));
    }

    @Test
    void every_foreign_key_leads_somewhere_after_dossiers_came_in() {
        assertThat(take(OtherSystem.bundle()).done()).isTrue();

        List<String> keys = jdbc.queryForList("""
            select format('select count(*) from %s a where a.%I is not null and not exists (select from %s b where b.%I = a.%I)',
                    conrelid::regclass, own.attname, confrelid::regclass, other.attname, own.attname)
              from pg_constraint
              join pg_attribute own on own.attrelid = conrelid and own.attnum = conkey[1]
              join pg_attribute other on other.attrelid = confrelid and other.attnum = confkey[1]
             where contype = 'f' and array_length(conkey, 1) = 1 and connamespace = 'public'::regnamespace
            """, String.class);
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(keys)
                .allSatisfy(leadsNowhere -> assertThat(jdbc.queryForObject(leadsNowhere, Integer.class))
                        .as(leadsNowhere)
                        .isZero());
    }

    private String whileStoring(DossierFile file) {
        List<String> seen = new ArrayList<>();
        new Triggers(jdbc).skip(file, skipped -> seen.add(role()));
        return String.join(", ", seen);
    }

    private String role() {
        return jdbc.queryForObject("show session_replication_role", String.class);
    }
}
