package org.trellis.journal;

import java.time.Instant;
import java.util.UUID;

/// Journal entries, for rules about who hears of them.
public final class SampleEntry {

    private SampleEntry() {}

    public static JournalEntry of(long seq, String noun, Scope scope) {
        return new JournalEntry(seq, Instant.EPOCH, null, Happening.CHANGED, noun, new UUID(1, seq), 1, scope);
    }
}
