package nl.overbrug.input;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** A field that a form may post, as its controller method declares it, with a value of the right type in it. */
public record PostedField(String name, Class<?> type) {

    /** The fields of a method, as {@link DeclaredFields} knows their names; none of a form that takes anything. */
    public static List<PostedField> of(HandlerMethod method) {
        List<PostedField> found = new ArrayList<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (parameter.getParameterType().isRecord()) {
                addParts("", parameter.getParameterType(), found);
            } else if (asked != null && !Map.class.isAssignableFrom(parameter.getParameterType())) {
                String name = asked.value().isEmpty() ? parameter.getParameter().getName() : asked.value();
                found.add(new PostedField(name, parameter.getParameterType()));
            }
        }
        assertDeclared(method, found);
        return found;
    }

    /** @param today a day that is neither in the past nor in the future; @return what somebody could have filled in */
    public String value(LocalDate today) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type == LocalDate.class) {
            return today.toString();
        }
        if (type == LocalDateTime.class || type == LocalTime.class) {
            return type == LocalTime.class ? "09:30" : today + "T09:30";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        return type == UUID.class ? UUID.randomUUID().toString() : isNumber() ? "1" : "Verzonnen";
    }

    /** All of them by name and value, for posting. @param known by name: what must be right */
    public static String[] filled(List<PostedField> fields, LocalDate today, Map<String, String> known) {
        return fields.stream()
                .flatMap(field -> Stream.of(field.name, known.getOrDefault(field.name, field.value(today))))
                .toArray(String[]::new);
    }

    /** What nobody can mean, for a field that somebody types in. */
    List<String> spoiled() {
        if (type == LocalDate.class) {
            return List.of("gisteren", "2026-02-30", "0001-01-01", "9999-12-31");
        }
        if (type == LocalDateTime.class || type == LocalTime.class) {
            return List.of("25:61");
        }
        return type == String.class ? List.of("x".repeat(3_999), "x".repeat(5_000)) : List.of("NO_SUCH_CODE");
    }

    boolean isNumber() {
        return type == int.class || type == Integer.class || type == BigDecimal.class;
    }

    private static void addParts(String before, Class<?> form, List<PostedField> found) {
        for (RecordComponent part : form.getRecordComponents()) {
            add(before + part.getName(), part.getType(), part.getGenericType(), found);
        }
    }

    private static void add(String name, Class<?> type, Type generic, List<PostedField> found) {
        if (type.isRecord()) {
            addParts(name + ".", type, found);
        } else if (Collection.class.isAssignableFrom(type)) {
            Class<?> inside = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
            if (inside.isRecord()) {
                addParts(name + "[0].", inside, found);
            } else {
                found.add(new PostedField(name, inside));
            }
        } else {
            found.add(new PostedField(name, type));
        }
    }

    private static void assertDeclared(HandlerMethod method, List<PostedField> found) {
        DeclaredFields declared = DeclaredFields.of(method);
        if (!found.stream().allMatch(field -> declared.has(field.name))) {
            throw new AssertionError("not all declared: " + Arrays.toString(found.toArray()));
        }
    }
}
