package nl.overbrug.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.overbrug.ruletable.Domain;

/** Reads cells: what the database is to keep, or why it can not. */
final class Cells {

    private static final Pattern CLOCK_UTC =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final int LONGEST_KEY = 60;
    private static final int LENGTH_OF_UUID = 36;
    private static final int MOST_DAYS = 50_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, UUID> people;
    private final Map<String, UUID> teams;
    private final Set<String> ruleSets;
    /** Days that were read before: many rows are of the same. */
    private final Map<String, String> days = new HashMap<>();

    /**
     * @param people accounts by user name
     * @param teams by name in small letters
     */
    Cells(Map<String, UUID> people, Map<String, UUID> teams, Set<String> ruleSets) {
        this.people = people;
        this.teams = teams;
        this.ruleSets = ruleSets;
    }

    /** A cell that holds no value of its kind; the message is a key below {@code exchange.fout.}. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final String[] with;

        Wrong(String message, String... with) {
            super(message, null, false, false);
            this.with = with;
        }

        String[] with() {
            return with.clone();
        }
    }

    /** As the database reads it; null when there is nothing. */
    String read(DossierFile file, Column column, String cell) throws Wrong {
        if (cell == null || cell.isEmpty() && column.kind() != Kind.TEXT && column.kind() != Kind.CODES) {
            if (column.needed()) {
                throw new Wrong("ontbreekt");
            }
            return null;
        }
        return switch (column.kind()) {
            case KEY -> key(file.name(), cell);
            case REFERENCE -> key(Bundle.giver(column.refers()), cell);
            case TEXT -> text(column, cell);
            case DATE -> date(cell);
            case MOMENT -> moment(cell);
            case LOCAL -> local(cell);
            case WHOLE -> whole(column, cell);
            case DECIMAL -> decimal(column, cell);
            case YES_NO -> yesNo(cell);
            case CODE -> code(column, cell);
            case CODES -> codes(column, cell);
            case OWN_CODE -> ownCode(cell);
            case PERSON -> known(people.get(cell.toLowerCase(Locale.ROOT)), "geen-medewerker");
            case TEAM -> known(teams.get(cell.toLowerCase(Locale.ROOT)), "geen-team");
            case RULES -> ruleSet(cell);
            case JSON -> json(cell);
        };
    }

    /** A text that is no UUID stands for one that is made of it and of the file; so the same text always means the same row. */
    static String key(String file, String cell) throws Wrong {
        if (cell.length() > LONGEST_KEY) {
            throw new Wrong("te-lang", String.valueOf(LONGEST_KEY));
        }
        if (isOwnKey(cell)) {
            return cell.toLowerCase(Locale.ROOT);
        }
        return UUID.nameUUIDFromBytes((file + ":" + cell).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** A UUID; there are several in each row, so no pattern. */
    private static boolean isOwnKey(String cell) {
        if (cell.length() != LENGTH_OF_UUID) {
            return false;
        }
        for (int at = 0; at < LENGTH_OF_UUID; at++) {
            char letter = cell.charAt(at);
            boolean dash = at == 8 || at == 13 || at == 18 || at == 23;
            if (dash ? letter != '-' : letter > 'f' || Character.digit(letter, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String text(Column column, String cell) throws Wrong {
        if (column.needed() && cell.isBlank()) {
            throw new Wrong("ontbreekt");
        }
        if (column.most() > 0 && cell.length() > column.most()) {
            throw new Wrong("te-lang", String.valueOf(column.most()));
        }
        if (cell.indexOf('\0') >= 0) {
            throw new Wrong("geen-tekst");
        }
        return cell;
    }

    private String date(String cell) throws Wrong {
        String known = days.get(cell);
        return known == null ? newDate(cell) : known;
    }

    private String newDate(String cell) throws Wrong {
        try {
            String date = inRange(LocalDate.parse(cell)).toString();
            if (days.size() < MOST_DAYS) {
                days.put(cell, date);
            }
            return date;
        } catch (DateTimeException e) {
            throw new Wrong("geen-datum");
        }
    }

    private static LocalDate inRange(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("no day of a dossier");
        }
        return day;
    }

    /** The date of a moment as it is exported is one of few, the clock time is quickly seen to be one; only another way of writing is parsed. */
    private String moment(String cell) throws Wrong {
        if (CLOCK_UTC.matcher(cell).matches()) {
            try {
                date(cell.substring(0, cell.indexOf('T')));
            } catch (Wrong noDay) {
                throw new Wrong("geen-tijdstip");
            }
            return cell;
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(cell);
            inRange(moment.toLocalDate());
            return moment.toString();
        } catch (DateTimeException e) {
            throw new Wrong("geen-tijdstip");
        }
    }

    private static String local(String cell) throws Wrong {
        try {
            LocalDateTime moment = LocalDateTime.parse(cell);
            inRange(moment.toLocalDate());
            return moment.toString();
        } catch (DateTimeException e) {
            throw new Wrong("geen-lokaal-tijdstip");
        }
    }

    private static String whole(Column column, String cell) throws Wrong {
        if (!WHOLE.matcher(cell).matches() || Math.abs(Integer.parseInt(cell)) > column.most()) {
            throw new Wrong("geen-geheel-getal", String.valueOf(column.most()));
        }
        return cell;
    }

    private static String decimal(Column column, String cell) throws Wrong {
        if (!DECIMAL.matcher(cell).matches()
                || new BigDecimal(cell).abs().compareTo(BigDecimal.valueOf(column.most())) > 0) {
            throw new Wrong("geen-getal", String.valueOf(column.most()));
        }
        return cell;
    }

    private static String yesNo(String cell) throws Wrong {
        if (!cell.equals("true") && !cell.equals("false")) {
            throw new Wrong("geen-ja-of-nee");
        }
        return cell;
    }

    private static String code(Column column, String cell) throws Wrong {
        if (!column.codes().contains(cell)) {
            throw new Wrong("geen-code", String.join(", ", column.codes()));
        }
        return cell;
    }

    private static String codes(Column column, String cell) throws Wrong {
        if (cell.isEmpty()) {
            return "{}";
        }
        String[] words = cell.split(";", -1);
        if (!column.codes().containsAll(Arrays.asList(words))) {
            throw new Wrong("geen-codes", String.join(", ", column.codes()));
        }
        return "{" + String.join(",", words) + "}";
    }

    private static String ownCode(String cell) throws Wrong {
        if (!new Domain.Codes().contains(cell)) {
            throw new Wrong("geen-eigen-code");
        }
        return cell;
    }

    private static String known(UUID id, String otherwise) throws Wrong {
        if (id == null) {
            throw new Wrong(otherwise);
        }
        return id.toString();
    }

    private String ruleSet(String cell) throws Wrong {
        if (!ruleSets.contains(cell)) {
            throw new Wrong("geen-regelset");
        }
        return cell;
    }

    private static String json(String cell) throws Wrong {
        try (JsonParser parser = JSON.createParser(cell)) {
            parser.nextToken();
            parser.skipChildren();
            if (parser.currentToken() == null || parser.nextToken() != null) {
                throw new Wrong("geen-json");
            }
            return cell;
        } catch (IOException e) {
            throw new Wrong("geen-json");
        }
    }
}
