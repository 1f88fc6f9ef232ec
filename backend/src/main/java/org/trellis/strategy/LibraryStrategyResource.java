package org.trellis.strategy;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;

@Path("/api/v1/libraries/{libraryId}/strategies")
@Tag(name = "Strategies")
@Authenticated
@Transactional
class LibraryStrategyResource {

    private final Libraries libraries;
    private final Strategies strategies;
    private final Creations creations;

    LibraryStrategyResource(Libraries libraries, Strategies strategies, Creations creations) {
        this.libraries = libraries;
        this.strategies = strategies;
        this.creations = creations;
    }

    @POST
    @Operation(
            operationId = "addStrategy",
            summary = "Add a strategy to a library",
            description = "It begins as a draft that its author and the library's curators see; a curator publishes"
                    + " it. To the district's libraries educators, coaches and school leaders may add, to a school's"
                    + " those of that school.")
    public RestResponse<StrategyView> add(@RestPath UUID libraryId, @Valid NewStrategy wanted) {
        Library library = libraries.toAddTo(libraryId, wanted);
        return creations
                .readAt("/api/v1/strategies")
                .create(
                        Strategy.class,
                        wanted.id(),
                        new Addition(libraryId, wanted),
                        id -> {
                            library.mustTakeMore();
                            return new Strategy(id, libraryId, wanted.content());
                        },
                        strategies::added,
                        strategies::view);
    }

    /// The same strategy in another library is another strategy.
    private record Addition(UUID libraryId, NewStrategy strategy) {}
}
