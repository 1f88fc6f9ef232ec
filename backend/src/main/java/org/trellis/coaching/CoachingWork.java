package org.trellis.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.util.UUID;
import org.trellis.contract.Creations;
import org.trellis.district.Districts;
import org.trellis.policy.Caller;

/// What coaches and their colleagues do, by the same rules as through the URLs, where there is no request: in the
/// story of a sample district. No word of a note comes out of it.
@ApplicationScoped
public class CoachingWork {

    private final Partnerships partnerships;
    private final Proposals proposals;
    private final Notes notes;
    private final Districts districts;
    private final Caller caller;

    CoachingWork(Partnerships partnerships, Proposals proposals, Notes notes, Districts districts, Caller caller) {
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.notes = notes;
        this.districts = districts;
        this.caller = caller;
    }

    /// Has the caller, one of the two, propose a partnership.
    ///
    /// @return its id
    public UUID propose(@Valid NewPartnership wanted) {
        Partnership partnership = proposals.make(Creations.newId(), wanted);
        partnerships.proposed(partnership);
        return partnership.id();
    }

    /// Has the caller, one of the two, take it to another status.
    public void step(UUID partnershipId, PartnershipStatus wanted) {
        Partnership partnership = partnerships.changeable(partnershipId);
        if (partnership.become(wanted, caller.id(), districts.today())) {
            partnerships.changed(partnership);
        }
    }

    /// Begins a note, as a draft.
    ///
    /// @return its id
    public UUID write(UUID partnershipId, @Valid NewNote wanted) {
        Partnership partnership = partnerships.heldInConfidence(partnershipId);
        notes.mustBeWritableIn(partnership);
        Note note = notes.begin(Creations.newId(), partnership, wanted.content());
        notes.added(note);
        return note.id();
    }

    /// Has its author share a note.
    public void share(UUID noteId) {
        Note note = notes.get(noteId);
        Partnership partnership = partnerships.held(note.partnershipId());
        notes.mustBeMine(note, partnership);
        notes.share(note, partnership);
        notes.changed(note);
    }
}
