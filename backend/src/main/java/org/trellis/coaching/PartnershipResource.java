package org.trellis.coaching;

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
import java.util.Set;
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
import org.trellis.district.Districts;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;

@Path("/api/v1/partnerships")
@Tag(name = "Coaching")
@Authenticated
@Transactional
class PartnershipResource {

    private final Partnerships partnerships;
    private final Proposals proposals;
    private final Districts districts;
    private final Caller caller;
    private final Creations creations;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    PartnershipResource(
            Partnerships partnerships,
            Proposals proposals,
            Districts districts,
            Caller caller,
            Creations creations,
            IfMatch ifMatch,
            MergePatch patches) {
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.districts = districts;
        this.caller = caller;
        this.creations = creations;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listPartnerships",
            summary = "List coaching partnerships",
            description =
                    "Newest first: the caller’s own, and for coach leads and school leaders those that have begun "
                            + "between people of their schools. Of those they see who works together, on what focus, where "
                            + "it stands and since when, and nothing else.")
    public Page<PartnershipView> list(
            @RestQuery @Nullable PartnershipStatus status, @BeanParam @Valid PageRequest wanted) {
        return partnerships.list(status, wanted);
    }

    @POST
    @Operation(
            operationId = "proposePartnership",
            summary = "Propose a coaching partnership",
            description =
                    "For either of the two. It begins when the other accepts; until then only the two know of it. "
                            + "The coach holds the role of coach or coach lead today. Two people have one open partnership "
                            + "at most.")
    public RestResponse<PartnershipView> propose(@Valid NewPartnership wanted) {
        proposals.mustBeTheirs(wanted);
        return creations.create(
                Partnership.class,
                wanted.id(),
                wanted,
                id -> proposals.make(id, wanted),
                partnerships::proposed,
                partnership -> partnerships.view(partnership.id()));
    }

    @GET
    @Path("/{partnershipId}")
    @Operation(
            operationId = "getPartnership",
            summary = "Read a coaching partnership",
            description = "For the two; once it has begun, also for coach leads and school leaders of their schools.")
    public PartnershipView show(@RestPath UUID partnershipId) {
        return partnerships.view(partnershipId);
    }

    @PATCH
    @Path("/{partnershipId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changePartnership",
            summary = "Change a partnership’s focus",
            description = "For the two, until it is over.")
    public PartnershipView change(
            @RestPath UUID partnershipId,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PartnershipChange.class)))
                    JsonNode patch) {
        Partnership partnership = ifMatch.check(partnerships.changeable(partnershipId));
        partnership.refocus(
                patches.apply(patch, new PartnershipChange(partnership.focus())).focus());
        partnerships.changed(partnership);
        return partnerships.view(partnershipId);
    }

    @PUT
    @Path("/{partnershipId}/confirmation")
    @Operation(
            operationId = "confirmPartner",
            summary = "Confirm that a partner is who they say",
            description =
                    "For the one of the two who is not in doubt. When somebody's password was set anew by an administrator's "
                            + "link, the partnership's notes are closed to them; the other opens them again, having made sure "
                            + "in person that it is them.")
    public PartnershipView confirm(@RestPath UUID partnershipId) {
        Partnership partnership = partnerships.changeable(partnershipId);
        caller.must(Permission.CONFIRM_PARTNER, partnership.tiesInConfidence(caller.id()), Set.of());
        if (ifMatch.check(partnership).confirmTheOtherThan(caller.id())) {
            partnerships.changed(partnership);
        }
        return partnerships.view(partnershipId);
    }

    @PUT
    @Path("/{partnershipId}/status")
    @Operation(
            operationId = "setPartnershipStatus",
            summary = "Accept, decline, withdraw, pause or end a partnership",
            description =
                    "The one who was asked accepts (`ACTIVE`) or declines; the one who asked withdraws (`ENDED`). "
                            + "Once it has begun, either pauses, resumes or ends it at once. No reason is asked for.")
    public PartnershipView step(@RestPath UUID partnershipId, @Valid PartnershipStep wanted) {
        Partnership partnership = ifMatch.check(partnerships.changeable(partnershipId));
        if (partnership.become(wanted.status(), caller.id(), districts.today())) {
            partnerships.changed(partnership);
        }
        return partnerships.view(partnershipId);
    }
}
