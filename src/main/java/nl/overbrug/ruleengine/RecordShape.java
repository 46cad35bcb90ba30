package nl.overbrug.ruleengine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Goes between a record and the values that a table's cells hold: an enum constant is its name, a boolean is "true" or "false". */
public record RecordShape(Class<? extends Record> type, Map<String, RecordComponent> components) {

    static RecordShape of(Class<? extends Record> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        Arrays.stream(type.getRecordComponents()).forEach(component -> components.put(component.getName(), component));
        return new RecordShape(type, components);
    }

    /** The value of one component as a cell holds it; null stays null. */
    public Object read(Record record, String component) {
        try {
            return plain(components.get(component).getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component + " of " + type.getName(), e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(RecordShape::plain).toList();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Boolean ? value.toString() : value;
    }

    /** Makes the record from values as cells hold them; what is left out is null. */
    Record make(Map<String, Object> values) {
        Class<?>[] types =
                components.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = components.values().stream()
                .map(component -> java(values.get(component.getName()), component.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }

    private static Object java(Object value, Type type) {
        if (value instanceof List<?> several && type instanceof ParameterizedType collection) {
            Type element = collection.getActualTypeArguments()[0];
            Stream<Object> values = several.stream().map(each -> java(each, element));
            return collection.getRawType() == Set.class
                    ? values.collect(LinkedHashSet::new, Set::add, Set::addAll)
                    : values.toList();
        }
        if (value instanceof String name && type instanceof Class<?> javaType) {
            return named(name, javaType);
        }
        return value;
    }

    private static Object named(String name, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(name);
        }
        return type.isEnum() ? constant(name, type) : name;
    }

    private static Object constant(String name, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no constant " + name + " in " + type.getName()));
    }
}
