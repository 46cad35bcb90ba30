package nl.overbrug.rulesheet;

import java.util.List;
import java.util.Optional;
import nl.overbrug.ruletable.Choice;
import nl.overbrug.ruletable.Choices;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Domain;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Text;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The choices and checks of a workbook's cells. They help while typing; what is uploaded is judged anew, whatever they let pass. */
final class SheetChecks {

    private static final String CHOICES = "keuzes";
    private static final List<String> YES = List.of("ja");

    private final XSSFSheet sheet;
    private final XSSFSheet choices;
    private final DataValidationHelper checks;
    private final int last;
    private final SheetHints hints;

    /** @param lines how many lines there are, empty ones included */
    SheetChecks(XSSFSheet sheet, int lines, SheetHints hints) {
        this.sheet = sheet;
        this.checks = sheet.getDataValidationHelper();
        this.last = RuleSheets.FIRST_LINE - 2 + lines;
        this.hints = hints;
        this.choices = sheet.getWorkbook().createSheet(CHOICES);
        sheet.getWorkbook().setSheetVisibility(sheet.getWorkbook().getSheetIndex(choices), SheetVisibility.HIDDEN);
    }

    /** One for each of the columns. */
    void add(List<String> columns) {
        TableDefinition table = hints.table();
        for (int at = 0; at < columns.size(); at++) {
            String key = columns.get(at);
            Cells cells = new Cells(at, key);
            named(table.conditions(), key)
                    .ifPresentOrElse(
                            column -> condition(column, cells),
                            () -> named(table.results(), key)
                                    .ifPresentOrElse(column -> result(column, cells), () -> common(cells)));
        }
    }

    /** The cells of a column below its headings. @param at its place, 0 for A */
    private record Cells(int at, String column) {

        /** As a formula names the first of them. */
        String first() {
            return CellReference.convertNumToColString(at) + RuleSheets.FIRST_LINE;
        }
    }

    private static Optional<Column> named(List<Column> columns, String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private void common(Cells cells) {
        List<String> reasons = hints.table().limits().reasons();
        if (cells.column().equals("uit")) {
            list(cells, YES, DataValidation.ErrorStyle.STOP, SheetWords.NOT_A_CHOICE);
        } else if (cells.column().equals("redencode") && !reasons.isEmpty()) {
            list(cells, reasons, DataValidation.ErrorStyle.STOP, SheetWords.NOT_A_CHOICE);
        } else {
            length(cells, CellText.LONGEST);
        }
    }

    private void condition(Column column, Cells cells) {
        if (column.domain() instanceof Choices of) {
            list(cells, words(of), DataValidation.ErrorStyle.WARNING, SheetWords.MORE_CHOICES);
        } else if (column.domain() instanceof Ordered ordered) {
            String asked = new RangeFormula(ordered, column.optional()).on(cells.first());
            add(cells, checks.createCustomConstraint(asked), DataValidation.ErrorStyle.WARNING, said(ordered));
        } else {
            length(cells, CellText.LONGEST);
        }
    }

    private void result(Column column, Cells cells) {
        if (column.domain() instanceof Choices of) {
            int style = of.many() ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP;
            list(cells, words(of), style, of.many() ? SheetWords.MORE_CHOICES : SheetWords.NOT_A_CHOICE);
        } else if (column.domain() instanceof Ordered ordered) {
            add(cells, constraint(ordered), DataValidation.ErrorStyle.STOP, said(ordered));
        } else {
            length(cells, column.domain() instanceof Domain.Words words ? words.longest() : CellText.LONGEST);
        }
    }

    private static List<String> words(Choices choices) {
        return choices.choices().stream().map(Choice::label).map(Text::nl).toList();
    }

    private void list(Cells cells, List<String> words, int style, Text message) {
        for (int i = 0; i < words.size(); i++) {
            var row = choices.getRow(i) == null ? choices.createRow(i) : choices.getRow(i);
            row.createCell(cells.at()).setCellValue(words.get(i));
        }
        String column = "$" + CellReference.convertNumToColString(cells.at());
        String range = CHOICES + "!" + column + "$1:" + column + "$" + words.size();
        add(cells, checks.createFormulaListConstraint(range), style, message.in(hints.locale()));
    }

    private String said(Ordered ordered) {
        return SheetWords.BOUNDS
                .in(hints.locale())
                .formatted(ordered.write(ordered.min()), ordered.write(ordered.max()));
    }

    private DataValidationConstraint constraint(Ordered ordered) {
        String from = RangeFormula.bound(ordered.min());
        String to = RangeFormula.bound(ordered.max());
        return switch (ordered.scale()) {
            case DATE -> checks.createDateConstraint(OperatorType.BETWEEN, from, to, null);
            case AMOUNT -> checks.createDecimalConstraint(OperatorType.BETWEEN, from, to);
            default -> checks.createIntegerConstraint(OperatorType.BETWEEN, from, to);
        };
    }

    private void length(Cells cells, int longest) {
        add(
                cells,
                checks.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(longest), null),
                DataValidation.ErrorStyle.STOP,
                SheetWords.TOO_LONG.in(hints.locale()).formatted(longest));
    }

    private void add(Cells cells, DataValidationConstraint constraint, int style, String message) {
        DataValidation check = checks.createValidation(
                constraint, new CellRangeAddressList(RuleSheets.FIRST_LINE - 1, last, cells.at(), cells.at()));
        check.setErrorStyle(style);
        check.setShowErrorBox(true);
        check.createErrorBox("Overbrug", message);
        check.setShowPromptBox(true);
        check.createPromptBox(hints.title(cells.column()), hints.of(cells.column()));
        check.setEmptyCellAllowed(true);
        sheet.addValidationData(check);
    }
}
