package nl.overbrug.page;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What other programs may ask, at {@code /api/v1/openapi.json}, after the API Design Rules of the Dutch government. */
@Configuration
class ApiDescription implements WebMvcConfigurer {

    /** Of the interface, not of the program: a field more raises the second number, whatever may break a reader the first. */
    static final String VERSION = "1.1.0";

    private static final String FOR_PROGRAMS = "/api/v1/";
    private static final String KEY = "api.";
    private static final String PROBLEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    @Bean
    static OpenApiCustomizer aboutTheApi(Texts texts) {
        return api -> {
            api.info(new Info()
                            .title("Overbrug")
                            .version(VERSION)
                            .description(texts.of("api.uitleg"))
                            .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                    .servers(List.of(new Server().url("/").description(texts.of("api.hier"))));
            api.getPaths()
                    .forEach((address, path) -> path.readOperations()
                            .forEach(operation -> operation
                                    .summary(texts.of(key(address)))
                                    .operationId(key(address).substring(KEY.length()))
                                    .tags(null)
                                    .getResponses()
                                    .addApiResponse("400", problem(texts.of("api.400")))
                                    .addApiResponse("401", problem(texts.of("api.401")))
                                    .addApiResponse("403", problem(texts.of("api.403")))));
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

    /** {@code /api/v1/regels/{tabel}} is said by {@code api.regels.tabel}. */
    private static String key(String address) {
        return KEY
                + address.substring(FOR_PROGRAMS.length())
                        .replaceAll("[{}]", "")
                        .replace('/', '.');
    }

    /** The version that answered, on every answer. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader("API-Version", VERSION);
                        return true;
                    }
                })
                .addPathPatterns(FOR_PROGRAMS + "**");
    }

    private static ApiResponse problem(String when) {
        return new ApiResponse().description(when).content(new Content().addMediaType(PROBLEM, new MediaType()));
    }
}
