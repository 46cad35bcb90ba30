package nl.overbrug.ruledraft.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.input.Meanwhile;

/**
 * The cells of a row or an example case as one form, to see what two people wrote in it.
 *
 * @param version of the row or case
 * @param cells by the name of the field
 */
record Cells(Integer version, Map<String, Object> cells) {

    static Cells of(int version, List<CellField> fields) {
        Map<String, Object> cells = new LinkedHashMap<>();
        fields.forEach(field -> cells.put(field.name(), field.said()));
        return new Cells(version, cells);
    }

    /**
     * What the fields hold when the form is shown again: what was typed, or what somebody else wrote where it was left as it was.
     *
     * @param prefix before the name of the column in the name of the field
     */
    static Map<String, String> shown(
            Meanwhile meanwhile, String prefix, Map<String, String> typed, Map<String, String> stored) {
        Map<String, String> shown = new HashMap<>(typed);
        shown.replaceAll((column, text) -> meanwhile.taken().containsKey("cells[" + prefix + column + "]")
                ? stored.getOrDefault(column, "")
                : text);
        return shown;
    }
}
