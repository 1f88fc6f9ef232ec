package org.trellis.protocol;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A protocol as a list reads it.
record ProtocolRow(
        UUID id,
        int version,
        @Nullable String key,
        @Nullable UUID teamId,
        @Nullable String teamName,
        String title,
        String purpose,
        String language,
        List<ProtocolStep> steps,
        int minutes,
        ProtocolStatus status) {

    static final String SELECT = "new org.trellis.protocol.ProtocolRow(p.id, p.version, p.key, p.teamId, t.name,"
            + " p.title, p.purpose, p.language, p.steps, p.minutes, p.status)";

    static final String FROM = "Protocol p left join Team t on t.id = p.teamId";
}
