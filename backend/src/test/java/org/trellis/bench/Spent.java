package org.trellis.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// What a server's processor time goes to, from the stacks that Java's flight recorder took of it.
///
/// A stack counts for whatever it names first from the inside out: bytes moved by the JDK for Hibernate are
/// Hibernate's.
final class Spent {

    private static final Map<String, List<String>> PARTS = Map.of(
            "token check", List.of("org.jose4j", "io.smallrye.jwt", "sun.security", "com.sun.crypto"),
            "Hibernate", List.of("org.hibernate", "io.quarkus.hibernate"),
            "database driver and H2", List.of("org.h2", "org.postgresql", "org.trellis.database.EitherDatabaseDriver"),
            "connections and transactions",
                    List.of("io.agroal", "com.arjuna", "io.quarkus.narayana", "jakarta.transaction"),
            "REST and injection", List.of("org.jboss.resteasy", "io.quarkus", "io.smallrye", "jakarta"),
            "JSON", List.of("com.fasterxml"),
            "HTTP", List.of("io.vertx", "io.netty"),
            "Trellis", List.of("org.trellis"));

    private Spent() {}

    /// The share of each part since `warm` in percent, largest first, as one line.
    static String on(Path recording, Instant warm) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample")
                    && event.getStackTrace() != null
                    && event.getStartTime().isAfter(warm)) {
                counts.merge(part(event.getStackTrace().getFrames()), 1, Integer::sum);
                all++;
            }
        }
        int total = Math.max(1, all);
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(part -> part.getKey() + " " + Math.round(100.0 * part.getValue() / total) + " %")
                .collect(Collectors.joining(", "));
    }

    private static String part(List<RecordedFrame> frames) {
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            for (Map.Entry<String, List<String>> part : PARTS.entrySet()) {
                if (part.getValue().stream().anyMatch(type::startsWith)) {
                    return part.getKey();
                }
            }
        }
        return "the JDK's own threads";
    }
}
