package org.trellis.action;

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
import org.trellis.district.Districts;
import org.trellis.policy.Permission;
import org.trellis.team.Teams;

@Path("/api/v1/action-items")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class ActionItemResource {

    private final ActionItems items;
    private final Teams teams;
    private final Districts districts;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    ActionItemResource(ActionItems items, Teams teams, Districts districts, IfMatch ifMatch, MergePatch patches) {
        this.items = items;
        this.teams = teams;
        this.districts = districts;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listActionItems",
            summary = "List my action items",
            description = "What the caller has to do in all teams, the longest due first.")
    public Page<ActionItemView> list(@BeanParam @Valid ActionItemFilter filter, @BeanParam @Valid PageRequest wanted) {
        return items.mine(filter, wanted);
    }

    @GET
    @Path("/{actionItemId}")
    @Operation(
            operationId = "getActionItem",
            summary = "Read an action item",
            description = "For the team's members, and for whoever it is for.")
    public ActionItemView show(@RestPath UUID actionItemId) {
        return items.view(items.get(actionItemId));
    }

    @PATCH
    @Path("/{actionItemId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeActionItem",
            summary = "Change an action item",
            description = "For the team's members.")
    public ActionItemView change(
            @RestPath UUID actionItemId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ActionItemChange.class)))
                    JsonNode patch) {
        ActionItem item = changeable(actionItemId, Permission.WRITE_ACTION_ITEM);
        ActionItemChange before = item.content();
        ActionItemChange wanted = patches.apply(patch, before);
        items.mustFit(item.teamId(), before, wanted);
        item.change(wanted);
        items.changed(item);
        return items.view(item);
    }

    @PUT
    @Path("/{actionItemId}/status")
    @Operation(
            operationId = "setActionItemStatus",
            summary = "Do, begin, defer, drop or reopen an action item",
            description = "For the team's members, and for whoever it is for.")
    public ActionItemView step(@RestPath UUID actionItemId, @Valid ActionItemStep wanted) {
        ActionItem item = changeable(actionItemId, Permission.DO_ACTION_ITEM);
        item.become(wanted.status(), districts.today());
        items.changed(item);
        return items.view(item);
    }

    private ActionItem changeable(UUID id, Permission permission) {
        ActionItem item = ifMatch.check(items.get(id, permission));
        teams.get(item.teamId()).mustBeOpen();
        return item;
    }
}
