package org.trellis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The processor time that a process has used, as Linux counts it.
final class ProcessorTime {

    /// Linux shows ticks of a hundredth of a second to every program, whatever its own clock runs at.
    private static final long MICROS_PER_TICK = 10_000;

    private ProcessorTime() {}

    /// User and system time of the process.
    static Duration of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The program's name, in brackets, may hold blanks; the fields after it do not.
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            long ticks =
                    fields.subList(11, 13).stream().mapToLong(Long::parseLong).sum();
            return Duration.ofNanos(ticks * MICROS_PER_TICK * 1000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The time of several processes together, of which some may have ended meanwhile.
    static Duration of(List<Long> pids) {
        return pids.stream()
                .filter(pid -> Files.exists(Path.of("/proc/" + pid)))
                .map(ProcessorTime::of)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
