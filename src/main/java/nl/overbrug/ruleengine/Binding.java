package nl.overbrug.ruleengine;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overbrug.ruletable.Choice;
import nl.overbrug.ruletable.Choices;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Ordered;

/**
 * Checks that each column speaks of a component of its record that can hold the column's values. A component that came later than a stored
 * version is left empty.
 */
public final class Binding {

    private static final String OURS = "nl.overbrug.";

    private Binding() {}

    /** The record type with this name; only our own public records qualify, whatever a stored version says. */
    public static Class<? extends Record> recordType(String name) {
        try {
            if (name.startsWith(OURS)) {
                Class<?> type = Class.forName(name, false, Binding.class.getClassLoader());
                if (type.isRecord() && isReachable(type)) {
                    return type.asSubclass(Record.class);
                }
            }
        } catch (ClassNotFoundException e) {
            throw new BrokenRules("there is no record " + name, e);
        }
        throw new BrokenRules(name + " is not a public record of this program");
    }

    /** The compiled rules stand in a package of their own. */
    private static boolean isReachable(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isReachable(type.getEnclosingClass()));
    }

    static RecordShape check(Class<? extends Record> type, List<Column> columns) {
        RecordShape shape = RecordShape.of(type);
        Set<String> left = new HashSet<>(shape.components().keySet());
        for (Column column : columns) {
            if (!left.remove(column.binds())) {
                throw broken(column, "binds no free component of " + type.getName());
            }
            fits(column, shape.components().get(column.binds()));
        }
        for (String component : left) {
            if (shape.components().get(component).getType().isPrimitive()) {
                throw new BrokenRules("no column binds " + component + " of " + type.getName());
            }
        }
        return shape;
    }

    private static void fits(Column column, RecordComponent component) {
        if (column.optional() && component.getType().isPrimitive()) {
            throw broken(column, "may be empty, but " + component.getName() + " may not");
        }
        if (column.domain() instanceof Choices choices) {
            fits(column, choices, component.getGenericType());
        } else if (component.getType() != typeOf(column) && !isInt(column, component)) {
            throw broken(column, "does not fit " + component);
        }
    }

    private static boolean isInt(Column column, RecordComponent component) {
        return component.getType() == int.class && typeOf(column) == Integer.class;
    }

    private static Class<?> typeOf(Column column) {
        return column.domain() instanceof Ordered ordered ? ordered.scale().type() : String.class;
    }

    private static void fits(Column column, Choices choices, Type type) {
        Type one = choices.many() && type instanceof ParameterizedType several
                ? several.getActualTypeArguments()[0]
                : type;
        Set<String> offered = choices.choices().stream().map(Choice::value).collect(Collectors.toSet());
        if (one == boolean.class || one == Boolean.class) {
            require(column, offered.equals(Set.of("true", "false")));
        } else if (one instanceof Class<?> constants && constants.isEnum()) {
            require(column, names(constants).containsAll(offered));
        } else {
            require(column, one == String.class);
        }
    }

    private static Set<String> names(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
    }

    /** A fact may have any value of its type, so a condition must know them all. */
    static void knowsEveryValue(RecordShape facts, List<Column> conditions) {
        for (Column column : conditions) {
            Class<?> type = facts.components().get(column.binds()).getType();
            if (type.isEnum() && column.domain() instanceof Choices choices) {
                require(column, choices.choices().size() == type.getEnumConstants().length);
            }
        }
    }

    private static void require(Column column, boolean fits) {
        if (!fits) {
            throw broken(column, "offers other values than its component has");
        }
    }

    private static BrokenRules broken(Column column, String why) {
        return new BrokenRules("column " + column.key() + " " + why);
    }
}
