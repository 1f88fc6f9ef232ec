package org.trellis.district;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Creations;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;

@Path("/api/v1/subgroups")
@Tag(name = "Districts and schools")
@Authenticated
@Transactional
class SubgroupResource {

    private final Subgroups subgroups;
    private final Caller caller;
    private final Creations creations;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    SubgroupResource(Subgroups subgroups, Caller caller, Creations creations, IfMatch ifMatch, MergePatch patches) {
        this.subgroups = subgroups;
        this.caller = caller;
        this.creations = creations;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listSubgroups",
            summary = "List subgroups",
            description =
                    "Groups of students whose counts a team may record beside its whole group's, by name. A district "
                            + "decides which there are: the smaller a group, the closer a count comes to a child.")
    public Page<SubgroupView> list(@RestQuery @Nullable SubgroupStatus status, @BeanParam @Valid PageRequest wanted) {
        return subgroups.list(status, wanted).map(this::view);
    }

    @POST
    @Operation(operationId = "createSubgroup", summary = "Allow a subgroup", description = "For roster administrators.")
    public RestResponse<SubgroupView> create(@Valid NewSubgroup wanted) {
        caller.must(Permission.CHANGE_SUBGROUPS);
        return creations.create(
                Subgroup.class,
                wanted.id(),
                wanted,
                id -> new Subgroup(id, wanted.name()),
                subgroups::added,
                this::view);
    }

    @GET
    @Path("/{subgroupId}")
    @Operation(operationId = "getSubgroup", summary = "Read a subgroup")
    public SubgroupView show(@RestPath UUID subgroupId) {
        return view(subgroups.get(subgroupId));
    }

    @PATCH
    @Path("/{subgroupId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeSubgroup",
            summary = "Change a subgroup",
            description = "For roster administrators.")
    public SubgroupView change(
            @RestPath UUID subgroupId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SubgroupChange.class)))
                    JsonNode patch) {
        Subgroup subgroup = subgroups.get(subgroupId);
        caller.must(Permission.CHANGE_SUBGROUPS);
        ifMatch.check(subgroup).change(patches.apply(patch, new SubgroupChange(subgroup.name())));
        subgroups.changed(subgroup);
        return view(subgroup);
    }

    @PUT
    @Path("/{subgroupId}/status")
    @Operation(
            operationId = "setSubgroupStatus",
            summary = "Retire or allow a subgroup",
            description = "For roster administrators. Evidence of a retired one stays, and none is added.")
    public SubgroupView step(@RestPath UUID subgroupId, @Valid SubgroupStep wanted) {
        Subgroup subgroup = subgroups.get(subgroupId);
        caller.must(Permission.CHANGE_SUBGROUPS);
        ifMatch.check(subgroup).become(wanted.status());
        subgroups.changed(subgroup);
        return view(subgroup);
    }

    private SubgroupView view(Subgroup subgroup) {
        return SubgroupView.of(subgroup, caller.may(Permission.CHANGE_SUBGROUPS));
    }
}
