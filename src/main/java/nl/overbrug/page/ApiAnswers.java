package nl.overbrug.page;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;

/** What is answered besides what was asked for: the version on every answer, and faults as problem details (RFC 9457). */
record ApiAnswers(Texts texts) {

    private static final String PROBLEM = "Probleem";
    private static final List<String> ALWAYS = List.of("400", "401", "403", "406", "500", "503");

    void addSchema(Components components) {
        Schema<?> fault = typed("object");
        List.of("melding", "veld", "bestand", "kolom").forEach(name -> fault.addProperty(name, typed("string")));
        fault.addProperty("regel", typed("integer"));
        Schema<?> faults = typed("array");
        faults.setItems(fault);
        Schema<?> problem = typed("object");
        List.of("type", "title", "detail", "instance", "reference")
                .forEach(name -> problem.addProperty(name, typed("string")));
        problem.addProperty("status", typed("integer"));
        problem.addProperty("aantalFouten", typed("integer"));
        problem.addProperty("fouten", faults);
        problem.setRequired(List.of("status", "title", "detail"));
        components.addSchemas(PROBLEM, problem);
    }

    /** @param address with names in braces for what is looked up */
    void add(String address, Operation operation) {
        List<String> faults = new ArrayList<>(ALWAYS);
        if (address.contains("{")) {
            faults.add("404");
        }
        if (operation.getRequestBody() != null) {
            faults.addAll(List.of("413", "415"));
        }
        faults.stream()
                .sorted()
                .forEach(status -> operation.getResponses().addApiResponse(status, problem(texts.of("api." + status))));
        operation
                .getResponses()
                .values()
                .forEach(answer -> answer.addHeaderObject(
                        ApiVersionOnEveryAnswer.HEADER,
                        new Header().description(texts.of("api.versie")).schema(typed("string"))));
    }

    private static ApiResponse problem(String when) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(when)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(schema)));
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new Schema<>();
        schema.addType(type);
        return schema;
    }
}
