package org.trellis.contract;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where people reach this Trellis, such as `https://trellis.example.org`, for the links it gives out.
@ApplicationScoped
public class Origin {

    private final Optional<String> publicUrl;

    Origin(@ConfigProperty(name = "trellis.public-url") Optional<String> publicUrl) {
        this.publicUrl = publicUrl.map(url -> url.replaceAll("/+$", ""));
    }

    /// The public address if one is set, and otherwise the one that was asked at; without a slash at its end.
    public String of(HttpServerRequest request) {
        return publicUrl.orElseGet(() -> request.scheme() + "://" + request.authority());
    }
}
