package org.trellis.coaching;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.problem.StepNotAllowed;

@Path("/api/v1/notes/{noteId}")
@Tag(name = "Coaching")
@Authenticated
@Transactional
class NoteResource {

    private final Partnerships partnerships;
    private final Notes notes;
    private final Clock clock;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    NoteResource(Partnerships partnerships, Notes notes, Clock clock, IfMatch ifMatch, MergePatch patches) {
        this.partnerships = partnerships;
        this.notes = notes;
        this.clock = clock;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "getNote",
            summary = "Read a note",
            description = "For its audience: its author, and once it is shared both partners. To everybody else there "
                    + "is nothing here.")
    public NoteView show(@RestPath UUID noteId) {
        return notes.view(noteId);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeNote",
            summary = "Write on a note",
            description = "For its author, while the partnership is active. `segments` replaces the whole list. What "
                    + "is changed after sharing shows as edited.")
    public NoteView change(
            @RestPath UUID noteId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NoteChange.class)))
                    JsonNode patch) {
        Note note = notes.get(noteId);
        Partnership partnership = partnerships.held(note.partnershipId());
        notes.mustBeMine(note, partnership);
        ifMatch.check(note);
        partnership.mustBeActive();
        NoteChange before = NoteChange.of(note, notes.wordsOf(note));
        NoteChange wanted = patches.apply(patch, before);
        if (!wanted.equals(before)) {
            notes.write(note, wanted);
            notes.changed(note);
        }
        return notes.view(noteId);
    }

    @DELETE
    @Operation(
            operationId = "deleteNote",
            summary = "Delete a draft",
            description = "For its author. A note that was shared is taken back instead.")
    public void delete(@RestPath UUID noteId) {
        Note note = notes.get(noteId);
        notes.mustBeMine(note, partnerships.held(note.partnershipId()));
        ifMatch.check(note).mustBeDraft(clock.instant());
        notes.deleted(note);
    }

    @PUT
    @Path("/status")
    @Operation(
            operationId = "setNoteStatus",
            summary = "Share a note, or take it back",
            description = "For its author. `SHARED` lets the partner read it, while the partnership is active; "
                    + "`RETRACTED`, possible for 24 hours, destroys its words and leaves a trace that both see.")
    public NoteView step(@RestPath UUID noteId, @Valid NoteStep wanted) {
        Note note = notes.get(noteId);
        Partnership partnership = partnerships.held(note.partnershipId());
        notes.mustBeMine(note, partnership);
        ifMatch.check(note);
        if (wanted.status() != note.status()) {
            take(note, partnership, wanted.status());
            notes.changed(note);
        }
        return notes.view(noteId);
    }

    private void take(Note note, Partnership partnership, NoteStatus wanted) {
        switch (wanted) {
            case SHARED -> notes.share(note, partnership);
            case RETRACTED -> note.retract(clock.instant());
            case DRAFT -> throw new StepNotAllowed(note.status(), wanted, note.next(clock.instant()));
        }
    }
}
