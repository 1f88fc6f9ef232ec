package org.trellis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Whether mails go anywhere: to the server that `TRELLIS_MAIL_HOST` names or, in the sample, into a mailbox of
/// Trellis that can be looked at.
@ApplicationScoped
class Post {

    private final boolean isSent;
    private final boolean isKept;

    Post(
            @ConfigProperty(name = "trellis.mail.host") Optional<String> host,
            @ConfigProperty(name = "trellis.sample") boolean sample) {
        isSent = host.isPresent();
        isKept = sample && !isSent;
    }

    boolean isOpen() {
        return isSent || isKept;
    }

    /// Whether mails stay here, to be looked at.
    boolean isKept() {
        return isKept;
    }
}
