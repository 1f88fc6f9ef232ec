package org.trellis.strategy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.district.Districts;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;

@Path("/api/v1/strategies")
@Tag(name = "Strategies")
@Authenticated
@Transactional
class StrategyResource {

    private final Strategies strategies;
    private final Libraries libraries;
    private final LibraryTies ties;
    private final Districts districts;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    StrategyResource(
            Strategies strategies,
            Libraries libraries,
            LibraryTies ties,
            Districts districts,
            Caller caller,
            IfMatch ifMatch,
            MergePatch patches) {
        this.strategies = strategies;
        this.libraries = libraries;
        this.ties = ties;
        this.districts = districts;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listStrategies",
            summary = "List strategies",
            description = "The strategies of all libraries, by title: what students do in each. A draft is seen by its"
                    + " author and by the curators of its library.")
    public Page<StrategyCard> list(@BeanParam @Valid StrategyFilter filter, @BeanParam @Valid PageRequest wanted) {
        return strategies.list(filter, wanted);
    }

    @GET
    @Path("/{strategyId}")
    @Operation(operationId = "getStrategy", summary = "Read a strategy")
    public StrategyView show(@RestPath UUID strategyId) {
        return strategies.view(strategies.get(strategyId));
    }

    @PATCH
    @Path("/{strategyId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeStrategy",
            summary = "Change a strategy",
            description = "A draft: by its author and the library's curators. Once published: by the curators.")
    public StrategyView change(
            @RestPath UUID strategyId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = StrategyChange.class)))
                    JsonNode patch) {
        Strategy strategy = strategies.get(strategyId);
        Library library = changeable(strategy, Strategies.toChange(strategy));
        library.mustTakeMore();
        StrategyChange wanted = patches.apply(patch, strategy.content());
        wanted.mustBeSound(districts.today());
        strategy.change(wanted);
        strategies.changed(strategy);
        return strategies.view(strategy);
    }

    @PUT
    @Path("/{strategyId}/status")
    @Operation(
            operationId = "setStrategyStatus",
            summary = "Publish or retire a strategy",
            description = "For the library's curators. A retired strategy is no longer offered, and can be published"
                    + " again.")
    public StrategyView step(@RestPath UUID strategyId, @Valid StrategyStep wanted) {
        Strategy strategy = strategies.get(strategyId);
        Library library = changeable(strategy, Permission.CHANGE_STRATEGY);
        if (wanted.status() == StrategyStatus.PUBLISHED) {
            library.mustTakeMore();
        }
        strategy.become(wanted.status());
        strategies.changed(strategy);
        return strategies.view(strategy);
    }

    @DELETE
    @Path("/{strategyId}")
    @Operation(
            operationId = "deleteStrategy",
            summary = "Delete a draft",
            description = "For its author and the library's curators. What was once published is retired instead.")
    public void delete(@RestPath UUID strategyId) {
        Strategy strategy = strategies.get(strategyId);
        changeable(strategy, Strategies.toChange(strategy));
        strategy.mustBeDraft();
        strategies.deleted(strategy);
    }

    /// @return its library
    private Library changeable(Strategy strategy, Permission needed) {
        Library library = libraries.get(strategy.libraryId());
        library.mustBeOurs();
        caller.must(needed, ties.to(strategy, library), List.of());
        ifMatch.check(strategy);
        return library;
    }
}
