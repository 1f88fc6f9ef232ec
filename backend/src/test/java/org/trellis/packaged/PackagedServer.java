package org.trellis.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A server started from a jar or a class path, on a free port of this machine.
///
/// What it prints goes to a file, whose end is shown when it does not start.
public final class PackagedServer implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path WORDS = Path.of("target/packaged-server.log");
    /// What a small machine gives a server, the same to each.
    private static final List<String> MEMORY = List.of("-Xmx512m", "-XX:+UseSerialGC");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final URI address;
    private final Duration untilReady;

    private PackagedServer(Process process, URI address, Duration untilReady) {
        this.process = process;
        this.address = address;
        this.untilReady = untilReady;
    }

    /// Starts the product as `make build` packaged it and waits until it is ready.
    ///
    /// @param settings `TRELLIS_…` variables beside the port
    public static PackagedServer start(Map<String, String> settings) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + ": run make build first.");
        }
        return start(List.of("-jar", JAR.toString()), settings, "/q/health/ready");
    }

    /// Starts any server that listens on `TRELLIS_PORT`, and waits until `readyPath` answers 200.
    ///
    /// @param program what follows `java` on the command line
    public static PackagedServer start(List<String> program, Map<String, String> settings, String readyPath) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(MEMORY);
        command.addAll(program);
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(WORDS.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("TRELLIS_"));
        builder.environment().putAll(settings);
        builder.environment().put("TRELLIS_HOST", "127.0.0.1");
        builder.environment().put("TRELLIS_PORT", String.valueOf(port));
        URI address = URI.create("http://127.0.0.1:" + port);
        long began = System.nanoTime();
        try {
            Process process = builder.start();
            awaitReady(process, address.resolve(readyPath));
            return new PackagedServer(process, address, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return address;
    }

    /// From the start of the process to its first answer that it is ready.
    public Duration untilReady() {
        return untilReady;
    }

    public long pid() {
        return process.pid();
    }

    /// Ends it as `kill -9` does: it gets no chance to write anything more.
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Asks it to end, and waits.
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not end within 30 seconds.");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitReady(Process process, URI ready) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
        long latest = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < latest && process.isAlive()) {
                if (answers(http, request)) {
                    return;
                }
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        List<String> words = Files.readAllLines(WORDS);
        throw new IllegalStateException("The server did not start. Its last words:\n"
                + String.join("\n", words.subList(Math.max(0, words.size() - 40), words.size())));
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
