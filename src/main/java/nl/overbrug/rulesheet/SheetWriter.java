package nl.overbrug.rulesheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Domain;
import nl.overbrug.ruletable.TableDefinition;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a rule table as a workbook: its lines, an explanation, and a hidden sheet with the choices. */
final class SheetWriter {

    /** Empty lines below, with their checks, to add to. */
    static final int SPARE_LINES = 200;

    private static final int WIDTH = 24 * 256;
    private static final int WIDE = 60 * 256;

    private final TableDefinition table;
    private final Locale locale;
    private final List<String> columns;

    SheetWriter(TableDefinition table, Locale locale) {
        this.table = table;
        this.locale = locale;
        this.columns = TableFiles.rowColumns(table);
    }

    byte[] write(List<Map<String, String>> lines) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SheetStyles styles = new SheetStyles(book);
            XSSFSheet sheet = book.createSheet(SheetWords.RULES.in(locale));
            heading(sheet, styles);
            for (int at = 0; at < lines.size(); at++) {
                line(sheet.createRow(RuleSheets.FIRST_LINE - 1 + at), lines.get(at), styles);
            }
            explanation(book.createSheet(SheetWords.EXPLANATION.in(locale)), styles);
            new SheetChecks(sheet, lines.size() + SPARE_LINES, new SheetHints(table, locale)).add(columns);
            protect(sheet, styles);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void heading(XSSFSheet sheet, SheetStyles styles) {
        Row names = sheet.createRow(0);
        Row labels = sheet.createRow(1);
        for (int at = 0; at < columns.size(); at++) {
            names.createCell(at).setCellValue(columns.get(at));
            Cell label = labels.createCell(at);
            label.setCellValue(label(columns.get(at)));
            label.setCellStyle(styles.heading());
            sheet.setColumnWidth(at, isWide(columns.get(at)) ? WIDE : WIDTH);
        }
        names.setZeroHeight(true);
        sheet.createFreezePane(1, 2);
    }

    private boolean isWide(String column) {
        return SheetWords.isLong(column)
                || result(column) != null && result(column).domain() instanceof Domain.Words;
    }

    private String label(String column) {
        return SheetWords.heading(table, column).in(locale);
    }

    private void line(Row row, Map<String, String> line, SheetStyles styles) {
        for (int at = 0; at < columns.size(); at++) {
            Cell cell = row.createCell(at);
            cell.setCellStyle(styles.of(result(columns.get(at))));
            CellValue.put(cell, result(columns.get(at)), line.getOrDefault(columns.get(at), ""), styles);
        }
    }

    /** The result column of this name; null for any other. */
    private Column result(String column) {
        return table.results().stream()
                .filter(each -> each.key().equals(column))
                .findFirst()
                .orElse(null);
    }

    private void explanation(XSSFSheet sheet, SheetStyles styles) {
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, WIDE);
        sheet.createRow(0).createCell(0).setCellValue(table.words().label().in(locale));
        sheet.getRow(0).getCell(0).setCellStyle(styles.heading());
        sheet.createRow(1).createCell(0).setCellValue(SheetWords.HOW.in(locale));
        int at = 2;
        for (Column column : table.columns().toList()) {
            Row row = sheet.createRow(at++);
            row.createCell(0).setCellValue(column.label().in(locale));
            Cell help = row.createCell(1);
            help.setCellValue(column.help().in(locale));
            help.setCellStyle(styles.text());
        }
    }

    /** The headings are locked, everything else may be changed, added and removed; there is no password. */
    private void protect(XSSFSheet sheet, SheetStyles styles) {
        var rest = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        rest.setMin(columns.size() + 1L);
        rest.setMax(sheet.getWorkbook().getSpreadsheetVersion().getMaxColumns());
        rest.setWidth(10);
        rest.setStyle(styles.text().getIndex());
        for (int at = 0; at < columns.size(); at++) {
            sheet.setDefaultColumnStyle(at, styles.of(result(columns.get(at))));
        }
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
