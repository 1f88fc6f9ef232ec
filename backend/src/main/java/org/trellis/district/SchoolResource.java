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

@Path("/api/v1/schools")
@Tag(name = "Districts and schools")
@Authenticated
@Transactional
class SchoolResource {

    private final Schools schools;
    private final Caller caller;
    private final Creations creations;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    SchoolResource(Schools schools, Caller caller, Creations creations, IfMatch ifMatch, MergePatch patches) {
        this.schools = schools;
        this.caller = caller;
        this.creations = creations;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(operationId = "listSchools", summary = "List schools", description = "The district's schools, by name.")
    public Page<SchoolView> list(@RestQuery @Nullable SchoolStatus status, @BeanParam @Valid PageRequest wanted) {
        return schools.list(status, wanted).map(this::view);
    }

    @POST
    @Operation(operationId = "createSchool", summary = "Add a school", description = "For roster administrators.")
    public RestResponse<SchoolView> create(@Valid NewSchool wanted) {
        caller.must(Permission.CHANGE_SCHOOLS);
        return creations.create(
                School.class,
                wanted.id(),
                wanted,
                id -> new School(id, wanted.name(), wanted.gradeBands()),
                schools::added,
                this::view);
    }

    @GET
    @Path("/{schoolId}")
    @Operation(operationId = "getSchool", summary = "Read a school")
    public SchoolView show(@RestPath UUID schoolId) {
        return view(schools.get(schoolId));
    }

    @PATCH
    @Path("/{schoolId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeSchool", summary = "Change a school", description = "For roster administrators.")
    public SchoolView change(
            @RestPath UUID schoolId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SchoolChange.class)))
                    JsonNode patch) {
        School school = schools.get(schoolId);
        caller.must(Permission.CHANGE_SCHOOLS);
        ifMatch.check(school).change(patches.apply(patch, SchoolChange.of(school)));
        schools.changed(school);
        return view(school);
    }

    @PUT
    @Path("/{schoolId}/status")
    @Operation(
            operationId = "setSchoolStatus",
            summary = "Archive or reopen a school",
            description = "For roster administrators. An archived school keeps its history.")
    public SchoolView step(@RestPath UUID schoolId, @Valid SchoolStep wanted) {
        School school = schools.get(schoolId);
        caller.must(Permission.CHANGE_SCHOOLS);
        ifMatch.check(school).become(wanted.status());
        schools.changed(school);
        return view(school);
    }

    private SchoolView view(School school) {
        return SchoolView.of(school, caller.may(Permission.CHANGE_SCHOOLS));
    }
}
