package org.trellis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.trellis.journal.JournalEntry;
import org.trellis.journal.JournalReader;

/// Reads a district's journal and tells people of what concerns them.
///
/// The place it has come to is stored in the transaction that tells them, so that an entry is never told twice and
/// never left out, however the process ends.
@ApplicationScoped
class JournalNotices {

    private static final int AT_ONCE = 200;

    private final EntityManager em;
    private final JournalReader journal;
    private final MeetingNotices meetings;
    private final ActionNotices actions;
    private final NormNotices norms;

    JournalNotices(
            EntityManager em,
            JournalReader journal,
            MeetingNotices meetings,
            ActionNotices actions,
            NormNotices norms) {
        this.em = em;
        this.journal = journal;
        this.meetings = meetings;
        this.actions = actions;
        this.norms = norms;
    }

    /// Goes on from where it stopped.
    ///
    /// @return whether there may be more
    boolean readOn() {
        Progress progress = em.find(Progress.class, Progress.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (progress == null) {
            progress = Progress.fromTheBeginning();
            em.persist(progress);
        }
        List<JournalEntry> entries = journal.after(progress.throughSeq(), AT_ONCE);
        if (entries.isEmpty()) {
            return false;
        }
        progress.through(entries.getLast().seq());
        entries.forEach(this::tell);
        return entries.size() == AT_ONCE;
    }

    private void tell(JournalEntry entry) {
        UUID record = entry.recordId();
        switch (entry.noun()) {
            case "meeting" -> meetings.meeting(record, entry.actorId());
            case "meeting-series" -> meetings.series(record, entry.actorId());
            case "action-item" -> actions.given(record, entry.actorId());
            case "norm-set" -> norms.asked(record, entry.actorId());
            case "member" -> norms.joined(record);
            default -> {}
        }
    }
}
