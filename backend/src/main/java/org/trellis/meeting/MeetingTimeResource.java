package org.trellis.meeting;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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

@Path("/api/v1/teams/{teamId}")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class MeetingTimeResource {

    private final Teams teams;
    private final TeamTies ties;
    private final Meetings meetings;
    private final MeetingBalances balances;
    private final SchoolYears years;
    private final Districts districts;
    private final Caller caller;

    MeetingTimeResource(
            Teams teams,
            TeamTies ties,
            Meetings meetings,
            MeetingBalances balances,
            SchoolYears years,
            Districts districts,
            Caller caller) {
        this.teams = teams;
        this.ties = ties;
        this.meetings = meetings;
        this.balances = balances;
        this.years = years;
        this.districts = districts;
        this.caller = caller;
    }

    @GET
    @Path("/cadence")
    @Operation(
            operationId = "getCadence",
            summary = "Read how often a team has met",
            description = "For the team's members and those who lead its schools: how many meetings it has held this "
                    + "school year. Nothing else about a meeting leaves the team.")
    public CadenceView cadence(@RestPath UUID teamId) {
        teams.get(teamId);
        caller.must(Permission.SEE_CADENCE, ties.to(teamId), teams.schoolsOf(teamId));
        Optional<LocalDate> since = thisYear();
        return new CadenceView(
                meetings.held(teamId, since.map(this::beginning).orElse(Instant.EPOCH)), since.orElse(null));
    }

    @GET
    @Path("/meeting-balance")
    @Operation(
            operationId = "getMeetingBalance",
            summary = "Read where a team's time together went",
            description = "For the team's members alone: minutes by critical question, planned beside used, of the "
                    + "meetings it has held this school year.")
    public MeetingBalanceView balance(@RestPath UUID teamId) {
        teams.get(teamId);
        caller.must(Permission.SEE_MEETING, ties.to(teamId), Set.of());
        return balances.of(teamId, thisYear().map(this::beginning).orElse(Instant.EPOCH));
    }

    private Optional<LocalDate> thisYear() {
        return years.current().map(SchoolYear::startsOn);
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(districts.current().timeZone()).toInstant();
    }
}
