package org.trellis.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/// Starts Trellis, or says in one sentence what keeps it from starting.
@QuarkusMain
public class Trellis {

    public static void main(String... arguments) {
        Config config = ConfigProvider.getConfig();
        // While code is replaced under make dev, the port and the database stay open and would seem to be in the way.
        boolean reloads = LaunchMode.current() == LaunchMode.DEVELOPMENT;
        Optional<String> obstacle = reloads ? Optional.empty() : new Obstacles(config).first();
        if (obstacle.isPresent()) {
            System.err.println("Trellis cannot start. " + obstacle.get());
            System.exit(1);
        }
        Quarkus.run(Welcome.class, arguments);
    }
}
