package org.trellis.team;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
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
import org.trellis.district.Districts;
import org.trellis.person.People;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.Invalid;

@Path("/api/v1/teams/{teamId}/members")
@Tag(name = "Teams")
@Authenticated
@Transactional
class MemberResource {

    private final Teams teams;
    private final Members members;
    private final TeamTies ties;
    private final People people;
    private final Districts districts;
    private final Caller caller;
    private final Creations creations;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    MemberResource(
            Teams teams,
            Members members,
            TeamTies ties,
            People people,
            Districts districts,
            Caller caller,
            Creations creations,
            IfMatch ifMatch,
            MergePatch patches) {
        this.teams = teams;
        this.members = members;
        this.ties = ties;
        this.people = people;
        this.districts = districts;
        this.caller = caller;
        this.creations = creations;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "List a team's members",
            description = "Who is in it now, by name.")
    public Page<MemberView> list(@RestPath UUID teamId, @BeanParam @Valid PageRequest wanted) {
        return members.list(teams.get(teamId).id(), wanted);
    }

    @POST
    @Operation(
            operationId = "addMember",
            summary = "Add somebody to a team",
            description = "For the team's facilitator.")
    public RestResponse<MemberView> add(@RestPath UUID teamId, @Valid NewMember wanted) {
        Team team = teams.get(teamId);
        caller.must(Permission.CHANGE_TEAM, ties.to(teamId), List.of());
        people.mustBeHere(wanted.personId(), "/personId");
        return creations.create(
                Member.class, wanted.id(), wanted, id -> joining(id, team, wanted), members::added, members::view);
    }

    @PATCH
    @Path("/{memberId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMember",
            summary = "Change what somebody is in a team",
            description = "For the team's facilitator. A team always keeps one facilitator.")
    public MemberView change(
            @RestPath UUID teamId,
            @RestPath UUID memberId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MemberChange.class)))
                    JsonNode patch) {
        Team team = teams.get(teamId);
        Member member = members.get(teamId, memberId);
        caller.must(Permission.CHANGE_TEAM, ties.to(teamId), List.of());
        ifMatch.check(member);
        team.mustBeOpen();
        MemberChange wanted = patches.apply(patch, new MemberChange(member.teamRole()));
        mustStayFacilitated(team, member, wanted.teamRole() == TeamRole.FACILITATOR);
        member.take(wanted.teamRole());
        members.changed(member);
        return members.view(member);
    }

    @DELETE
    @Path("/{memberId}")
    @Operation(
            operationId = "removeMember",
            summary = "Leave a team, or remove somebody",
            description = "For the team's facilitator, and for members themselves. What they wrote stays.")
    public void remove(@RestPath UUID teamId, @RestPath UUID memberId) {
        Team team = teams.get(teamId);
        Member member = members.get(teamId, memberId);
        Set<Audience> held = member.personId().equals(caller.id()) ? Set.of(Audience.SELF) : ties.to(teamId);
        caller.must(Permission.LEAVE_TEAM, held, List.of());
        ifMatch.check(member);
        team.mustBeOpen();
        mustStayFacilitated(team, member, false);
        member.leave(districts.today());
        members.changed(member);
    }

    private Member joining(UUID id, Team team, NewMember wanted) {
        team.mustBeOpen();
        if (members.isIn(team.id(), wanted.personId())) {
            throw Invalid.at("/personId", "taken");
        }
        return new Member(id, team.id(), wanted.personId(), wanted.teamRole(), districts.today());
    }

    private void mustStayFacilitated(Team team, Member member, boolean staysFacilitator) {
        if (member.teamRole() == TeamRole.FACILITATOR && !staysFacilitator && !members.facilitatedWithout(member)) {
            throw new FacilitatorRequired(team);
        }
    }
}
