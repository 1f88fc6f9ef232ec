package org.trellis.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;
import org.trellis.problem.Invalid;
import org.trellis.problem.StepNotAllowed;

/// What one of two partners wrote down, of which this knows everything but the words: those it keeps locked.
///
/// A draft is its author's. Shared, it is read by both; for a day its author can take it back, which destroys its
/// words and leaves a trace that both see.
@Entity
class Note extends DistrictRecord {

    private static final Duration CAN_BE_RETRACTED = Duration.ofHours(24);

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "author_id")
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Enumerated(EnumType.STRING)
    private NoteStatus status = NoteStatus.DRAFT;

    @Column(name = "shared_at")
    private @Nullable Instant sharedAt;

    private int revision;

    @Column(name = "shared_revision")
    private @Nullable Integer sharedRevision;

    private byte @Nullable [] body;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    @SuppressWarnings("NullAway.Init")
    Note(UUID id, UUID partnershipId, UUID authorId) {
        super(id);
        this.partnershipId = partnershipId;
        this.authorId = authorId;
    }

    /// Replaces its words by a new revision.
    ///
    /// @param words the new words, of which it keeps what `lock` makes of them
    /// @param lock locks the words for the revision it is given
    /// @throws NoteRetracted if it was taken back
    /// @throws Invalid if it is shared and would say nothing
    void write(NoteKind kind, Words words, IntFunction<byte[]> lock) {
        if (status == NoteStatus.RETRACTED) {
            throw new NoteRetracted();
        }
        if (status == NoteStatus.SHARED) {
            mustSaySomething(words);
        }
        this.kind = kind;
        revision++;
        body = lock.apply(revision);
    }

    /// Lets the partner read it.
    ///
    /// @throws StepNotAllowed if it is not a draft
    /// @throws Invalid if it says nothing
    void share(Words words, Instant now) {
        if (status != NoteStatus.DRAFT) {
            throw new StepNotAllowed(status, NoteStatus.SHARED, next(now));
        }
        mustSaySomething(words);
        status = NoteStatus.SHARED;
        sharedAt = now;
        sharedRevision = revision;
    }

    /// Takes it back: nobody can read it any more, its author included.
    ///
    /// @throws StepNotAllowed if it is a draft, or has been shared for more than a day
    void retract(Instant now) {
        List<NoteStatus> next = next(now);
        if (!next.contains(NoteStatus.RETRACTED)) {
            throw new StepNotAllowed(status, NoteStatus.RETRACTED, next);
        }
        status = NoteStatus.RETRACTED;
        body = null;
        forgetCreation();
    }

    /// @throws StepNotAllowed if it is not a draft, which is never deleted
    void mustBeDraft(Instant now) {
        if (status != NoteStatus.DRAFT) {
            throw new StepNotAllowed(status, "DELETED", next(now));
        }
    }

    /// The statuses that can follow.
    static List<NoteStatus> next(NoteStatus status, @Nullable Instant sharedAt, Instant now) {
        return switch (status) {
            case DRAFT -> List.of(NoteStatus.SHARED);
            case SHARED ->
                sharedAt != null && now.isBefore(sharedAt.plus(CAN_BE_RETRACTED))
                        ? List.of(NoteStatus.RETRACTED)
                        : List.of();
            case RETRACTED -> List.of();
        };
    }

    List<NoteStatus> next(Instant now) {
        return next(status, sharedAt, now);
    }

    private static void mustSaySomething(Words words) {
        if (!words.saySomething()) {
            throw Invalid.at("/segments", "nothing-said");
        }
    }

    /// What `person` is to it, in the words of the visibility table.
    Set<Audience> tiesOf(UUID person, Partnership partnership) {
        Set<Audience> ties = Caller.ties();
        ties.addAll(partnership.tiesInConfidence(person));
        if (person.equals(authorId) && !ties.isEmpty()) {
            ties.add(Audience.AUTHOR);
        }
        return ties;
    }

    /// Its words, for its author to write on; those of a retracted one are gone.
    @Nullable
    Locked forItsAuthor() {
        return body == null ? null : new Locked(id(), partnershipId, revision, body, Set.of(authorId));
    }

    UUID partnershipId() {
        return partnershipId;
    }

    UUID authorId() {
        return authorId;
    }

    NoteKind kind() {
        return kind;
    }

    NoteStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }
}
