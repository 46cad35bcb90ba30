package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over referrals by the day of their receipt, and over what came of them. */
@Repository
class ReachRows {

    /** Who joined, each person once, by the first referral in the period that led to it. */
    private static final String JOINED = """
            with joined as (
                select distinct on (r.participant_id) r.id, r.participant_id, r.received_on, r.trajectory_id
                  from intake_referral r
                 where r.received_on between :from and :to
                   and r.outcome = 'TARGET_GROUP' and r.participation = 'JOINS'
                 order by r.participant_id, r.received_on, r.id)
            """;

    private final JdbcClient jdbc;

    ReachRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param outcome, reason and participation as intake keeps them; null where it did not come to that */
    record Ends(String outcome, String reason, String participation, int count) {}

    List<Ends> ends(Period period) {
        return bind(period, """
                        select outcome, out_of_scope_reason as reason, participation, count(*) as count
                          from intake_referral
                         where received_on between :from and :to
                         group by 1, 2, 3
                        """).query(Ends.class).list();
    }

    int joined(Period period) {
        return bind(period, JOINED + "select count(*) from joined")
                .query(Integer.class)
                .single();
    }

    /** Participants with a help question, by pillar. */
    Map<String, Integer> helpQuestions(Period period) {
        return counts(bind(period, JOINED + """
                select q.pillar, count(distinct j.participant_id)
                  from joined j join intake_help_question q on q.referral_id = j.id
                 group by 1
                """));
    }

    Map<String, Integer> genders(Period period) {
        return counts(bind(period, JOINED + """
                select coalesce(p.gender, ''), count(*)
                  from joined j join trajectory_participant p on p.id = j.participant_id
                 group by 1
                """));
    }

    Map<String, Integer> educations(Period period) {
        return counts(bind(period, JOINED + """
                select coalesce(p.education, ''), count(*)
                  from joined j join trajectory_participant p on p.id = j.participant_id
                 group by 1
                """));
    }

    /** By the age in whole years on the day of the referral. */
    Map<String, Integer> ages(Period period) {
        return counts(bind(period, JOINED + """
                select case when age < 18 then 'to17' when age <= 25 then 'to25' when age <= 45 then 'to45'
                            when age <= 67 then 'to67' else 'over67' end, count(*)
                  from (select extract(year from age(j.received_on, p.birth_date)) as age
                          from joined j join trajectory_participant p on p.id = j.participant_id) aged
                 group by 1
                """));
    }

    /** How trajectories stood one year after the referral; TOO_EARLY where that year is not over yet. */
    Map<String, Integer> afterAYear(Period period, LocalDate today) {
        return counts(bind(period, JOINED + """
                select case when j.received_on + interval '1 year' > :today then 'TOO_EARLY'
                            when t.id is null then 'NOT_STARTED'
                            when t.ended_on <= j.received_on + interval '1 year' then t.end_reason
                            else 'RUNNING' end, count(*)
                  from joined j left join trajectory_trajectory t on t.id = j.trajectory_id
                 group by 1
                """).param("today", today));
    }

    /** From the first to the last referral; empty when there is none. */
    Optional<Period> everything() {
        return jdbc
                .sql("select min(received_on) as from_on, max(received_on) as to_on from intake_referral")
                .query((row, n) -> row.getObject("from_on") == null
                        ? null
                        : new Period(
                                row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)))
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private JdbcClient.StatementSpec bind(Period period, String sql) {
        return jdbc.sql(sql).param("from", period.from()).param("to", period.to());
    }

    private static Map<String, Integer> counts(JdbcClient.StatementSpec sql) {
        return sql.query((row, n) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
