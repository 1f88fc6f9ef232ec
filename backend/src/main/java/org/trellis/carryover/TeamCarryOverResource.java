package org.trellis.carryover;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.trellis.action.ActionItemView;
import org.trellis.action.ActionItems;
import org.trellis.decision.Decisions;
import org.trellis.meeting.AgendaItemView;
import org.trellis.meeting.Meeting;
import org.trellis.meeting.Unreached;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

@Path("/api/v1/teams/{teamId}/carry-over")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class TeamCarryOverResource {

    /// More than this is not carried over but lost; a team that has more has to choose.
    private static final int MOST = 50;

    private final Teams teams;
    private final TeamTies ties;
    private final Unreached unreached;
    private final ActionItems actions;
    private final Decisions decisions;
    private final Caller caller;

    TeamCarryOverResource(
            Teams teams, TeamTies ties, Unreached unreached, ActionItems actions, Decisions decisions, Caller caller) {
        this.teams = teams;
        this.ties = ties;
        this.unreached = unreached;
        this.actions = actions;
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getCarryOver",
            summary = "Read what a next meeting could take over",
            description = "For the team's members: what the last meeting did not come to, open action items, and what "
                    + "was decided about the same goals. What was put off three times must be decided.")
    public CarryOverView propose(
            @RestPath UUID teamId,
            @RestQuery @Parameter(description = "From the last meeting of this series.") @Nullable UUID seriesId) {
        teams.get(teamId);
        caller.must(Permission.SEE_MEETING, ties.to(teamId), Set.of());
        Meeting last = unreached.lastHeld(teamId, seriesId).orElse(null);
        List<AgendaItemView> items = last == null ? List.of() : unreached.since(last, MOST);
        List<ActionItemView> toDo = actions.unfinished(teamId, MOST);
        Set<UUID> goals = Stream.concat(
                        items.stream().map(AgendaItemView::goalId),
                        toDo.stream().map(ActionItemView::goalId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new CarryOverView(
                last == null ? null : last.id(), items, toDo, decisions.standingAbout(teamId, goals, MOST));
    }
}
