package nl.overbrug.ruledraft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a draft holds.
 *
 * @param rows from top to bottom
 * @param explained why a gap may stay: by the situation as the analysis names it
 */
public record DraftContent(List<DraftRow> rows, List<DraftCase> cases, Map<String, Explanation> explained) {

    /**
     * Why a gap may stay.
     *
     * @param version of the draft in which it was last changed; 0 when it never was
     * @param text empty when it was taken back
     */
    public record Explanation(int version, String text) {

        static final Explanation NONE = new Explanation(0, "");
    }

    /** Of a situation as the analysis names it. */
    public Explanation explanation(String situation) {
        return explained.getOrDefault(situation, Explanation.NONE);
    }

    public Optional<DraftRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    public Optional<DraftCase> exampleCase(String key) {
        return cases.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** @param keys the columns of the table that hold facts */
    static DraftContent of(List<Map<String, String>> rows, List<Map<String, String>> cases, Set<String> keys) {
        return new DraftContent(rows.stream().map(DraftRow::of).toList(), cases(cases, keys), Map.of());
    }

    /** Lines with one id are one case. */
    private static List<DraftCase> cases(List<Map<String, String>> lines, Set<String> keys) {
        Map<String, DraftCase> cases = new LinkedHashMap<>();
        for (Map<String, String> line : lines) {
            Map<String, String> facts = new HashMap<>(line);
            Map<String, String> results = new HashMap<>(line);
            facts.keySet().retainAll(keys);
            results.keySet().removeAll(keys);
            cases.merge(
                    line.getOrDefault(DraftCase.ID, ""),
                    new DraftCase(DraftRow.freshKey(), 1, facts, List.of(results)),
                    (first, next) ->
                            new DraftCase(first.key(), 1, first.facts(), joined(first.expected(), next.expected())));
        }
        return List.copyOf(cases.values());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    DraftContent add(DraftRow row) {
        return withRows(joined(rows, List.of(row)));
    }

    /** The copy stands right below. */
    DraftContent copy(DraftRow row) {
        List<DraftRow> changed = new ArrayList<>(rows);
        changed.add(rows.indexOf(row) + 1, row.copied(freeId(row.id().isEmpty() ? "regel" : row.id())));
        return withRows(changed);
    }

    DraftContent swap(DraftRow one, DraftRow other) {
        List<DraftRow> changed = new ArrayList<>(rows);
        Collections.swap(changed, rows.indexOf(one), rows.indexOf(other));
        return withRows(changed);
    }

    boolean areBeside(DraftRow one, DraftRow other) {
        return Math.abs(rows.indexOf(one) - rows.indexOf(other)) == 1;
    }

    DraftContent put(DraftRow row) {
        return withRows(rows.stream()
                .map(each -> each.key().equals(row.key()) ? row : each)
                .toList());
    }

    DraftContent remove(DraftRow row) {
        return withRows(rows.stream().filter(each -> !each.equals(row)).toList());
    }

    /** Puts the case in its place, or at the end when it is new. */
    DraftContent put(DraftCase example) {
        boolean isNew = exampleCase(example.key()).isEmpty();
        return withCases(
                isNew
                        ? joined(cases, List.of(example))
                        : cases.stream()
                                .map(each -> each.key().equals(example.key()) ? example : each)
                                .toList());
    }

    DraftContent remove(DraftCase example) {
        return withCases(cases.stream().filter(each -> !each.equals(example)).toList());
    }

    /** An empty text takes the explanation back. */
    DraftContent explain(String situation, String why) {
        Map<String, Explanation> changed = new HashMap<>(explained);
        changed.put(situation, new Explanation(explanation(situation).version(), why));
        return new DraftContent(rows, cases, changed);
    }

    /** The same with this version in whatever says something else than it did before; a version is so never used twice. */
    DraftContent stamped(DraftContent before, int version) {
        Map<String, Explanation> stamped = new HashMap<>();
        explained.forEach((situation, now) -> {
            Explanation was = before.explanation(situation);
            stamped.put(situation, now.text().equals(was.text()) ? was : new Explanation(version, now.text()));
        });
        return new DraftContent(
                rows.stream()
                        .map(row -> before.row(row.key()).filter(row::says).orElseGet(() -> row.in(version)))
                        .toList(),
                cases.stream()
                        .map(each -> before.exampleCase(each.key())
                                .filter(each::says)
                                .orElseGet(() -> each.in(version)))
                        .toList(),
                stamped);
    }

    /** An id that no row has yet. */
    String freeId(String word) {
        Set<String> taken = new HashSet<>(rows.stream().map(DraftRow::id).collect(Collectors.toSet()));
        return IntStream.iterate(2, n -> n + 1)
                .mapToObj(n -> word.replaceFirst("-\\d+$", "") + "-" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    List<Map<String, String>> rowLines() {
        return rows.stream().map(DraftRow::line).toList();
    }

    List<Map<String, String>> caseLines() {
        return cases.stream().flatMap(each -> each.lines().stream()).toList();
    }

    private DraftContent withRows(List<DraftRow> changed) {
        return new DraftContent(List.copyOf(changed), cases, explained);
    }

    private DraftContent withCases(List<DraftCase> changed) {
        return new DraftContent(rows, List.copyOf(changed), explained);
    }
}
