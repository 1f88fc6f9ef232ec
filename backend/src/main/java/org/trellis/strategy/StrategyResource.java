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

@Path("/api/v1/strategies")
@Tag(name = "Strategies")
@Authenticated
@Transactional
class StrategyResource {

    private final Strategies strategies;

    StrategyResource(Strategies strategies) {
        this.strategies = strategies;
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
}
