package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;

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
        assertThat(Bundle.FILES.stream()
                        .filter(DossierFile::isTable)
                        .filter(file -> whileStoring(file).equals(ASKED)))
                .extracting(DossierFile::name)
                .containsExactlyInAnyOrder("reviews", "review_minutes", "looked_back", "decisions");
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

    /** What a later migration could bring; each would be passed over in silence. */
    static Stream<Arguments> more() {
        return Stream.of(
                more("a trigger", "positions", """
                    create function more() returns trigger language plpgsql as $$ begin
                        insert into monitor_touched select gen_random_uuid(); return null; end $$;
                    create trigger more after insert on bridge_position for each statement execute function more()"""),
                more("a trigger before", "positions", """
                    create function drops() returns trigger language plpgsql as $$ begin return null; end $$;
                    create trigger drops before insert on bridge_position for each row execute function drops()"""),
                more("more by a function that was there", "positions", """
                    create or replace function monitor_touched_by_bridge_position() returns trigger language plpgsql as $$ begin
                        insert into monitor_touched select distinct t.participant_id from changed c
                          join bridge_filling f on f.id = c.filling_id join trajectory_trajectory t on t.id = f.trajectory_id;
                        delete from monitor_touched; return null; end $$"""),
                more("a note about others", "positions", """
                    create or replace function fidelity_touched_by_bridge_position() returns trigger language plpgsql as $$ begin\
                     insert into fidelity_touched select distinct o.trajectory_id from changed c join bridge_filling o\
                     on o.recorded_by = c.filling_id; return null; end $$;
                    create trigger others after insert on bridge_position referencing new table as changed for each statement
                        execute function fidelity_touched_by_bridge_position()"""),
                more("a rule", "positions", """
                    create rule more as on insert to bridge_position do also
                        insert into monitor_touched select gen_random_uuid()"""),
                more("a foreign key that a default fills", "positions", """
                    alter table bridge_position add another uuid default gen_random_uuid();
                    alter table bridge_position add foreign key (another) references people_account
                        deferrable initially deferred not valid"""),
                more("a foreign key of what may lead nowhere", "measurements", """
                    alter table measurement_moment add foreign key (decision_id) references rulebook_decision
                        deferrable initially deferred not valid"""),
                more("a foreign key of two columns", "goals", """
                    alter table trajectory_conversation add unique (id, trajectory_id);
                    alter table bridge_goal add foreign key (conversation_id, trajectory_id)
                        references trajectory_conversation (id, trajectory_id) not valid"""),
                more("keys that are compared at the end", "positions", """
                    alter table bridge_position add unique (filling_id, pillar) deferrable initially deferred"""),
                more("parts of a table", "positions", """
                    drop table bridge_position cascade;
                    create table bridge_position (filling_id uuid) partition by hash (filling_id)"""));
    }

    private static Arguments more(String what, String file, String migration) {
        return Arguments.of(what, file, migration);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("more")
    void what_a_later_version_of_the_database_does_for_a_row_is_done(String what, String name, String migration) {
        assertThat(whileStoring(Bundle.file(name))).isEqualTo(SKIPPED);
        jdbc.execute(migration);

        assertThat(whileStoring(Bundle.file(name))).as(what).isEqualTo(ASKED);
    }

    @Test
    void what_is_made_of_each_row_is_made_also_while_they_are_skipped() {
        jdbc.execute("""
            alter table bridge_position add twice integer generated always as (step * 2) stored;
            alter table bridge_position add foreign key (filling_id) references bridge_filling
                on delete cascade deferrable initially deferred
            """);

        assertThat(whileStoring(Bundle.file("positions"))).isEqualTo(SKIPPED);
        assertThat(take(OtherSystem.bundle()).done()).isTrue();
        assertThat(jdbc.queryForList(
                        "select twice from bridge_position where filling_id = ?", Integer.class, key("fillings:F2")))
                .containsExactly(4);
    }

    @Test
    void what_excludes_each_other_does_so_also_while_they_are_skipped() {
        jdbc.execute("alter table bridge_goal add exclude (trajectory_id with =) where (set_on < date '2003-06-01')");
        TestBundle two = OtherSystem.bundle()
                .replace("goals.csv", "2003-11-20,C1\n", "2003-11-20,C1\nG2,T1,INCOME,Meer,OPEN,2003-01-20,,C1\n");

        assertThat(whileStoring(Bundle.file("goals"))).isEqualTo(SKIPPED);
        assertThatThrownBy(() -> take(two)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void rows_of_which_some_were_not_stored_are_no_import() {
        jdbc.execute("""
            create function drops() returns trigger language plpgsql as $$ begin return null; end $$;
            create trigger drops before insert on bridge_position for each row execute function drops()
            """);

        assertThatThrownBy(() -> take(OtherSystem.bundle()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("positions.csv");
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
