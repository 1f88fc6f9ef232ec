package org.trellis.coaching;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.trellis.policy.Caller;
import org.trellis.problem.NotFound;
import org.trellis.secret.MasterKey;

/// Locks and unlocks the words of notes. Nothing else does, and nothing is unlocked but for a caller in the audience.
///
/// Each partnership has an AES-256-GCM key of its own, kept locked with the master key. Words are bound to their note
/// and its revision: put into another note, or back in place of newer ones, they do not open.
@ApplicationScoped
class NoteWords {

    private final EntityManager em;
    private final MasterKey master;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    NoteWords(EntityManager em, MasterKey master, ObjectMapper json, Caller caller, Clock clock) {
        this.em = em;
        this.master = master;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /// Makes a partnership's key, unless it has one.
    void mustHaveKey(UUID partnership) {
        if (em.find(PartnershipKey.class, partnership) == null) {
            byte[] key = MasterKey.newKey();
            em.persist(new PartnershipKey(partnership, master.lock(key, context(partnership)), clock.instant()));
            Arrays.fill(key, (byte) 0);
        }
    }

    /// What `words` are stored as.
    byte[] lock(UUID note, UUID partnership, int revision, Words words) {
        return with(partnership, key -> MasterKey.lock(key, bytes(words), context(note, revision)));
    }

    /// The words, for the caller.
    ///
    /// @throws NotFound if the caller is not in their audience
    Words open(Locked locked) {
        if (!locked.audience().contains(caller.id())) {
            throw new NotFound("note", locked.note());
        }
        return with(
                locked.partnership(),
                key -> words(MasterKey.open(key, locked.body(), context(locked.note(), locked.revision()))));
    }

    private <T> T with(UUID partnership, Function<byte[], T> use) {
        PartnershipKey kept = em.find(PartnershipKey.class, partnership);
        if (kept == null) {
            throw new IllegalStateException("Partnership " + partnership + " has no key");
        }
        byte[] key = master.open(kept.lockedKey(), context(partnership));
        try {
            return use.apply(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private byte[] bytes(Words words) {
        try {
            return json.writeValueAsBytes(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Words words(byte[] plain) {
        try {
            return json.readValue(plain, Words.class);
        } catch (IOException e) {
            throw new IllegalStateException("The words of a note cannot be read"); // without the cause, which quotes
        }
    }

    private static String context(UUID note, int revision) {
        return "note " + note + " " + revision;
    }

    private static String context(UUID partnership) {
        return "partnership key " + partnership;
    }
}
