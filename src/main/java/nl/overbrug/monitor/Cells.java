package nl.overbrug.monitor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The sums that {@link ReadModels} keeps, for a period and a part. Whole years and months are read from the sums, the days before and after them from
 * the rows themselves, so what it costs depends on the years and not on how many people there are. What counts people counts who came back with the
 * first time only, so that two periods together hold what both hold.
 */
@Repository
public class Cells {

    private static final String WHOLE_YEARS_AND_MONTHS = """
            select category, n from monitor_year
             where measure = :measure and part = :part and of = :of and year >= :firstYear and year < :afterYears
             union all
            select category, n from monitor_cell
             where measure = :measure and part = :part and of = :of and since = '-infinity'
               and (month >= :firstWhole and month < :firstYear or month >= :afterYears and month < :afterWhole)
            """;

    private static final String OTHER_DAYS =
            ReadModels.MODELS.stream().map("""
             union all
            select category, n from %s_cell
             where measure = :measure and (day >= :from and day < least(:firstWhole, :after) or day >= greatest(:afterWhole, :from) and day < :after)
               and case :part when 'TEAM' then team when 'DISTRICT' then district when 'REFERRER' then referrer else '' end = :of
               and since = '-infinity'
            """::formatted).collect(Collectors.joining());

    private static final Set<String> SCORES = Set.of("score", "scale");

    /** Of one view beside others: all its counts of one measure in one row, for there may be many. */
    private static final String BESIDE_EACH_OTHER = """
            select key, measure, string_agg(category || e'\\t' || n, e'\\n') as counts from (
                select %1$s as key, measure, category, n from %2$s
                 where measure in (:measures) and part = :part and (of = '' or :part <> 'ALL') and %3$s
                   and (measure not in ('score', 'scale') or category like '%% N')
                 union all
                select %4$s, measure, category, n from monitor_cell
                 where measure = :byDay and month = :month and part = :part and (of = '' or :part <> 'ALL') and since = '-infinity' and %5$s) each
             group by key, measure
            """;

    /** A mentor has few participants, so their rows are added up; earlier trajectories of theirs count too. */
    private static final String CASELOAD =
            ReadModels.MODELS.stream().map("""
            select category, n from %s_cell
             where measure = :measure and day >= :from and day < :after
               and participant_id in (select participant_id from trajectory_trajectory where mentor_id = cast(:of as uuid))
            """::formatted).collect(Collectors.joining(" union all "));

    private final JdbcClient jdbc;
    private final ReadModels models;

    Cells(JdbcClient jdbc, ReadModels models) {
        this.jdbc = jdbc;
        this.models = models;
    }

    /** How many in each category; a category with nobody is missing. Counts what was committed before it was asked. */
    public Map<String, Integer> counts(String measure, Scope scope) {
        Map<String, Integer> counts = new TreeMap<>();
        sums(measure, scope).forEach((category, sum) -> {
            if (isCount(measure, category)) {
                counts.put(category, sum.intValueExact());
            }
        });
        return counts;
    }

    /** The same for what is no count, and may be large or negative. */
    public Map<String, BigDecimal> sums(String measure, Scope scope) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        ask("select category, sum(n) as n", "group by 1", measure, scope).query(row -> {
            sums.put(row.getString("category"), row.getBigDecimal("n"));
        });
        return sums;
    }

    /** By what the sums of everybody fall apart. */
    enum By {
        NOTHING("''", "''", "true", "true"),
        YEAR("extract(year from year)::int::text", "extract(year from month)::int::text", "true", "true"),
        MONTH(
                "month::text",
                "month::text",
                "month between :from and :to and since = '-infinity'",
                "month between :from and :to"),
        PART("of", "of", "year = :from", "month between :from and :to");

        private final String sql;

        By(String ofYears, String ofMonths, String years, String months) {
            String table = name().equals("MONTH") ? "monitor_cell" : "monitor_year";
            this.sql = BESIDE_EACH_OTHER.formatted(ofYears, table, years, ofMonths, months);
        }
    }

    /**
     * How many in each category of each measure.
     *
     * @param byDay what is added of one month only; null for none
     * @param scope by month or part: a year; by its part, the sums of all parts of that kind. Otherwise those of everybody over all years
     * @return by the key of the part, in an order that does not depend on the counts; a part with nobody is missing
     */
    SortedMap<String, Map<String, Map<String, Integer>>> by(
            By by, List<String> measures, Views.OfMonth byDay, Scope scope) {
        upToDate();
        SortedMap<String, Map<String, Map<String, Integer>>> parts = new TreeMap<>();
        jdbc.sql(by.sql)
                .param("measures", measures)
                .param("byDay", byDay == null ? "" : byDay.measure())
                .param("month", byDay == null ? LocalDate.EPOCH : byDay.month())
                .param("part", by == By.PART ? scope.part().name() : Scope.Part.ALL.name())
                .param("from", scope.period().from())
                .param("to", scope.period().to())
                .query(row -> {
                    Map<String, Integer> counts = parts.computeIfAbsent(row.getString("key"), first -> new HashMap<>())
                            .computeIfAbsent(row.getString("measure"), first -> new HashMap<>());
                    row.getString("counts").lines().forEach(line -> {
                        int tab = line.indexOf('\t');
                        counts.merge(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)), Integer::sum);
                    });
                });
        return parts;
    }

    /** Scores are kept as sums of what they are, and only the first of those says how many. */
    private static boolean isCount(String measure, String category) {
        return !SCORES.contains(measure) || category.endsWith(" N");
    }

    private JdbcClient.StatementSpec ask(String select, String groups, String measure, Scope scope) {
        upToDate();
        Period period = scope.period();
        LocalDate after = period.to().plusDays(1);
        LocalDate firstWhole = period.from().getDayOfMonth() == 1
                ? period.from()
                : period.from().plusMonths(1).withDayOfMonth(1);
        LocalDate afterWhole = after.withDayOfMonth(1);
        boolean whole = firstWhole.equals(period.from()) && afterWhole.equals(after);
        String sums =
                scope.part() == Scope.Part.CASELOAD ? CASELOAD : WHOLE_YEARS_AND_MONTHS + (whole ? "" : OTHER_DAYS);
        LocalDate firstYear = firstWhole.getDayOfYear() == 1
                ? firstWhole
                : firstWhole.plusYears(1).withDayOfYear(1);
        LocalDate afterYears = afterWhole.withDayOfYear(1);
        boolean years = firstYear.isBefore(afterYears);
        return jdbc.sql(select + " from (" + sums + ") cell " + groups + " having sum(n) <> 0")
                .param("measure", measure)
                .param("part", scope.part().name())
                .param("of", scope.of())
                .param("from", period.from())
                .param("after", after)
                .param("firstWhole", firstWhole)
                .param("afterWhole", afterWhole)
                .param("firstYear", years ? firstYear : afterWhole)
                .param("afterYears", years ? afterYears : afterWhole);
    }

    /** From the first day of the first month with this measure to the last day of the last; empty when there is none. */
    public Optional<Period> everything(String measure) {
        upToDate();
        return jdbc.sql("""
                        select min(month) as first, (max(month) + interval '1 month - 1 day')::date as last
                          from monitor_cell where measure = :measure and part = 'ALL' and of = ''
                        """)
                .param("measure", measure)
                .query((row, n) ->
                        new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                .optional()
                .filter(period -> period.from() != null);
    }

    private void upToDate() {
        boolean more = true;
        while (more) {
            more = models.fold();
        }
    }
}
