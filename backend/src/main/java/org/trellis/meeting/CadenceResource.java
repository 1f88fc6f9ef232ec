package org.trellis.meeting;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.district.Districts;
import org.trellis.district.SchoolYear;
import org.trellis.district.SchoolYears;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

@Path("/api/v1/teams/{teamId}/cadence")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class CadenceResource {

    private final Teams teams;
    private final TeamTies ties;
    private final Meetings meetings;
    private final SchoolYears years;
    private final Districts districts;
    private final Caller caller;

    CadenceResource(
            Teams teams, TeamTies ties, Meetings meetings, SchoolYears years, Districts districts, Caller caller) {
        this.teams = teams;
        this.ties = ties;
        this.meetings = meetings;
        this.years = years;
        this.districts = districts;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getCadence",
            summary = "Read how often a team has met",
            description = "For the team's members and those who lead its schools: how many meetings it has held this "
                    + "school year. Nothing else about a meeting leaves the team.")
    public CadenceView show(@RestPath UUID teamId) {
        teams.get(teamId);
        caller.must(Permission.SEE_CADENCE, ties.to(teamId), teams.schoolsOf(teamId));
        LocalDate since = years.current().map(SchoolYear::startsOn).orElse(null);
        Instant from = since == null
                ? Instant.EPOCH
                : since.atStartOfDay(districts.current().timeZone()).toInstant();
        return new CadenceView(meetings.held(teamId, from), since);
    }
}
