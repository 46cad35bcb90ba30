package nl.overbrug.page;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What other programs may ask, at {@code /api/v1/openapi.json}, after the API Design Rules of the Dutch government. */
@Configuration
class ApiDescription {

    /**
     * Of the interface, not of the program: a field more raises the second number; whatever may break a reader the first, and with it the one in the address.
     * Before the first release nobody reads it, so there only the second is raised.
     */
    static final String VERSION = "1.4.0";

    static final String BASE = "/api/v1";

    private static final String KEY = "api.";
    private static final String ACCOUNT = "account";

    @Bean
    static OpenApiCustomizer aboutTheApi(Texts texts, Environment settings) {
        return api -> {
            api.info(new Info()
                            .title("Overbrug")
                            .version(VERSION)
                            .description(texts.of("api.uitleg"))
                            .contact(contact(settings))
                            .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                    .servers(List.of(new Server().url(BASE).description(texts.of("api.hier"))));
            ApiAnswers answers = new ApiAnswers(texts);
            answers.addSchemas(api.getComponents());
            api.getComponents()
                    .addSecuritySchemes(
                            ACCOUNT,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("basic")
                                    .description(texts.of("api.account")));
            api.addSecurityItem(new SecurityRequirement().addList(ACCOUNT));
            api.setPaths(paths(api, answers, texts));
        };
    }

    /** A number that is no bare {@code int} or {@code double} is null where it may not be told. */
    @Bean
    static PropertyCustomizer whatMayBeMissing() {
        return (schema, property) -> {
            if (Number.class.isAssignableFrom(TypeFactory.rawClass(property.getType()))) {
                schema.addType("null");
            }
            return schema;
        };
    }

    /** Whom a program's maker can ask: only the municipality knows, so it is an option. */
    private static Contact contact(Environment settings) {
        return new Contact()
                .name("Overbrug, " + settings.getProperty("overbrug.municipality", "Voorbeeldgemeente"))
                .email(settings.getProperty("overbrug.contact-email"))
                .url(settings.getProperty("overbrug.contact-url"));
    }

    /** The paths below {@link #BASE}, which the server names. */
    private static Paths paths(OpenAPI api, ApiAnswers answers, Texts texts) {
        Paths paths = new Paths();
        api.getPaths().forEach((address, path) -> {
            String below = address.substring(BASE.length());
            path.readOperations().forEach(operation -> describe(below, operation, answers, texts));
            paths.addPathItem(below, path);
        });
        return paths;
    }

    private static void describe(String address, Operation operation, ApiAnswers answers, Texts texts) {
        operation
                .summary(texts.of(key(address)))
                .operationId(key(address).substring(KEY.length()))
                .tags(null);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(new ApiParameters(texts)::describe);
        }
        answers.add(address, operation);
    }

    /** {@code /regels/{tabel}} is said by {@code api.regels.tabel}. */
    private static String key(String address) {
        return KEY + address.substring(1).replaceAll("[{}]", "").replace('/', '.');
    }
}
