package nl.overbrug.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of a CSV file one by one (RFC 4180; a line may end with LF or CRLF). A cell without anything has no value; {@code ""} is a
 * text of no length.
 */
final class CsvReader {

    /** Longer is no cell of ours, and no reason to fill the memory. */
    static final int LONGEST_CELL = 100_000;

    private static final int MOST_CELLS = 200;
    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int filled;
    private int line = 1;
    private int began = 1;

    /** The text cannot be read on from here. */
    static final class Unreadable extends IOException {

        private static final long serialVersionUID = 1L;

        private final String message;

        Unreadable(String message) {
            super(message);
            this.message = message;
        }

        /** A key of the message files below {@code exchange.fout.}. */
        String message() {
            return message;
        }
    }

    CsvReader(Reader in) {
        this.in = in;
    }

    /** The line on which the last row began; the first is 1. */
    int line() {
        return began;
    }

    /** The cells of the next row, null where there is no value; null at the end. */
    List<String> next() throws IOException {
        if (peek() == END) {
            return null;
        }
        began = line;
        List<String> cells = new ArrayList<>();
        int end;
        do {
            int first = read();
            end = first == '"' ? quoted(cells) : bare(first, cells);
            if (cells.size() > MOST_CELLS) {
                throw new Unreadable("te-veel-kolommen");
            }
        } while (end == ',');
        line++;
        return cells;
    }

    /** Answers what ended the cell: a comma, a line end or the end. */
    private int bare(int first, List<String> cells) throws IOException {
        cell.setLength(0);
        int next = first;
        while (next != ',' && next != '\n' && next != END) {
            if (next == '"') {
                throw new Unreadable("aanhalingstekens");
            }
            append(next);
            appendRun(',', '\n');
            next = read();
        }
        int length = cell.length();
        if (next == '\n' && length > 0 && cell.charAt(length - 1) == '\r') {
            cell.setLength(length - 1);
        }
        cells.add(cell.isEmpty() ? null : cell.toString());
        return next;
    }

    private int quoted(List<String> cells) throws IOException {
        cell.setLength(0);
        while (true) {
            int next = read();
            if (next == END) {
                throw new Unreadable("niet-gesloten");
            }
            if (next == '\n') {
                line++;
            }
            if (next != '"') {
                append(next);
                appendRun('\n', '\n');
            } else if (peek() == '"') {
                append(read());
            } else {
                break;
            }
        }
        cells.add(cell.toString());
        int after = read();
        if (after == '\r' && peek() == '\n') {
            after = read();
        }
        if (after != ',' && after != '\n' && after != END) {
            throw new Unreadable("aanhalingstekens");
        }
        return after;
    }

    private void append(int letter) throws Unreadable {
        if (cell.length() >= LONGEST_CELL) {
            throw new Unreadable("te-lange-cel");
        }
        cell.append((char) letter);
    }

    /** What was read ahead up to one of these or to a quotation mark, at once: letter by letter takes twice as long. */
    private void appendRun(char end, char otherEnd) throws Unreadable {
        int from = at;
        while (at < filled && buffer[at] != end && buffer[at] != otherEnd && buffer[at] != '"') {
            at++;
        }
        if (cell.length() + at - from > LONGEST_CELL) {
            throw new Unreadable("te-lange-cel");
        }
        cell.append(buffer, from, at - from);
    }

    private int read() throws IOException {
        int letter = peek();
        if (letter != END) {
            at++;
        }
        return letter;
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at];
    }
}
