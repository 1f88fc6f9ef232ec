package org.trellis.series;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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

@Path("/api/v1/meeting-series/{seriesId}")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class MeetingSeriesResource {

    private final SeriesOfMeetings series;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    MeetingSeriesResource(SeriesOfMeetings series, IfMatch ifMatch, MergePatch patches) {
        this.series = series;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "getMeetingSeries",
            summary = "Read a series of meetings",
            description = "For the team's members.")
    public MeetingSeriesView show(@RestPath UUID seriesId) {
        return series.view(series.inside(seriesId));
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMeetingSeries",
            summary = "Change a series of meetings",
            description = "For the team's members. The meetings to come that are planned and not published follow. Its "
                    + "days stay: to meet on others, end it and begin another.")
    public MeetingSeriesView change(
            @RestPath UUID seriesId,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = MeetingSeriesChange.class)))
                    JsonNode patch) {
        MeetingSeries found = ifMatch.check(series.writable(seriesId));
        found.change(patches.apply(patch, found.content()));
        series.changed(found);
        series.follow(found);
        return series.view(found);
    }

    @PUT
    @Path("/status")
    @Operation(
            operationId = "setMeetingSeriesStatus",
            summary = "End a series of meetings",
            description = "For the team's members. Its meetings to come that are planned and not published are "
                    + "cancelled, and stay to be seen in calendars.")
    public MeetingSeriesView step(@RestPath UUID seriesId, @Valid MeetingSeriesStep wanted) {
        MeetingSeries found = ifMatch.check(series.writable(seriesId));
        if (wanted.status() != found.status()) {
            found.become(wanted.status());
            series.changed(found);
            series.end(found);
        }
        return series.view(found);
    }
}
