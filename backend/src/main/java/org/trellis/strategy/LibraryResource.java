package org.trellis.strategy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;

@Path("/api/v1/libraries")
@Tag(name = "Strategies")
@Authenticated
@Transactional
class LibraryResource {

    private final Libraries libraries;
    private final LibraryTies ties;
    private final Creations creations;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    LibraryResource(Libraries libraries, LibraryTies ties, Creations creations, IfMatch ifMatch, MergePatch patches) {
        this.libraries = libraries;
        this.ties = ties;
        this.creations = creations;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listLibraries",
            summary = "List strategy libraries",
            description = "The one that comes with Trellis, the district's and its schools', by name.")
    public Page<LibraryView> list(@BeanParam @Valid PageRequest wanted) {
        return libraries.list(wanted);
    }

    @POST
    @Operation(
            operationId = "createLibrary",
            summary = "Start a strategy library",
            description = "One for the whole district by its library curators; one for a school by the coaches and"
                    + " leaders of that school, too.")
    public RestResponse<LibraryView> create(@Valid NewLibrary wanted) {
        libraries.mustBeAllowed(wanted);
        return creations.create(
                Library.class, wanted.id(), wanted, id -> new Library(id, wanted), libraries::added, libraries::view);
    }

    @GET
    @Path("/{libraryId}")
    @Operation(operationId = "getLibrary", summary = "Read a strategy library")
    public LibraryView show(@RestPath UUID libraryId) {
        return libraries.view(libraries.get(libraryId));
    }

    @PATCH
    @Path("/{libraryId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeLibrary",
            summary = "Change a strategy library",
            description = "For those who may start one like it. The starter library does not change.")
    public LibraryView change(
            @RestPath UUID libraryId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LibraryChange.class)))
                    JsonNode patch) {
        Library library = changeable(libraryId);
        LibraryChange wanted = patches.apply(patch, new LibraryChange(library.name(), library.description()));
        library.change(wanted.name(), wanted.description());
        libraries.changed(library);
        return libraries.view(library);
    }

    @PUT
    @Path("/{libraryId}/status")
    @Operation(
            operationId = "setLibraryStatus",
            summary = "Archive or reopen a strategy library",
            description = "For those who may start one like it. An archived library takes nothing new; what is in it"
                    + " can still be read and tried.")
    public LibraryView step(@RestPath UUID libraryId, @Valid LibraryStep wanted) {
        Library library = changeable(libraryId);
        library.become(wanted.status());
        libraries.changed(library);
        return libraries.view(library);
    }

    private Library changeable(UUID libraryId) {
        Library library = libraries.get(libraryId);
        library.mustBeOurs();
        ties.mustCurate(library.scope(), library.schoolId());
        return ifMatch.check(library);
    }
}
