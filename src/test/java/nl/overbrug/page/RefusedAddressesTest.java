package nl.overbrug.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.overbrug.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What the web server refuses before any page of ours is asked. */
class RefusedAddressesTest extends BrowserTest {

    @Autowired
    private Environment environment;

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/a%2f..", "/a\\b", "/a|b?geheim=1", "/%00"})
    void an_address_that_cannot_be_read_gets_a_calm_page_without_details(String address) throws IOException {
        String answer = ask("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("Wij begrijpen dit adres niet", "lang=\"en\"");
        assertThat(answer).doesNotContainIgnoringCase("tomcat", "exception", "geheim", "at org.");
    }

    @Test
    void that_page_is_good() {
        page.navigate("/a%2f..");
        assertThat(page.locator("h1").innerText()).isEqualTo("Wij begrijpen dit adres niet");
        assertGoodAsItIs("geweigerd");
    }

    private String ask(String request) throws IOException {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
