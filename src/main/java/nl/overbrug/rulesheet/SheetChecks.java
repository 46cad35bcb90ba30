package nl.overbrug.rulesheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    private final Locale locale;

    /** @param lines how many lines there are, empty ones included */
    SheetChecks(XSSFSheet sheet, int lines, Locale locale) {
        this.sheet = sheet;
        this.checks = sheet.getDataValidationHelper();
        this.last = RuleSheets.FIRST_LINE - 2 + lines;
        this.locale = locale;
        this.choices = sheet.getWorkbook().createSheet(CHOICES);
        sheet.getWorkbook().setSheetVisibility(sheet.getWorkbook().getSheetIndex(choices), SheetVisibility.HIDDEN);
    }

    void addTo(TableDefinition table, List<String> columns) {
        table.conditions().forEach(column -> condition(column, columns.indexOf(column.key())));
        table.results().forEach(column -> result(column, columns.indexOf(column.key())));
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).equals("uit")) {
                list(at, YES, DataValidation.ErrorStyle.STOP, SheetWords.NOT_A_CHOICE);
            } else if (columns.get(at).equals("redencode")
                    && !table.limits().reasons().isEmpty()) {
                list(at, table.limits().reasons(), DataValidation.ErrorStyle.STOP, SheetWords.NOT_A_CHOICE);
            } else if (SheetWords.isLong(columns.get(at))) {
                length(at, CellText.LONGEST);
            }
        }
    }

    private void condition(Column column, int at) {
        if (column.domain() instanceof Choices of) {
            list(at, words(of), DataValidation.ErrorStyle.WARNING, SheetWords.MORE_CHOICES);
        }
    }

    private void result(Column column, int at) {
        if (column.domain() instanceof Choices of) {
            int style = of.many() ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP;
            list(at, words(of), style, of.many() ? SheetWords.MORE_CHOICES : SheetWords.NOT_A_CHOICE);
        } else if (column.domain() instanceof Ordered ordered) {
            bounds(at, ordered);
        } else if (column.domain() instanceof Domain.Words words) {
            length(at, words.longest());
        }
    }

    private static List<String> words(Choices choices) {
        return choices.choices().stream().map(Choice::label).map(Text::nl).toList();
    }

    private void list(int at, List<String> words, int style, Text message) {
        for (int i = 0; i < words.size(); i++) {
            var row = choices.getRow(i) == null ? choices.createRow(i) : choices.getRow(i);
            row.createCell(at).setCellValue(words.get(i));
        }
        String column = "$" + CellReference.convertNumToColString(at);
        String range = CHOICES + "!" + column + "$1:" + column + "$" + words.size();
        add(at, checks.createFormulaListConstraint(range), style, message.in(locale));
    }

    private void bounds(int at, Ordered ordered) {
        add(
                at,
                constraint(ordered),
                DataValidation.ErrorStyle.STOP,
                SheetWords.BOUNDS.in(locale).formatted(ordered.write(ordered.min()), ordered.write(ordered.max())));
    }

    private DataValidationConstraint constraint(Ordered ordered) {
        String from = bound(ordered.min());
        String to = bound(ordered.max());
        return switch (ordered.scale()) {
            case DATE -> checks.createDateConstraint(OperatorType.BETWEEN, from, to, null);
            case AMOUNT -> checks.createDecimalConstraint(OperatorType.BETWEEN, from, to);
            default -> checks.createIntegerConstraint(OperatorType.BETWEEN, from, to);
        };
    }

    private static String bound(Object value) {
        if (value instanceof LocalDate date) {
            return "DATE(" + date.getYear() + "," + date.getMonthValue() + "," + date.getDayOfMonth() + ")";
        }
        return value instanceof BigDecimal amount ? amount.toPlainString() : value.toString();
    }

    private void length(int at, int longest) {
        add(
                at,
                checks.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(longest), null),
                DataValidation.ErrorStyle.STOP,
                SheetWords.TOO_LONG.in(locale).formatted(longest));
    }

    private void add(int at, DataValidationConstraint constraint, int style, String message) {
        DataValidation check =
                checks.createValidation(constraint, new CellRangeAddressList(RuleSheets.FIRST_LINE - 1, last, at, at));
        check.setErrorStyle(style);
        check.setShowErrorBox(true);
        check.createErrorBox("Overbrug", message);
        check.setEmptyCellAllowed(true);
        sheet.addValidationData(check);
    }
}
