package nl.overbrug.page;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** What is answered besides what was asked for: the version on every answer, and faults as problem details (RFC 9457). */
record ApiAnswers(Texts texts) {

    private static final String PROBLEM = "Probleem";
    private static final List<String> ALWAYS = List.of("400", "401", "403", "406", "500", "503");

    void addSchemas(Components components) {
        Schema<?> fault = typed("object");
        List.of("melding", "veld", "bestand", "kolom").forEach(name -> fault.addProperty(name, typed("string")));
        fault.addProperty("regel", typed("integer"));
        describe(fault, "api.fout-in.");
        Schema<?> faults = typed("array");
        faults.setItems(fault);
        Schema<?> problem = typed("object");
        List.of("type", "title", "detail", "instance", "reference")
                .forEach(name -> problem.addProperty(name, typed("string")));
        problem.addProperty("status", typed("integer"));
        problem.addProperty("aantalFouten", typed("integer"));
        problem.addProperty("fouten", faults);
        problem.setRequired(List.of("status", "title", "detail"));
        describe(problem, "api.probleem.");
        components.addSchemas(PROBLEM, problem);
        describe(components.getSchemas().get("CountJson"), "api.aantal.");
    }

    private void describe(Schema<?> schema, String key) {
        schema.getProperties().forEach((name, property) -> property.setDescription(texts.of(key + name)));
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
        operation.getResponses().get("200").setDescription(texts.of("api.200"));
        operation
                .getResponses()
                .get("503")
                .addHeaderObject(HttpHeaders.RETRY_AFTER, header("api.opnieuw", typed("integer"), 5));
        if (operation.getRequestBody() == null) {
            content(operation.getResponses().get("400")).setExample(wrong(address));
        }
        Schema<?> version = typed("string");
        version.setPattern("^\\d+\\.\\d+\\.\\d+$");
        operation
                .getResponses()
                .values()
                .forEach(answer -> answer.addHeaderObject(
                        ApiVersionOnEveryAnswer.HEADER, header("api.versie", version, ApiDescription.VERSION)));
    }

    private Header header(String key, Schema<?> schema, Object example) {
        return new Header().description(texts.of(key)).schema(schema).example(example);
    }

    /** As {@link BadRequests} answers, of what is asked with a name that does not exist. */
    private Map<String, Object> wrong(String address) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", texts.of("api.fout.400.titel"));
        problem.put("status", 400);
        problem.put("detail", texts.of("api.400"));
        problem.put("instance", ApiDescription.BASE + address);
        problem.put(
                "fouten", List.of(Map.of("veld", "filter", "melding", texts.of("probleem.onbekend-voor-programma"))));
        return problem;
    }

    private static MediaType content(ApiResponse answer) {
        return answer.getContent().get(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE);
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
