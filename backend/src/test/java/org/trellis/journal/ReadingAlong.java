package org.trellis.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import org.trellis.database.CallerDistrict;

/// Reads a district's journal as any reader does, a transaction for each look.
@ApplicationScoped
class ReadingAlong {

    private static final int A_LOOK = 50;

    private final JournalReader reader;
    private final CallerDistrict district;

    ReadingAlong(JournalReader reader, CallerDistrict district) {
        this.reader = reader;
        this.district = district;
    }

    @ActivateRequestContext
    List<JournalEntry> after(UUID district, long seq) {
        this.district.is(district.toString());
        return QuarkusTransaction.requiringNew().call(() -> reader.after(seq, A_LOOK));
    }

    /// The number of the last entry there is.
    long last(UUID district) {
        long last = 0;
        for (List<JournalEntry> look = after(district, last); !look.isEmpty(); look = after(district, last)) {
            last = look.getLast().seq();
        }
        return last;
    }
}
