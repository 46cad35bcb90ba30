package nl.overbrug.replay;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Under which id each numbered thing of a case is known to the steps. */
@Repository
@Profile("demo")
class CaseThings {

    enum Kind {
        REFERRAL,
        TRAJECTORY,
        GOAL,
        PLAN,
        ACTION,
        VOUCHER
    }

    private static final int ONLY = 1;

    private final JdbcClient jdbc;

    CaseThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(int caseNo, Kind kind, UUID id) {
        keep(caseNo, kind, ONLY, id);
    }

    void keep(int caseNo, Kind kind, int number, UUID id) {
        jdbc.sql("insert into replay_thing (case_no, kind, number, id) values (:case, :kind, :number, :id)")
                .param("case", caseNo)
                .param("kind", word(kind))
                .param("number", number)
                .param("id", id)
                .update();
    }

    UUID get(int caseNo, Kind kind) {
        return get(caseNo, kind, ONLY);
    }

    UUID get(int caseNo, Kind kind, int number) {
        return jdbc.sql("select id from replay_thing where case_no = :case and kind = :kind and number = :number")
                .param("case", caseNo)
                .param("kind", word(kind))
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
