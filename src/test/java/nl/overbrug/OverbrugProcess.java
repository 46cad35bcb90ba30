package nl.overbrug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged Overbrug as a program of its own, as somebody starts it. */
public final class OverbrugProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final Path out;
    private final Path err;

    private OverbrugProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts it with these options, without a replay and on a free port unless named otherwise; does not wait. */
    public static OverbrugProcess start(String... options) {
        return start(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), options);
    }

    /** The same without compiling less than it does elsewhere: what is measured goes on for long enough. */
    public static OverbrugProcess startToMeasure(String... options) {
        return start(List.of(), options);
    }

    private static OverbrugProcess start(List<String> machine, String... options) {
        try {
            Path out = Files.createTempFile(Path.of("target"), "overbrug-", ".out");
            Path err = Files.createTempFile(Path.of("target"), "overbrug-", ".err");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(machine);
            command.addAll(List.of("-jar", "target/overbrug.jar", "--overbrug.binaries-dir=target/test-binaries"));
            command.addAll(List.of(options));
            if (Stream.of(options).noneMatch(option -> option.startsWith("--overbrug.replay="))) {
                command.add("--overbrug.replay=none");
            }
            if (Stream.of(options).noneMatch(option -> option.startsWith("--server.port="))) {
                command.add("--server.port=0");
            }
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new OverbrugProcess(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it is ready. */
    public OverbrugProcess ready() {
        await(() -> port().map(port -> readiness(port).contains("\"UP\"")).orElse(false), "not ready");
        return this;
    }

    /** Waits until it says that it is not, or no longer. */
    void notReady() {
        await(() -> !readiness(port().orElseThrow()).contains("\"UP\""), "still ready");
    }

    /** Waits until this holds. */
    public OverbrugProcess until(BooleanSupplier condition) {
        await(condition, "it does not come so far");
        return this;
    }

    public Optional<Integer> port() {
        Matcher matcher = PORT.matcher(out());
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    public String out() {
        return read(out);
    }

    /** Without what the Java machine itself may have to say about its future. */
    public String err() {
        return read(err).lines().filter(line -> !line.startsWith("WARNING: ")).collect(Collectors.joining("\n"));
    }

    /** Memory of the program itself that is in use (resident), in MiB; 0 where the system does not tell. */
    double mebibytes() {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        Matcher resident = Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(read(status));
        return resident.find() ? Integer.parseInt(resident.group(1)) / 1024.0 : 0;
    }

    /** As the system does when it shuts down. */
    public OverbrugProcess terminate() {
        process.destroy();
        return this;
    }

    public OverbrugProcess kill() {
        process.destroyForcibly();
        return this;
    }

    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("does not end:\n" + out() + err());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        terminate().exitCode();
    }

    private void await(BooleanSupplier condition, String otherwise) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            if (condition.getAsBoolean()) {
                return;
            }
            pause();
        }
        throw new AssertionError(otherwise + ":\n" + out() + err());
    }

    private static String readiness(int port) {
        try {
            HttpRequest ask = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                    .build();
            return HttpClient.newHttpClient()
                    .send(ask, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Comes back a little later, or at once when the program ends. */
    private void pause() {
        try {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
