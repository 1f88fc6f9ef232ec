package org.trellis.coaching;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;

@Path("/api/v1/partnerships/{partnershipId}/notes")
@Tag(name = "Coaching")
@Authenticated
@Transactional
class PartnershipNotesResource {

    private final Partnerships partnerships;
    private final Notes notes;
    private final Creations creations;

    PartnershipNotesResource(Partnerships partnerships, Notes notes, Creations creations) {
        this.partnerships = partnerships;
        this.notes = notes;
        this.creations = creations;
    }

    @GET
    @Operation(
            operationId = "listNotes",
            summary = "List a partnership’s notes",
            description = "For the two, newest first: what was shared, and the caller’s own drafts. To everybody else, "
                    + "leaders too, there is nothing here.")
    public Page<NoteView> list(@RestPath UUID partnershipId, @BeanParam @Valid PageRequest wanted) {
        return notes.list(partnerships.inConfidence(partnershipId), wanted);
    }

    @POST
    @Operation(
            operationId = "createNote",
            summary = "Begin a note",
            description = "For either of the two while the partnership is active. The note is a draft that its author "
                    + "alone can read and know of, until it is shared. Its words are stored encrypted.")
    public RestResponse<NoteView> create(@RestPath UUID partnershipId, @Valid NewNote wanted) {
        Partnership partnership = partnerships.heldInConfidence(partnershipId);
        notes.mustBeWritableIn(partnership);
        return creations.create(
                Note.class,
                wanted.id(),
                wanted,
                id -> notes.begin(id, partnership, wanted.content()),
                notes::added,
                note -> notes.view(note.id()));
    }
}
