package org.trellis.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.database.CallerDistrict;
import org.trellis.journal.JournalEntry;
import org.trellis.journal.JournalReader;
import org.trellis.journal.SampleEntry;
import org.trellis.journal.Scope;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;

@ApiTest
class OtherProcessTest {

    @Inject
    EntityManager em;

    @Inject
    JournalReader journal;

    @Inject
    CallerDistrict district;

    @Test
    @ActivateRequestContext
    void what_another_process_has_written_is_heard_too() {
        try (Ear ear = Ear.of(Api.token("ivo"), "")) {
            ear.awaitHearingOf(writtenElsewhere());
        }
    }

    /// Written as any change is, but nobody in this process is told.
    private UUID writtenElsewhere() {
        district.is(Lincoln.district().toString());
        return QuarkusTransaction.requiringNew().call(() -> {
            em.createQuery("update JournalHead h set h.lastSeq = h.lastSeq + 1 where h.district = :district")
                    .setParameter("district", district.id())
                    .executeUpdate();
            JournalEntry entry = SampleEntry.of(journal.last(), "team", Scope.DISTRICT);
            em.persist(entry);
            return entry.recordId();
        });
    }
}
