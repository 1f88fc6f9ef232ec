package org.trellis.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.journal.JournalEntry;

/// One look into a district's journal, for several people.
///
/// @param entries what was found, oldest first
/// @param hearings what each of the people may hear of; as new as the entries at least
/// @param more whether there may be more to find
record Look(List<JournalEntry> entries, Map<UUID, Hearing> hearings, boolean more) {

    /// Gives a listener what they are to hear of it.
    void tell(Listener listener) {
        Hearing hearing = hearings.get(listener.person());
        if (hearing != null) {
            listener.hear(entries, hearing);
        }
    }
}
