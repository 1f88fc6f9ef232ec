package org.trellis.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.journal.JournalEntry;

/// What a stream is limited to.
///
/// @param team only what happens in this team
/// @param meeting only what happens to this meeting and its parts
record Narrowing(@Nullable UUID team, @Nullable UUID meeting) {

    boolean includes(JournalEntry entry) {
        return (team == null || isAbout(team, entry)) && (meeting == null || isAbout(meeting, entry));
    }

    private static boolean isAbout(UUID thing, JournalEntry entry) {
        return thing.equals(entry.recordId())
                || thing.equals(entry.scope().of())
                || thing.equals(entry.scope().whole());
    }
}
