package org.trellis.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.sample.SampleDistrict;

/// Says, once Trellis can be reached, where, and how to get in.
class Welcome implements QuarkusApplication {

    private static final String HOW_TO_BEGIN = """
              There is no district yet. To found one, start Trellis once with
                TRELLIS_FIRST_DISTRICT="Maple Grove Schools" TRELLIS_FIRST_ADMIN=you@example.org
              and it prints a link by which that administrator chooses a password.
              To look around first, start it with TRELLIS_SAMPLE=true.""";

    private final FirstStart first;
    private final SampleDistrict sample;
    private final boolean showsSample;
    private final String host;
    private final int port;
    private final Optional<String> publicUrl;

    Welcome(
            FirstStart first,
            SampleDistrict sample,
            @ConfigProperty(name = "trellis.sample") boolean showsSample,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "trellis.public-url") Optional<String> publicUrl) {
        this.first = first;
        this.sample = sample;
        this.showsSample = showsSample;
        this.host = host;
        this.port = port;
        this.publicUrl = publicUrl;
    }

    @Override
    public int run(String... arguments) {
        System.out.println();
        lines().forEach(System.out::println);
        System.out.println();
        Quarkus.waitForExit();
        return 0;
    }

    @ActivateRequestContext
    List<String> lines() {
        return Stream.of(Stream.of("Trellis is ready at " + address()), howToGetIn())
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> howToGetIn() {
        if (first.isFirst()) {
            return HOW_TO_BEGIN.lines().map(line -> "  " + line);
        }
        if (showsSample && sample.isThere()) {
            Stream<String> people = sample.accounts().entrySet().stream()
                    .map(account -> "    %-36s %s".formatted(account.getKey(), account.getValue()));
            return Stream.concat(
                    Stream.of("  Maple Grove is a sample district. Sign in with the password " + SampleDistrict.PASSWORD
                            + " as"),
                    people);
        }
        return first.link()
                .map(link -> Stream.of(
                        "  The first administrator chooses a password here, once, until " + link.expiresAt() + ":",
                        "    " + link.url(address())))
                .orElseGet(Stream::empty);
    }

    private String address() {
        boolean here = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::");
        return publicUrl.orElseGet(() -> "http://" + (here ? "localhost" : host) + ":" + port);
    }
}
