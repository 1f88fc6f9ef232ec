package org.trellis.norm;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.district.Districts;
import org.trellis.policy.Permission;

@Path("/api/v1/norms/{normSetId}")
@Tag(name = "Norms")
@Authenticated
@Transactional
class NormSetResource {

    private final NormSets sets;
    private final Districts districts;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    NormSetResource(NormSets sets, Districts districts, IfMatch ifMatch, MergePatch patches) {
        this.sets = sets;
        this.districts = districts;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(operationId = "getNorms", summary = "Read norms", description = "For the team's members.")
    public NormSetView show(@RestPath UUID normSetId) {
        return sets.view(sets.get(normSetId));
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeNorms",
            summary = "Change a draft of norms",
            description = "For the team's members. What was proposed is taken back first.")
    public NormSetView change(
            @RestPath UUID normSetId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NormSetChange.class)))
                    JsonNode patch) {
        NormSet set = ifMatch.check(sets.get(normSetId, Permission.WRITE_NORMS));
        set.change(patches.apply(patch, new NormSetChange(set.norms())));
        sets.changed(set);
        return sets.view(set);
    }

    @DELETE
    @Operation(
            operationId = "deleteNorms",
            summary = "Delete a draft of norms",
            description = "For the team's members. What was proposed is taken back first; what was in force stays.")
    public void delete(@RestPath UUID normSetId) {
        NormSet set = ifMatch.check(sets.get(normSetId, Permission.WRITE_NORMS));
        set.mustBeDraft();
        sets.deleted(set);
    }

    @PUT
    @Path("/status")
    @Operation(
            operationId = "setNormsStatus",
            summary = "Propose norms, take them back or adopt them",
            description = "Members propose and take back, which forgets who had acknowledged the set. It is adopted by "
                    + "itself when all members have acknowledged it; the facilitator can adopt it earlier, by "
                    + "consensus. What was in force is superseded.")
    public NormSetView step(@RestPath UUID normSetId, @Valid NormSetStep wanted) {
        Permission needed = wanted.status() == NormSetStatus.ADOPTED ? Permission.ADOPT_NORMS : Permission.WRITE_NORMS;
        NormSet set = ifMatch.check(sets.get(normSetId, needed));
        if (wanted.status() != set.status()) {
            switch (wanted.status()) {
                case PROPOSED -> set.propose();
                case DRAFT -> {
                    set.takeBack();
                    sets.forgetAcknowledgements(set);
                }
                case ADOPTED -> adopt(set, true);
                case SUPERSEDED -> set.mustAllow(wanted.status());
            }
            sets.changed(set);
        }
        return sets.view(set);
    }

    @POST
    @Path("/acknowledgements")
    @Operation(
            operationId = "acknowledgeNorms",
            summary = "Say that I will keep these norms",
            description = "For the team's members, once the set is proposed, and for those who join later. When all "
                    + "have said so, the set is adopted. Saying it again changes nothing.")
    public NormSetView acknowledge(@RestPath UUID normSetId) {
        NormSet set = sets.get(normSetId, Permission.WRITE_NORMS);
        if (!set.canBeAcknowledged()) {
            throw new NormsNotProposed(set.status());
        }
        boolean all = sets.acknowledge(set);
        if (all && set.status() == NormSetStatus.PROPOSED) {
            adopt(set, false);
        }
        sets.changed(set);
        return sets.view(set);
    }

    private void adopt(NormSet set, boolean byConsensus) {
        set.mustAllow(NormSetStatus.ADOPTED);
        sets.inForceIn(set.teamId()).ifPresent(before -> {
            before.supersede();
            sets.changed(before);
        });
        set.adopt(districts.today(), byConsensus);
    }
}
