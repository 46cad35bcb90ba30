package nl.overbrug.page;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** The names that a page's form may post, as its controller method declares them: request parameters and the parts of records. */
final class DeclaredFields {

    private final Set<String> names = new HashSet<>();
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
        var plain = name.replaceAll("\\[[^]]*]", "[]");
        return anything || names.contains(plain) || (plain.startsWith("_") && names.contains(plain.substring(1)));
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
            names.add(name + "[]");
        } else {
            names.add(name);
        }
    }

    private static Class<?> lastArgument(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return arguments[arguments.length - 1] instanceof Class<?> inside ? inside : null;
        }
        return null;
    }
}
