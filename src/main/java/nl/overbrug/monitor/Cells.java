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
 * The sums that {@link ReadModels} keeps, for a period and a part. Whole months are read from the sums, the days before and after them from the
 * rows themselves, so what it costs depends on the months and not on how many people there are. What counts people counts who came back with the
 * first time only, so that two periods together hold what both hold.
 */
@Repository
public class Cells {

    private static final String WHOLE_MONTHS = """
            select month, category, n from monitor_cell
             where measure = :measure and part = :part and of = :of
               and month >= :firstWhole and month < :afterWhole and since = '-infinity'
            """;

    private static final String OTHER_DAYS =
            ReadModels.MODELS.stream().map("""
             union all
            select date_trunc('month', day)::date as month, category, n from %s_cell
             where measure = :measure and (day >= :from and day < least(:firstWhole, :after) or day >= greatest(:afterWhole, :from) and day < :after)
               and case :part when 'TEAM' then team when 'DISTRICT' then district when 'REFERRER' then referrer else '' end = :of
               and since = '-infinity'
            """::formatted).collect(Collectors.joining());

    private static final Set<String> SCORES = Set.of("score", "scale");

    /** In years; no fact lies so far away. */
    private static final int FAR = 1000;

    /** A mentor has few participants, so their rows are added up; earlier trajectories of theirs count too. */
    private static final String CASELOAD =
            ReadModels.MODELS.stream().map("""
            select date_trunc('month', day)::date as month, category, n from %s_cell
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
        NOTHING("''"),
        YEAR("extract(year from month)::int::text"),
        MONTH("month::text"),
        PART("of");

        private final String key;

        By(String key) {
            this.key = key;
        }
    }

    /**
     * How many in each category of each measure, over whole months.
     *
     * @param scope by its part, the sums of all parts of that kind; otherwise those of everybody. Null: the sums of everybody over all months
     * @return by the key of the part, in an order that does not depend on the counts; a part with nobody is missing
     */
    SortedMap<String, Map<String, Map<String, Integer>>> by(By by, List<String> measures, Scope scope) {
        upToDate();
        SortedMap<String, Map<String, Map<String, Integer>>> parts = new TreeMap<>();
        jdbc.sql("select " + by.key + """
                         as key, measure, category, sum(n) as n from monitor_cell
                         where measure in (:measures) and part = :part and (of = '' or :part <> 'ALL') and since = '-infinity'
                           and month between :from and :to
                         group by 1, 2, 3 having sum(n) <> 0
                        """)
                .param("measures", measures)
                .param("part", by == By.PART ? scope.part().name() : Scope.Part.ALL.name())
                .param(
                        "from",
                        scope == null
                                ? LocalDate.EPOCH.minusYears(FAR)
                                : scope.period().from())
                .param(
                        "to",
                        scope == null
                                ? LocalDate.EPOCH.plusYears(FAR)
                                : scope.period().to())
                .query(row -> {
                    String measure = row.getString("measure");
                    if (isCount(measure, row.getString("category"))) {
                        parts.computeIfAbsent(row.getString("key"), first -> new HashMap<>())
                                .computeIfAbsent(measure, first -> new HashMap<>())
                                .put(row.getString("category"), row.getInt("n"));
                    }
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
        String sums = scope.part() == Scope.Part.CASELOAD ? CASELOAD : WHOLE_MONTHS + (whole ? "" : OTHER_DAYS);
        return jdbc.sql(select + " from (" + sums + ") cell " + groups + " having sum(n) <> 0")
                .param("measure", measure)
                .param("part", scope.part().name())
                .param("of", scope.of())
                .param("from", period.from())
                .param("after", after)
                .param("firstWhole", firstWhole)
                .param("afterWhole", afterWhole);
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
