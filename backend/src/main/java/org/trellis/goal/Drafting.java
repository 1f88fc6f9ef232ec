package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.district.Districts;
import org.trellis.district.SchoolYears;
import org.trellis.framing.Language;
import org.trellis.person.People;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotAllowed;
import org.trellis.team.Team;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

/// Writing a goal: whose it may be, which days it may name, and what the framing check says about its statement.
@ApplicationScoped
class Drafting {

    private final Teams teams;
    private final TeamTies ties;
    private final SchoolYears years;
    private final Districts districts;
    private final People people;
    private final Caller caller;

    Drafting(Teams teams, TeamTies ties, SchoolYears years, Districts districts, People people, Caller caller) {
        this.teams = teams;
        this.ties = ties;
        this.years = years;
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
        mustNameSchoolDays(null, wanted);
        return new Goal(id, wanted, framing(wanted.statement()));
    }

    void revise(Goal goal, GoalChange before, GoalChange wanted) {
        if (!wanted.teamId().equals(goal.teamId())) {
            teamToWriteFor(wanted.teamId(), "/teamId").mustBeOpen();
        }
        mustNameSchoolDays(before, wanted);
        boolean sameWords = wanted.statement().equals(goal.statement());
        goal.change(before, wanted, sameWords ? goal.framing() : framing(wanted.statement()));
    }

    /// A day that was accepted once stays accepted, even when the school year is changed later.
    private void mustNameSchoolDays(@Nullable GoalChange before, GoalChange wanted) {
        Reading baseline = wanted.baseline();
        if (baseline != null && (before == null || !baseline.equals(before.baseline()))) {
            baseline.mustAgree("/baseline");
            mustBePastSchoolDay(baseline.collectedOn(), "/baseline/collectedOn");
        }
        LocalDate targetDate = wanted.targetDate();
        if (targetDate == null) {
            return;
        }
        if (before == null || !Objects.equals(targetDate, before.targetDate())) {
            years.mustCover(targetDate, "/targetDate");
        }
        if (baseline != null && !targetDate.isAfter(baseline.collectedOn())) {
            throw Invalid.at("/targetDate", "after", baseline.collectedOn());
        }
    }

    /// @param at where the body names the day
    /// @throws Invalid if it lies in the future or in no school year
    void mustBePastSchoolDay(LocalDate day, String at) {
        LocalDate today = districts.today();
        if (day.isAfter(today)) {
            throw Invalid.at(at, "not-after", today);
        }
        years.mustCover(day, at);
    }

    private GoalFraming framing(String statement) {
        String locale = people.get(caller.id()).locale();
        return GoalFraming.of(
                statement,
                Language.of(locale != null ? locale : districts.current().locale()));
    }
}
