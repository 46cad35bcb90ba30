package nl.overbrug.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/** Dossiers with something in every column of texts. What the fixtures do not make is written into the bundle by hand. */
final class RichBundle {

    private static final String SAID = "Verzonnen woorden";
    private static final String TRAJECTORY = "trajectory";
    private static final String REASON = "reason";
    private static final String MEASUREMENTS = "measurements";

    private final TestBundle bundle;
    private final String today;
    private final String trajectory;

    private RichBundle(TestBundle bundle) {
        this.bundle = bundle;
        this.today = first("reviews", "held_on");
        this.trajectory = first("reviews", TRAJECTORY);
    }

    /** @param bundle with a full dossier among others */
    static TestBundle of(TestBundle bundle) {
        RichBundle rich = new RichBundle(bundle);
        rich.addTalks();
        rich.addMeasurements();
        rich.fillIn();
        rich.override();
        rich.fill();
        return bundle;
    }

    private void addTalks() {
        add("pauses", Map.of(TRAJECTORY, trajectory, "paused_on", today, "resumed_on", today, REASON, SAID));
        add(
                "cards",
                Map.of(
                        "id",
                        key(),
                        TRAJECTORY,
                        trajectory,
                        "given_on",
                        today,
                        "words",
                        SAID,
                        "recorded_by",
                        "mentor1"));
        add(
                "outflow_talks",
                Map.of(
                        "id",
                        key(),
                        TRAJECTORY,
                        trajectory,
                        "pillars_with_goals",
                        "1",
                        "open_pillars",
                        "0",
                        "advice",
                        "ADVISED",
                        "advised_at",
                        today + "T10:00:00Z",
                        "outcome",
                        "NO",
                        "decided_on",
                        today,
                        REASON,
                        SAID));
        add(
                "review_actions",
                Map.of(
                        "review",
                        first("reviews", "id"),
                        "place",
                        "77",
                        "plan",
                        first("actions", "plan"),
                        "action",
                        first("actions", "id"),
                        "what",
                        SAID,
                        "outcome",
                        "NOT_YET",
                        "obstacle",
                        SAID,
                        "strategy",
                        SAID));
    }

    /** The first is open and was begun; the second was declined. */
    private void addMeasurements() {
        Predicate<List<String>> ofThisOne = row -> row.contains(trajectory);
        String open = cell(MEASUREMENTS, "id", row -> ofThisOne.test(row) && row.contains("T1"));
        Map<String, String> declined = new HashMap<>(Map.of("state", "DECLINED", "settled_on", today, REASON, SAID));
        declined.put("decision", null); // as of another system
        set(
                MEASUREMENTS,
                Map.of(
                        "state",
                        "DONE",
                        "settled_on",
                        today,
                        "conversation",
                        first("reviews", "conversation"),
                        "held_on",
                        today,
                        "voucher_given",
                        "true",
                        "counts_as_last",
                        "PLANNED_LAST",
                        "face_to_face",
                        "true"),
                row -> ofThisOne.test(row) && row.contains("T3"));
        set(MEASUREMENTS, declined, row -> ofThisOne.test(row) && row.contains("T2"));
        add(
                "fillings",
                Map.of(
                        "id",
                        key(),
                        TRAJECTORY,
                        trajectory,
                        "conversation",
                        first("reviews", "conversation"),
                        "kind",
                        "MEASUREMENT",
                        "moment",
                        "T1",
                        "filled_on",
                        today,
                        "recorded_by",
                        "mentor1"));
        String briefA = questionnaire(open, "BRIEF_A");
        String qli = questionnaire(open, "QLI");
        for (String item : List.of("taken_on", "norm_edition", "scored_by")) {
            add("answers", Map.of("questionnaire", briefA, "item", item, "words", SAID));
        }
        add("answers", Map.of("questionnaire", qli, "item", "H1_satisfaction", "value", "4"));
        add("answers", Map.of("questionnaire", qli, "item", "H1_importance", "value", "3"));
    }

    private void fillIn() {
        set("participants", Map.of("gender", "FEMALE", "education", "LOW"), row -> true);
        set("cards", Map.of("recorded_at", today + "T10:00:00Z"), row -> true);
        set("outflow_talks", Map.of("recorded_at", today + "T10:00:00Z", "recorded_by", "mentor1"), row -> true);
        String open = cell(MEASUREMENTS, "id", row -> row.contains(trajectory) && row.contains("T1"));
        String filled = questionnaire(open, "WORKING_ALLIANCE");
        set(
                "questionnaires",
                Map.of("state", "FILLED", "filled_on", today, "by_participant", "true"),
                row -> row.contains(filled));
        add("answers", Map.of("questionnaire", filled, "item", "W1", "not_applicable", "true"));
        add("scores", Map.of("questionnaire", filled, "score", "WAV", "value", "4.5", "answered", "8", "asked", "9"));
        add("agreements", Map.of(TRAJECTORY, trajectory, "agreed", "true", "recorded_at", today + "T10:00:00Z"));
    }

    private String questionnaire(String measurement, String instrument) {
        String id = key();
        add(
                "questionnaires",
                Map.of(
                        "id",
                        id,
                        "measurement",
                        measurement,
                        "instrument",
                        instrument,
                        "form",
                        SAID,
                        "form_version",
                        SAID,
                        "state",
                        "BEGUN"));
        return id;
    }

    /** A person decided otherwise than the rules advised. */
    private void override() {
        Predicate<List<String>> first = row -> row.get(0).equals(first("decisions", "id"));
        try {
            String verdict = new ObjectMapper()
                    .readTree(first("decisions", "verdicts"))
                    .get(0)
                    .toString();
            set(
                    "decisions",
                    Map.of(
                            "overridden_verdict",
                            verdict,
                            "override_reason",
                            SAID,
                            "overridden_by",
                            "mentor1",
                            "overridden_at",
                            first("decisions", "decided_at")),
                    first);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where nobody wrote anything. */
    private void fill() {
        for (DossierFile file : Bundle.FILES) {
            for (Column column : file.columns()) {
                if (column.kind() == Kind.TEXT && values(file, column.name()).isEmpty()) {
                    set(file.name(), Map.of(column.name(), SAID), row -> true);
                }
            }
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private List<String> values(DossierFile file, String column) {
        List<List<String>> rows = bundle.rows(file);
        int at = rows.get(0).indexOf(column);
        return rows.stream()
                .skip(1)
                .map(row -> row.get(at))
                .filter(Objects::nonNull)
                .toList();
    }

    private String first(String file, String column) {
        return cell(file, column, row -> true);
    }

    private String cell(String file, String column, Predicate<List<String>> which) {
        List<List<String>> rows = bundle.rows(Bundle.file(file));
        return rows.stream()
                .skip(1)
                .filter(which)
                .findFirst()
                .orElseThrow()
                .get(rows.get(0).indexOf(column));
    }

    private void add(String file, Map<String, String> cells) {
        List<List<String>> rows = bundle.rows(Bundle.file(file));
        List<String> row = new ArrayList<>();
        rows.get(0).forEach(column -> row.add(cells.get(column)));
        rows.add(row);
        bundle.with(Bundle.file(file).entry(), TestBundle.text(rows));
    }

    private void set(String file, Map<String, String> cells, Predicate<List<String>> which) {
        List<List<String>> rows = bundle.rows(Bundle.file(file));
        List<String> headings = rows.get(0);
        rows.stream()
                .skip(1)
                .filter(which)
                .forEach(row -> cells.forEach((column, cell) -> row.set(headings.indexOf(column), cell)));
        bundle.with(Bundle.file(file).entry(), TestBundle.text(rows));
    }
}
