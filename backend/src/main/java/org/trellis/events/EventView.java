package org.trellis.events;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.journal.Happening;
import org.trellis.journal.JournalEntry;
import org.trellis.journal.Scope;

/// Something that happened to a record. What was said is read from the record itself.
///
/// @param number counts the district's changes, without a gap; also the event's id
/// @param noun the record's noun, in the singular, as in the API's paths
/// @param version the version the record has since
/// @param teamId the team the record is of
/// @param partOfId what the record is part of: the meeting of an agenda item, the team of a member
@Schema(name = "Event")
record EventView(
        long number,
        Instant at,
        Happening happening,
        String noun,
        UUID recordId,
        int version,
        @Nullable UUID teamId,
        @Nullable UUID partOfId) {

    static EventView of(JournalEntry entry) {
        Scope scope = entry.scope();
        return new EventView(
                entry.seq(),
                entry.at(),
                entry.happening(),
                entry.noun(),
                entry.recordId(),
                entry.recordVersion(),
                scope.kind() == Scope.Kind.TEAM ? scope.of() : null,
                scope.whole());
    }
}
