package nl.overbrug.ruleengine;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.overbrug.ruleengine.TableFinding.Kind;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import org.kie.api.builder.Message;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalysisMessage;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;

/** Looks for gaps, overlaps and rows that do not do what they seem to. Takes some 100 ms. */
public final class TableAnalysis {

    private final Table table;

    private TableAnalysis(Table table) {
        this.table = table;
    }

    /** What is wrong with the rows under the hit policy of the table; gaps and overlaps are none where all rows may decide. */
    public static List<TableFinding> of(Table table) {
        TableAnalysis analysis = new TableAnalysis(table);
        if (table.definition().hitPolicy() == HitPolicy.ALL) {
            return analysis.duplicates();
        }
        List<TableFinding> findings = new ArrayList<>();
        if (table.definition().hitPolicy() == HitPolicy.FIRST) {
            findings.addAll(analysis.masked());
        }
        if (!table.definition().conditions().isEmpty()) {
            findings.addAll(analysis.analyse());
        }
        return findings;
    }

    /** Rows that ask and decide the same; where one row decides they overlap or are masked. */
    private List<TableFinding> duplicates() {
        return pairs(
                Kind.DUPLICATE,
                (one, later) -> one.conditions().equals(later.conditions())
                        && one.results().equals(later.results()));
    }

    /** Where the first row decides, one that comes after a wider one never does. */
    private List<TableFinding> masked() {
        return pairs(
                Kind.MASKED,
                (earlier, row) -> row.conditions().keySet().stream()
                        .allMatch(column -> earlier.conditions()
                                .get(column)
                                .covers(row.conditions().get(column))));
    }

    /** @param found asked of a row and one that stands below it; the lower one is named first */
    private List<TableFinding> pairs(Kind kind, BiPredicate<Row, Row> found) {
        List<TableFinding> findings = new ArrayList<>();
        List<Row> rows = table.rows();
        for (int lower = 1; lower < rows.size(); lower++) {
            Row row = rows.get(lower);
            rows.subList(0, lower).stream()
                    .filter(upper -> found.test(upper, row))
                    .findFirst()
                    .ifPresent(
                            upper -> findings.add(new TableFinding(kind, List.of(row.id(), upper.id()), "", Map.of())));
        }
        return findings;
    }

    private List<TableFinding> analyse() {
        DMNValidator validator = DMNValidatorFactory.newValidator();
        List<DMNMessage> messages = validator.validate(
                new StringReader(new DmnWriter(table).write()), DMNValidator.Validation.ANALYZE_DECISION_TABLE);
        List<TableFinding> findings = new ArrayList<>();
        messages.stream()
                .filter(message ->
                        message.getLevel() == Message.Level.ERROR && !(message instanceof DMNDTAnalysisMessage))
                .forEach(message ->
                        findings.add(new TableFinding(Kind.UNREADABLE, List.of(), message.getText(), Map.of())));
        messages.stream()
                .filter(DMNDTAnalysisMessage.class::isInstance)
                .map(message -> ((DMNDTAnalysisMessage) message).getAnalysis())
                .distinct()
                .flatMap(this::findings)
                .distinct()
                .forEach(findings::add);
        return findings;
    }

    private Stream<TableFinding> findings(DTAnalysis analysis) {
        if (analysis.isError()) {
            return Stream.of(new TableFinding(Kind.UNREADABLE, List.of(), analysis.toString(), Map.of()));
        }
        return Stream.of(
                        analysis.getGaps().stream().map(gap -> finding(Kind.GAP, List.of(), gap, analysis)),
                        overlaps(analysis),
                        analysis.getMaskedRules().stream()
                                .map(masked -> new TableFinding(
                                        Kind.MASKED, rows(List.of(masked.maskedRule, masked.maskedBy)), "", Map.of())),
                        analysis.getMisleadingRules().stream()
                                .map(misleading -> new TableFinding(
                                        Kind.MISLEADING, rows(List.of(misleading.misleadingRule)), "", Map.of())))
                .flatMap(part -> part);
    }

    private Stream<TableFinding> overlaps(DTAnalysis analysis) {
        if (!table.definition().hitPolicy().isSingle()) {
            return Stream.of();
        }
        return analysis.getOverlaps().stream()
                .map(overlap -> finding(Kind.OVERLAP, rows(overlap.getRules()), overlap.getOverlap(), analysis));
    }

    private TableFinding finding(Kind kind, List<String> rows, Hyperrectangle facts, DTAnalysis analysis) {
        return new TableFinding(
                kind,
                rows,
                facts.asHumanFriendly(analysis.getDdtaTable()),
                new Situation(table.definition().conditions(), analysis.getDdtaTable()).of(facts));
    }

    /** The analysis counts rows from 1. */
    private List<String> rows(Collection<? extends Number> numbers) {
        return numbers.stream()
                .map(number -> table.rows().get(number.intValue() - 1).id())
                .toList();
    }
}
