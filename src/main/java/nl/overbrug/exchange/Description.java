package nl.overbrug.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.overbrug.ruletable.Domain;

/** What a bundle says of itself: which files, which columns, what they may hold and mean. After the Table Schema of Frictionless Data. */
final class Description {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Description() {}

    static String json() {
        ObjectNode bundle = JSON.createObjectNode();
        bundle.put("format", Bundle.FORMAT);
        bundle.put("version", Bundle.VERSION);
        ArrayNode resources = bundle.putArray("resources");
        Bundle.FILES.forEach(file -> describe(file, resources.addObject()));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(lines);
        try {
            return JSON.writer(printer).writeValueAsString(bundle) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(DossierFile file, ObjectNode said) {
        said.put("name", file.name());
        said.put("path", file.entry());
        said.put("description", file.meaning());
        ObjectNode schema = said.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        file.columns().forEach(column -> describe(column, fields.addObject()));
        if (!file.repeats()) {
            ArrayNode key = schema.putArray("primaryKey");
            file.keys().forEach(key::add);
        }
        ArrayNode foreign = schema.putArray("foreignKeys");
        file.columns().stream().filter(column -> column.refers() != null).forEach(column -> {
            ObjectNode reference = foreign.addObject();
            reference.put("fields", column.name());
            ObjectNode to = reference.putObject("reference");
            to.put("resource", column.refers());
            to.put("fields", Bundle.file(column.refers()).keys().get(0));
        });
    }

    private static void describe(Column column, ObjectNode field) {
        field.put("name", column.name());
        field.put("type", type(column.kind()));
        if (column.kind() == Kind.MOMENT || column.kind() == Kind.LOCAL) {
            field.put("format", column.kind().form());
        }
        field.put("description", column.meaning());
        if (!column.unit().isEmpty()) {
            field.put("unit", column.unit());
        }
        ObjectNode limits = JSON.createObjectNode();
        if (column.needed()) {
            limits.put("required", true);
        }
        if (column.most() > 0) {
            limits.put(column.kind() == Kind.TEXT ? "maxLength" : "maximum", column.most());
        }
        if (column.kind() == Kind.OWN_CODE) {
            limits.put("pattern", Domain.Codes.FORM);
        }
        if (!column.codes().isEmpty()) {
            ArrayNode words = limits.putArray("enum");
            column.codes().forEach(words::add);
        }
        if (!limits.isEmpty()) {
            field.set("constraints", limits);
        }
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case KEY, REFERENCE, TEXT, CODE, OWN_CODE, PERSON, TEAM, RULES -> "string";
            case DATE -> "date";
            case MOMENT, LOCAL -> "datetime";
            case WHOLE -> "integer";
            case DECIMAL -> "number";
            case YES_NO -> "boolean";
            case CODES -> "list";
            case JSON -> "object";
        };
    }
}
