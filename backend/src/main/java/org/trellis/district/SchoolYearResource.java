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
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;

@Path("/api/v1/school-years")
@Tag(name = "Districts and schools")
@Authenticated
@Transactional
class SchoolYearResource {

    private final SchoolYears years;
    private final Caller caller;
    private final Creations creations;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    SchoolYearResource(SchoolYears years, Caller caller, Creations creations, IfMatch ifMatch, MergePatch patches) {
        this.years = years;
        this.caller = caller;
        this.creations = creations;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listSchoolYears",
            summary = "List school years",
            description = "The district's school years, newest first. At most one is the current one.")
    public Page<SchoolYearView> list(@BeanParam @Valid PageRequest wanted) {
        return years.list(wanted).map(this::view);
    }

    @POST
    @Operation(
            operationId = "createSchoolYear",
            summary = "Plan a school year",
            description = "For roster administrators. No two years share a day.")
    public RestResponse<SchoolYearView> create(@Valid NewSchoolYear wanted) {
        caller.must(Permission.CHANGE_SCHOOL_YEARS);
        return creations.create(
                SchoolYear.class,
                wanted.id(),
                wanted,
                id -> new SchoolYear(id, wanted.name(), wanted.startsOn(), wanted.endsOn()),
                years::added,
                this::view);
    }

    @GET
    @Path("/{schoolYearId}")
    @Operation(operationId = "getSchoolYear", summary = "Read a school year")
    public SchoolYearView show(@RestPath UUID schoolYearId) {
        return view(years.get(schoolYearId));
    }

    @PATCH
    @Path("/{schoolYearId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeSchoolYear",
            summary = "Change a school year",
            description = "For roster administrators. No two years share a day.")
    public SchoolYearView change(
            @RestPath UUID schoolYearId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SchoolYearChange.class)))
                    JsonNode patch) {
        SchoolYear year = changeable(schoolYearId);
        SchoolYearChange wanted = patches.apply(patch, SchoolYearChange.of(year));
        year.change(wanted.name(), wanted.startsOn(), wanted.endsOn());
        years.changed(year);
        return view(year);
    }

    @PUT
    @Path("/{schoolYearId}/status")
    @Operation(
            operationId = "setSchoolYearStatus",
            summary = "Begin or close a school year",
            description = "For roster administrators. One year at most is current; close it before another begins.")
    public SchoolYearView step(@RestPath UUID schoolYearId, @Valid SchoolYearStep wanted) {
        SchoolYear year = changeable(schoolYearId);
        year.become(wanted.status());
        years.changed(year);
        return view(year);
    }

    private SchoolYear changeable(UUID schoolYearId) {
        SchoolYear year = years.get(schoolYearId);
        caller.must(Permission.CHANGE_SCHOOL_YEARS);
        return ifMatch.check(year);
    }

    private SchoolYearView view(SchoolYear year) {
        return SchoolYearView.of(year, caller.may(Permission.CHANGE_SCHOOL_YEARS));
    }
}
