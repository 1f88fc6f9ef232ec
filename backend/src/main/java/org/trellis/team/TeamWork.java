package org.trellis.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.contract.Creations;
import org.trellis.district.Districts;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;

/// What people do with teams, by the same rules as through the URLs, where there is no request: in the story of a
/// sample district.
@ApplicationScoped
public class TeamWork {

    private final Teams teams;
    private final Members members;
    private final TeamTies ties;
    private final Districts districts;
    private final Caller caller;

    TeamWork(Teams teams, Members members, TeamTies ties, Districts districts, Caller caller) {
        this.teams = teams;
        this.members = members;
        this.ties = ties;
        this.districts = districts;
        this.caller = caller;
    }

    /// Starts a team, with the caller as its first facilitator.
    ///
    /// @param schools the schools it belongs to; none for a team of the district as a whole
    /// @return its id
    public UUID start(String name, String purpose, TeamKind kind, Set<UUID> schools) {
        caller.must(Permission.START_TEAM);
        Team team = new Team(Creations.newId(), name, purpose, kind);
        teams.added(team, schools, joining(team, caller.id(), TeamRole.FACILITATOR));
        return team.id();
    }

    /// Has the caller, who facilitates the team, bring somebody in.
    public void bringIn(UUID team, UUID person, TeamRole role) {
        Team found = changeable(team);
        found.mustBeOpen();
        members.added(joining(found, person, role));
    }

    /// Has the caller, who facilitates the team, take it to another status.
    public void step(UUID team, TeamStatus wanted) {
        Team found = changeable(team);
        found.become(wanted);
        teams.changed(found);
    }

    private Team changeable(UUID team) {
        caller.must(Permission.CHANGE_TEAM, ties.to(team), List.of());
        return teams.get(team);
    }

    private Member joining(Team team, UUID person, TeamRole role) {
        return new Member(Creations.newId(), team.id(), person, role, districts.today());
    }
}
