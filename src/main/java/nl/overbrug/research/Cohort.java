package nl.overbrug.research;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.overbrug.kernel.StartFault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Whom an export is about: participants who consented to research when they were last asked, and all their trajectories. Written down once,
 * in tables that are gone with the transaction, so that all files are of the same people.
 */
@Component
class Cohort {

    /** Age as {@code monitor_referral} groups it, on the day that the first trajectory began. */
    private static final String PARTICIPANTS = """
            create temporary table research_participant on commit drop as
            select p.id as participant_id, coalesce(p.gender, '') as gender, coalesce(p.education, '') as education,
                   case when aged.years < 18 then 'to17' when aged.years <= 25 then 'to25' when aged.years <= 45 then 'to45'
                        when aged.years <= 67 then 'to67' else 'over67' end as age,
                   first.started_on as began_on
              from intake_consent_now c
              join trajectory_participant p on p.id = c.participant_id
              join (select participant_id, min(started_on) as started_on from trajectory_trajectory group by participant_id) first
                on first.participant_id = p.id
             cross join lateral (select extract(year from age(first.started_on, p.birth_date)) as years) aged
             where c.research
            """;

    private static final String TRAJECTORIES = """
            create temporary table research_trajectory on commit drop as
            select t.id, t.participant_id from trajectory_trajectory t join research_participant r on r.participant_id = t.participant_id
            """;

    private static final String OF_TRAITS = " where gender = ? and age = ? and education = ?";

    private final JdbcTemplate jdbc;

    Cohort(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Within a transaction, at whose end it is forgotten. */
    SmallGroups gather(Settings settings) {
        jdbc.execute("drop table if exists pg_temp.research_trajectory, pg_temp.research_participant");
        jdbc.execute(PARTICIPANTS);
        if (!settings.began().isAll()) {
            keep(settings);
        }
        SmallGroups groups = SmallGroups.of(counts(), settings.smallGroups(), settings.least());
        groups.small().forEach(this::tell);
        jdbc.execute(TRAJECTORIES);
        jdbc.execute("create unique index on research_trajectory (id)");
        jdbc.execute("analyze research_trajectory");
        return groups;
    }

    /** @throws StartFault when another cohort could differ from it by few */
    private void keep(Settings settings) {
        Seams seams = new Seams(began(settings.dates()), settings.least());
        if (!seams.allow(settings.began())) {
            String starts = seams.starts().stream().map(YearMonth::toString).collect(Collectors.joining(", "));
            throw new StartFault(
                    "Een ander cohort zou maar een paar deelnemers meer of minder hebben. Laat het beginnen in een van deze maanden, of eindigen in"
                            + " de maand ervoor: " + starts,
                    "Another cohort would have only a few participants more or less. Have it begin in one of these months, or end in the month"
                            + " before: " + starts);
        }
        jdbc.update(
                "delete from research_participant where began_on < ?::date or began_on >= ?::date",
                settings.began().firstDay(),
                settings.began().dayAfter());
    }

    private SortedMap<YearMonth, Integer> began(DatesAs dates) {
        SortedMap<YearMonth, Integer> began = new TreeMap<>();
        jdbc.query("select began_on, count(*) from research_participant group by began_on", row -> {
            YearMonth part = dates.partOf(YearMonth.from(row.getObject(1, LocalDate.class)));
            began.merge(part, row.getInt(2), Integer::sum);
        });
        return began;
    }

    int participants() {
        return jdbc.queryForObject("select count(*) from research_participant", Integer.class);
    }

    private Map<Traits, Integer> counts() {
        Map<Traits, Integer> counts = new LinkedHashMap<>();
        jdbc.query(
                "select gender, age, education, count(*) from research_participant group by 1, 2, 3 order by 1, 2, 3",
                row -> {
                    counts.put(new Traits(row.getString(1), row.getString(2), row.getString(3)), row.getInt(4));
                });
        return counts;
    }

    private void tell(SmallGroups.Group group) {
        Traits traits = group.traits();
        Traits told = group.told();
        if (told == null) {
            jdbc.update(
                    "delete from research_participant" + OF_TRAITS, traits.gender(), traits.age(), traits.education());
        } else if (!told.equals(traits)) {
            jdbc.update(
                    "update research_participant set gender = ?, age = ?, education = ?" + OF_TRAITS,
                    told.gender(),
                    told.age(),
                    told.education(),
                    traits.gender(),
                    traits.age(),
                    traits.education());
        }
    }
}
