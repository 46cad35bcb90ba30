package nl.overbrug.input;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * One field of a form that is a record.
 *
 * @param name as it is posted, for instance {@code words} or {@code actions[2].what}
 * @param key the same, but a row of a list that has an id goes by that, so that it is found again when rows moved; null when that id is
 *     not given yet
 */
record FormField(String name, String key, Object value) {

    static List<FormField> of(Object form) {
        var fields = new ArrayList<FormField>();
        addParts("", "", form, fields);
        return fields;
    }

    /** Whether both say the same; nothing and an empty text are the same. */
    boolean says(Object other) {
        return plain(value).equals(plain(other));
    }

    /** Short for what stands in this field; it does not tell what that is. */
    String mark() {
        var sum = new CRC32();
        sum.update((key + "=" + plain(value)).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static void addParts(String name, String key, Object record, List<FormField> fields) {
        for (var part : record.getClass().getRecordComponents()) {
            var nextKey = key == null ? null : key + part.getName();
            add(name + part.getName(), nextKey, value(part, record), fields);
        }
    }

    private static void add(String name, String key, Object value, List<FormField> fields) {
        if (value instanceof Record record) {
            addParts(name + ".", key == null ? null : key + ".", record, fields);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((at, inside) -> add(name + "[" + at + "]", key + "[" + at + "]", inside, fields));
        } else if (value instanceof List<?> list && list.stream().anyMatch(Record.class::isInstance)) {
            for (int at = 0; at < list.size(); at++) {
                if (list.get(at) instanceof Record row) {
                    addParts(name + "[" + at + "].", rowKey(key, at, row), row, fields);
                }
            }
        } else {
            fields.add(new FormField(name, key, value));
        }
    }

    private static String rowKey(String key, int at, Record row) {
        for (var part : row.getClass().getRecordComponents()) {
            if (part.getName().equals("id")) {
                var id = value(part, row);
                return id == null ? null : key + "[" + id + "].";
            }
        }
        return key + "[" + at + "].";
    }

    private static String plain(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return String.join(
                    "\n", many.stream().map(FormField::plain).sorted().toList());
        }
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : Objects.toString(value).replace("\r\n", "\n").strip();
    }

    private static Object value(RecordComponent part, Object record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a form that cannot be read: " + record.getClass(), e);
        }
    }
}
