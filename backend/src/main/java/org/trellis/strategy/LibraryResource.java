package org.trellis.strategy;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;

@Path("/api/v1/libraries")
@Tag(name = "Strategies")
@Authenticated
@Transactional
class LibraryResource {

    private final Libraries libraries;

    LibraryResource(Libraries libraries) {
        this.libraries = libraries;
    }

    @GET
    @Operation(
            operationId = "listLibraries",
            summary = "List strategy libraries",
            description = "The one that comes with Trellis, the district's and its schools', by name.")
    public Page<LibraryView> list(@BeanParam @Valid PageRequest wanted) {
        return libraries.list(wanted);
    }

    @GET
    @Path("/{libraryId}")
    @Operation(operationId = "getLibrary", summary = "Read a strategy library")
    public LibraryView show(@RestPath UUID libraryId) {
        return libraries.view(libraries.get(libraryId));
    }
}
