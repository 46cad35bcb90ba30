package nl.overbrug.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes figures as a workbook, a sheet for each: numbers as numbers, everything else as text that is never a formula. */
final class FigureBook {

    private static final int HEAD_WIDTH = 42 * 256;
    private static final int WIDTH = 16 * 256;
    private static final int LONGEST_NAME = 27;

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    private FigureBook(XSSFWorkbook book) {
        this.book = book;
    }

    static byte[] write(List<FigureSheet> sheets) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            FigureBook writer = new FigureBook(book);
            sheets.forEach(writer::sheet);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(FigureSheet sheet) {
        XSSFSheet page = book.createSheet(name(sheet.title()));
        int widest = 1;
        for (int at = 0; at < sheet.rows().size(); at++) {
            Row row = page.createRow(at);
            boolean heading = at == 0 || at == sheet.heading();
            List<Cell> cells = sheet.rows().get(at);
            for (int column = 0; column < cells.size(); column++) {
                put((XSSFCell) row.createCell(column), cells.get(column), heading);
            }
            widest = at < sheet.heading() ? widest : Math.max(widest, cells.size());
        }
        page.setColumnWidth(0, HEAD_WIDTH);
        for (int column = 1; column < widest; column++) {
            page.setColumnWidth(column, WIDTH);
        }
        page.createFreezePane(1, sheet.heading() + 1);
    }

    private void put(XSSFCell cell, Cell content, boolean heading) {
        if (content.isNumber()) {
            cell.setCellValue(content.value());
            cell.setCellStyle(style(content.format(), false));
        } else {
            cell.setCellValue(content.text());
            cell.setCellStyle(style(FigureCsv.isLikeAFormula(content.text()) ? "'" : "@", heading));
        }
    }

    /** @param format as Excel writes it; an apostrophe for text that a program could take for a formula */
    private XSSFCellStyle style(String format, boolean bold) {
        return styles.computeIfAbsent(format + bold, none -> {
            XSSFCellStyle style = book.createCellStyle();
            boolean plain = format.equals("'");
            style.setDataFormat(book.createDataFormat().getFormat(plain ? "@" : format));
            style.setQuotePrefixed(plain);
            if (bold) {
                style.setFont(bold());
            }
            return style;
        });
    }

    private Font bold() {
        Font font = book.createFont();
        font.setBold(true);
        return font;
    }

    /** Within 31 characters, of whole words, and different for each sheet. */
    private String name(String title) {
        String safe = WorkbookUtil.createSafeSheetName(title, ' ').replaceAll(" +", " ");
        int space = safe.lastIndexOf(' ', LONGEST_NAME - 1);
        String cut = safe.length() <= LONGEST_NAME
                ? safe.strip()
                : safe.substring(0, space > 0 ? space : LONGEST_NAME - 1) + "…";
        String name = cut;
        for (int more = 2; book.getSheet(name) != null; more++) {
            name = cut + " " + more;
        }
        return name;
    }
}
