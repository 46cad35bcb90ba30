package nl.overbrug.ruledraft.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overbrug.input.Meanwhile;
import nl.overbrug.input.UndeclaredField;
import nl.overbrug.ruledraft.DraftEdits;
import nl.overbrug.ruletable.Cells;

/** The cells that a form posted, read back by the fields that it had. */
record PostedCells(Map<String, List<String>> posted) {

    private static final String FROM = ".van";
    private static final String TO = ".tot";
    private static final String UNKNOWN = ".onbekend";
    private static final String RANGE = "..";
    private static final String AS_NEW = "alsNieuw";

    /** Refuses what the form does not have. */
    void declared(List<CellField> fields) {
        Set<String> known = new HashSet<>();
        known.addAll(Set.of("_csrf", "_formToken", Meanwhile.OPENED, "gezien", "geopend", AS_NEW));
        for (CellField field : fields) {
            known.add(field.name());
            known.addAll(Set.of(field.name() + FROM, field.name() + TO, field.name() + UNKNOWN));
        }
        posted.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new UndeclaredField(name);
                });
    }

    /** By column: the names of the fields without their prefix. */
    Map<String, String> cells(List<CellField> fields, String prefix) {
        Map<String, String> cells = new HashMap<>();
        fields.forEach(field -> cells.put(field.name().substring(prefix.length()), cell(field)));
        return cells;
    }

    String first(String name) {
        return posted.getOrDefault(name, List.of("")).get(0).strip();
    }

    /** Which version of the row or case the writer has before them; where nothing was saved meanwhile, as they opened it. */
    DraftEdits.Seen seen() {
        int last = number("gezien");
        return new DraftEdits.Seen(posted.containsKey("geopend") ? number("geopend") : last, last);
    }

    /** Whether what somebody else took out should come back as a new one. */
    boolean asNew() {
        return !first(AS_NEW).isEmpty();
    }

    /** What the fields said when the form was opened, or last saved for the writer; null when that was not posted. */
    String opened() {
        return posted.containsKey(Meanwhile.OPENED) ? first(Meanwhile.OPENED) : null;
    }

    /** How many sets of fields there are whose names begin with this word and their place. */
    int sets(String word) {
        return posted.keySet().stream()
                .map(name -> Pattern.compile(word + "(\\d{1,2})\\..*").matcher(name))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(0);
    }

    int number(String name) {
        return first(name).matches("\\d{1,6}") ? Integer.parseInt(first(name)) : 0;
    }

    private String cell(CellField field) {
        return field.isRange()
                ? range(field.name())
                : String.join(
                        "|",
                        posted.getOrDefault(field.name(), List.of()).stream()
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .toList());
    }

    private String range(String name) {
        String from = first(name + FROM);
        String to = first(name + TO);
        if (!first(name + UNKNOWN).isEmpty() && from.isEmpty() && to.isEmpty()) {
            return Cells.UNKNOWN;
        }
        if (from.equals(to) || to.isEmpty() && (from.contains(RANGE) || from.contains("|"))) {
            return from;
        }
        return from + RANGE + to;
    }
}
