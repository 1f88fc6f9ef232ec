package org.trellis.district;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;

@Path("/api/v1/district")
@Tag(name = "Districts and schools")
@Authenticated
@Transactional
class DistrictResource {

    private final Districts districts;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    DistrictResource(Districts districts, Caller caller, IfMatch ifMatch, MergePatch patches) {
        this.districts = districts;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "getDistrict",
            summary = "Read the district",
            description = "The settings that hold for the whole district. Everyone in it may read them.")
    public DistrictView show() {
        return view(districts.current());
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeDistrict",
            summary = "Change the district",
            description = "For roster administrators.")
    public DistrictView change(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DistrictChange.class)))
                    JsonNode patch) {
        District district = districts.current();
        caller.must(Permission.CHANGE_DISTRICT, Set.of(), List.of());
        ifMatch.check(district).change(patches.apply(patch, DistrictChange.of(district)));
        districts.changed(district);
        return view(district);
    }

    private DistrictView view(District district) {
        return DistrictView.of(district, caller.may(Permission.CHANGE_DISTRICT, Set.of(), List.of()));
    }
}
