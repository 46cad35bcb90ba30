package nl.overbrug.monitor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            select counts from monitor_sum
             where measure = :measure and part = :part and of = :of and span = 'YEAR' and since >= :firstYear and since < :afterYears
             union all
            select counts from monitor_sum
             where measure = :measure and part = :part and of = :of and span = 'MONTH'
               and (since >= :firstWhole and since < :firstYear or since >= :afterYears and since < :afterWhole)
            """;

    private static final String OTHER_DAYS =
            ReadModels.MODELS.stream().map("""
             union all
            select string_agg(category || e'\\t' || n, e'\\n') from %s_cell
             where measure = :measure and (day >= :from and day < least(:firstWhole, :after) or day >= greatest(:afterWhole, :from) and day < :after)
               and case :part when 'TEAM' then team when 'DISTRICT' then district when 'REFERRER' then referrer else '' end = :of
               and since = '-infinity'
            """::formatted).collect(Collectors.joining());

    private static final Set<String> SCORES = Set.of("score", "scale");

    private static final String BESIDE_EACH_OTHER =
            "select %s as key, measure, counts from monitor_sum where measure in (:measures) and part = :part and (%s)";

    private static final String EARLIER =
            " and (span = 'YEAR' and since < :thatYear or span = 'MONTH' and since >= :thatYear and since < :month)";

    /** A mentor has few participants, so their rows are added up; earlier trajectories of theirs count too. */
    private static final String CASELOAD =
            ReadModels.MODELS.stream().map("""
            select string_agg(category || e'\\t' || n, e'\\n') as counts from %s_cell
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
        ask(measure, scope).query(row -> {
            String counts = row.getString("counts");
            Lines.each(
                    counts,
                    (from, tab, n) -> sums.merge(counts.substring(from, tab), BigDecimal.valueOf(n), BigDecimal::add));
        });
        sums.values().removeIf(sum -> sum.signum() == 0);
        return sums;
    }

    /** By what the sums of everybody fall apart. */
    enum By {
        NOTHING("''", "YEAR", "true"),
        YEAR("extract(year from since)::int::text", "YEAR", "true"),
        MONTH("since::text", "MONTH", "since between :from and :to"),
        PART("of", "YEAR", "since between :from and :to");

        private final String sums;
        private final String earlier;

        By(String key, String span, String of) {
            this.sums = BESIDE_EACH_OTHER.formatted(key, "span = '" + span + "' and " + of);
            this.earlier = BESIDE_EACH_OTHER.formatted(key, of) + EARLIER;
        }
    }

    /**
     * How many in each box, in views beside each other.
     *
     * @param scope by month or part: a year; by its part, the sums of all parts of that kind. Otherwise those of everybody over all years
     * @return by the key of the part
     */
    Columns by(By by, Views.Counted counted, Scope scope) {
        upToDate();
        Columns columns = new Columns(counted.boxes(), counted.counting());
        add(columns, jdbc.sql(by.sums).param("measures", counted.measures()), by, scope);
        Views.Before before = counted.before();
        if (before != null) {
            add(
                    columns,
                    jdbc.sql(by.earlier)
                            .param("measures", List.of(before.measure()))
                            .param("thatYear", before.month().withDayOfYear(1))
                            .param("month", before.month()),
                    by,
                    scope);
        }
        return columns.filled();
    }

    private static void add(Columns columns, JdbcClient.StatementSpec asked, By by, Scope scope) {
        asked.param("part", by == By.PART ? scope.part().name() : Scope.Part.ALL.name())
                .param("from", scope.period().from())
                .param("to", scope.period().to())
                .query(row -> {
                    columns.add(row.getString("key"), row.getString("measure"), row.getString("counts"));
                });
    }

    /** Scores are kept as sums of what they are, and only the first of those says how many. */
    static boolean isCount(String measure, String category) {
        return !SCORES.contains(measure) || category.endsWith(" N");
    }

    private JdbcClient.StatementSpec ask(String measure, Scope scope) {
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
        return jdbc.sql(sums)
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
                        select min(since) as first, (max(since) + interval '1 month - 1 day')::date as last
                          from monitor_sum where measure = :measure and part = 'ALL' and span = 'MONTH'
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
