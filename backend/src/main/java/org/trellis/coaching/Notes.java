package org.trellis.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.NotAllowed;
import org.trellis.problem.NotFound;

/// The notes the caller is the audience of. No method here can reach any other note's words.
@ApplicationScoped
class Notes {

    private static final Order<NoteRow> NEWEST_FIRST = new Order<>(
            "notes", "n.createdAt", "n.id", true, row -> row.createdAt().toString(), NoteRow::id, Instant::parse);

    private final EntityManager em;
    private final Pages pages;
    private final NoteWords words;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    Notes(EntityManager em, Pages pages, NoteWords words, Journal journal, Caller caller, Clock clock) {
        this.em = em;
        this.pages = pages;
        this.words = words;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Page<NoteView> list(Partnership partnership, PageRequest wanted) {
        Listing<NoteRow> listing =
                readable().where("n.partnershipId = :partnership").with("partnership", partnership.id());
        return pages.read(listing, NEWEST_FIRST, wanted).map(this::unlocked);
    }

    /// @throws NotFound unless the caller is in its audience
    NoteView view(UUID id) {
        return readable().where("n.id = :id", "id", id).read(em, "n.id", 1).stream()
                .map(this::unlocked)
                .findFirst()
                .orElseThrow(() -> new NotFound("note", id));
    }

    /// @throws NotFound if there is none the caller may know of
    Note get(UUID id) {
        Note note = em.find(Note.class, id);
        if (note == null) {
            throw new NotFound("note", id);
        }
        return note;
    }

    /// Refuses all but its author.
    ///
    /// @throws NotFound if the caller is not in its audience
    /// @throws NotAllowed if the caller can read it and did not write it
    void mustBeMine(Note note, Partnership partnership) {
        Set<Audience> held = note.tiesOf(caller.id(), partnership);
        Permission sight = note.status() == NoteStatus.DRAFT ? Permission.SEE_NOTE_DRAFT : Permission.SEE_NOTE;
        if (!sight.isForAnyOf(held)) {
            throw new NotFound("note", note.id());
        }
        if (!Permission.CHANGE_NOTE.isForAnyOf(held)) {
            throw new NotAllowed(Permission.CHANGE_NOTE.name());
        }
    }

    /// @throws NotAllowed unless the caller may write notes in it
    void mustBeWritableIn(Partnership partnership) {
        caller.must(Permission.WRITE_NOTE, partnership.tiesInConfidence(caller.id()), Set.of());
    }

    /// A draft of the caller's.
    ///
    /// @throws PartnershipNotActive unless notes can be written in it now
    Note begin(UUID id, Partnership partnership, NoteChange content) {
        partnership.mustBeActive();
        Note note = new Note(id, partnership.id(), caller.id());
        write(note, content);
        return note;
    }

    /// Lets the partner read a note of the caller's own.
    ///
    /// @throws PartnershipNotActive unless notes can be shared in it now
    void share(Note note, Partnership partnership) {
        partnership.mustBeActive();
        note.share(wordsOf(note), clock.instant());
    }

    /// The words of a note of the caller's own; none once it was taken back.
    Words wordsOf(Note note) {
        Locked locked = note.forItsAuthor();
        return locked == null ? Words.NONE : words.open(locked);
    }

    void write(Note note, NoteChange wanted) {
        Words said = wanted.words();
        note.write(wanted.kind(), said, revision -> words.lock(note.id(), note.partnershipId(), revision, said));
    }

    void added(Note note) {
        journal.created(note, "note", scope(note));
    }

    void changed(Note note) {
        journal.changed(note, "note", scope(note));
    }

    void deleted(Note note) {
        journal.deleted(note, "note", scope(note));
    }

    private Listing<NoteRow> readable() {
        return Listing.of(NoteRow.class, NoteRow.SELECT, NoteRow.FROM)
                .where(Partnerships.IN_CONFIDENCE)
                .where("n.authorId = :me or n.status <> :draft")
                .with("me", caller.id())
                .with("draft", NoteStatus.DRAFT);
    }

    private NoteView unlocked(NoteRow row) {
        Locked locked = row.locked();
        return NoteView.of(row, locked == null ? Words.NONE : words.open(locked), caller.id(), clock.instant());
    }

    /// That there is a draft, only its author may know.
    private static Scope scope(Note note) {
        return note.status() == NoteStatus.DRAFT
                ? Scope.person(note.authorId()).partOf(note.partnershipId())
                : Scope.partnership(note.partnershipId()).partOf(note.partnershipId());
    }
}
