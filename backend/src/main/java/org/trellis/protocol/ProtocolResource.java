package org.trellis.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

@Path("/api/v1/protocols")
@Tag(name = "Protocols")
@Authenticated
@Transactional
class ProtocolResource {

    private final Protocols protocols;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    ProtocolResource(Protocols protocols, IfMatch ifMatch, MergePatch patches) {
        this.protocols = protocols;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listProtocols",
            summary = "List protocols",
            description = "Those that come with Trellis, in each language, and the own ones of the caller's teams, by "
                    + "title.")
    public Page<ProtocolCard> list(@BeanParam @Valid ProtocolFilter filter, @BeanParam @Valid PageRequest wanted) {
        return protocols.list(filter, wanted);
    }

    @GET
    @Path("/{protocolId}")
    @Operation(
            operationId = "getProtocol",
            summary = "Read a protocol",
            description = "One that comes with Trellis: for everybody. A team's own: for its members.")
    public ProtocolView show(@RestPath UUID protocolId) {
        return protocols.view(protocols.get(protocolId));
    }

    @PATCH
    @Path("/{protocolId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeProtocol",
            summary = "Change a team's own protocol",
            description = "For the team's members. Conversations that are held by it keep the steps they began with.")
    public ProtocolView change(
            @RestPath UUID protocolId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ProtocolChange.class)))
                    JsonNode patch) {
        Protocol own = ifMatch.check(protocols.writable(protocolId));
        own.change(patches.apply(patch, own.content()));
        protocols.changed(own);
        return protocols.view(own);
    }

    @PUT
    @Path("/{protocolId}/status")
    @Operation(
            operationId = "setProtocolStatus",
            summary = "Publish or retire a team's own protocol",
            description = "For the team's members. Meetings are held by a published one; a retired one is no longer "
                    + "offered, and can be published again.")
    public ProtocolView step(@RestPath UUID protocolId, @Valid ProtocolStatusStep wanted) {
        Protocol own = ifMatch.check(protocols.writable(protocolId));
        own.become(wanted.status());
        protocols.changed(own);
        return protocols.view(own);
    }
}
