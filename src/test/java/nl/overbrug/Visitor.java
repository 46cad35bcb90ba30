package nl.overbrug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Somebody with a browser that keeps cookies and follows no redirect by itself. A form is posted with the token of the page it stands on. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    /** @param body the page; @param location where a redirect leads, without the host; empty when it is none */
    public record Answer(int status, String location, String body, Map<String, List<String>> headers) {}

    private Visitor(String base) {
        this.base = base;
    }

    /** Nobody in particular, not logged in. */
    public static Visitor of(Environment environment) {
        return at(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    public static Visitor at(int port) {
        return new Visitor("http://localhost:" + port);
    }

    /** One of the demo's accounts, logged in. */
    public static Visitor loggedIn(Environment environment, String username) {
        Visitor visitor = of(environment);
        Answer answer = visitor.logIn(username, "overbrug-demo");
        if (!answer.location.equals("/")) {
            throw new IllegalStateException(username + " could not log in: " + answer.status + " " + answer.location);
        }
        return visitor;
    }

    public Answer logIn(String username, String password) {
        return post("/inloggen", "/inloggen", "gebruikersnaam", username, "wachtwoord", password);
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Opens the page, takes the token from it and posts; names and values by turns. */
    public Answer post(String page, String action, String... form) {
        return postWith(token(get(page).body), action, form);
    }

    /** Looks for somebody by name in a list, and opens what is found. More filters, names and values by turns. */
    public Answer search(String list, String name, String... filters) {
        String[] form =
                Stream.concat(Stream.of("naam", name), Arrays.stream(filters)).toArray(String[]::new);
        return get(post(list, list + "/zoeken", form).location());
    }

    /** The token that stands on this page; it is good for every form of the same visitor. */
    public String tokenOn(String page) {
        return token(get(page).body);
    }

    /** Without any token but one that is among the fields. */
    public Answer postBare(String action, String... form) {
        return Arrays.asList(form).contains("_csrf") ? send(action, Arrays.stream(form)) : postWith("", action, form);
    }

    private Answer postWith(String token, String action, String... form) {
        return send(action, Stream.concat(Stream.of("_csrf", token), Arrays.stream(form)));
    }

    private Answer send(String action, Stream<String> form) {
        String body = form.map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                // names and values by turns: every first "&" of a pair is a "="
                .replaceAll("([^&]*)&([^&]*)(&|$)", "$1=$2$3");
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", body.matches("_csrf=[^&].*|.*&_csrf=[^&].*") ? "same-origin" : "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html,application/json");
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String location =
                    response.headers().firstValue("Location").orElse("").replace(base, "");
            return new Answer(
                    response.statusCode(),
                    location.replaceFirst(";jsessionid=[^?]*", ""),
                    response.body(),
                    response.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }
}
