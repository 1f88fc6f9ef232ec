package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.trellis.district.Districts;
import org.trellis.framing.Language;
import org.trellis.person.People;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotAllowed;
import org.trellis.team.Team;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

/// Writing a goal: whose it may be, and what the framing check says about its statement.
@ApplicationScoped
class Drafting {

    private final Teams teams;
    private final TeamTies ties;
    private final SchoolDays days;
    private final Districts districts;
    private final People people;
    private final Caller caller;

    Drafting(Teams teams, TeamTies ties, SchoolDays days, Districts districts, People people, Caller caller) {
        this.teams = teams;
        this.ties = ties;
        this.days = days;
        this.districts = districts;
        this.people = people;
        this.caller = caller;
    }

    /// @param at where the body names the team
    /// @throws Invalid if there is no such team
    /// @throws NotAllowed unless the caller may write its goals
    Team teamToWriteFor(UUID team, String at) {
        Team found = teams.mustExist(team, at);
        caller.must(Permission.WRITE_GOAL, ties.to(team), Set.of());
        return found;
    }

    Goal begin(UUID id, Team team, GoalChange wanted) {
        team.mustBeOpen();
        days.mustFit(null, wanted);
        return new Goal(id, wanted, framing(wanted.statement()));
    }

    void revise(Goal goal, GoalChange before, GoalChange wanted) {
        if (!wanted.teamId().equals(goal.teamId())) {
            teamToWriteFor(wanted.teamId(), "/teamId").mustBeOpen();
        }
        days.mustFit(before, wanted);
        boolean sameWords = wanted.statement().equals(goal.statement());
        goal.change(before, wanted, sameWords ? goal.framing() : framing(wanted.statement()));
    }

    private StatementFraming framing(String statement) {
        String locale = people.get(caller.id()).locale();
        return StatementFraming.of(
                statement,
                Language.of(locale != null ? locale : districts.current().locale()));
    }
}
