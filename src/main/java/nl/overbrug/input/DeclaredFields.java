package nl.overbrug.input;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** The names that a page's form may post, as its controller method declares them: request parameters and the parts of records. */
final class DeclaredFields {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,4})]");

    private final Set<String> names = new HashSet<>();
    private final Set<String> lists = new HashSet<>();
    private boolean anything;

    static DeclaredFields of(HandlerMethod method) {
        var declared = new DeclaredFields();
        for (var parameter : method.getMethodParameters()) {
            declared.add(parameter);
        }
        return declared;
    }

    /** @param name as posted, for instance {@code acties[2].wat}; a leading underscore marks a box that may be left unticked */
    boolean has(String name) {
        var plain = plain(name);
        return anything || names.contains(plain) || (plain.startsWith("_") && names.contains(plain.substring(1)));
    }

    /** All of them; {@code []} stands for any place in a list. */
    Set<String> names() {
        return Set.copyOf(names);
    }

    /** Whether the name is of a place in a list while the place before it was not posted: such a list has holes. */
    boolean leavesHole(String name, Set<String> posted) {
        return PLACE.matcher(name).results().anyMatch(place -> {
            var list = name.substring(0, place.start());
            var number = Integer.parseInt(place.group(1));
            var before = list + "[" + (number - 1) + "]";
            return number > 0
                    && lists.contains(plain(list))
                    && posted.stream().noneMatch(other -> other.startsWith(before));
        });
    }

    private void add(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (parameter.getParameterType().isRecord()) {
            addParts("", parameter.getParameterType());
        } else if (asked != null && Map.class.isAssignableFrom(parameter.getParameterType())) {
            anything = true;
        } else if (asked != null) {
            names.add(
                    StringUtils.hasText(asked.name())
                            ? asked.name()
                            : parameter.getParameter().getName());
        }
    }

    private void addParts(String before, Class<?> type) {
        for (var part : type.getRecordComponents()) {
            addPart(before + part.getName(), part);
        }
    }

    private void addPart(String name, RecordComponent part) {
        var type = part.getType();
        if (type.isRecord()) {
            addParts(name + ".", type);
        } else if (Iterable.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            var inside = lastArgument(part.getGenericType());
            if (inside != null && inside.isRecord()) {
                addParts(name + "[].", inside);
            }
            names.add(name);
            if (!Set.class.isAssignableFrom(type)) {
                names.add(name + "[]"); // a set has no places
            }
            if (List.class.isAssignableFrom(type)) {
                lists.add(plain(name));
            }
        } else {
            names.add(name);
        }
    }

    private static String plain(String name) {
        return name.replaceAll("\\[[^]]*]", "[]");
    }

    private static Class<?> lastArgument(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return arguments[arguments.length - 1] instanceof Class<?> inside ? inside : null;
        }
        return null;
    }
}
