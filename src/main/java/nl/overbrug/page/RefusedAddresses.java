package nl.overbrug.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What the web server itself refuses, such as an address that cannot be read, never reaches our pages; it gets a calm page all the same, which
 * says nothing of the server or of what was asked. Comes after the server's own, so that it answers first.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new CalmReport()));
    }

    private static class CalmReport extends ErrorReportValve {

        private static final int FIRST_ERROR = 400;

        private final String page = page();

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            if (response.getStatus() < FIRST_ERROR
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write(page);
                response.finishResponse();
            } catch (IOException e) {
                container.getLogger().debug("nobody is there any more to read why", e);
            }
        }

        private static String page() {
            try {
                return new ClassPathResource("templates/page/geweigerd.html")
                        .getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
