package org.trellis.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.goal.Goals;
import org.trellis.goal.SchoolDays;
import org.trellis.goal.TryOuts;
import org.trellis.meeting.Agenda;
import org.trellis.policy.Caller;
import org.trellis.problem.Invalid;
import org.trellis.strategy.Strategies;
import org.trellis.team.Team;

/// The act of making up a team's mind: what a decision may name.
@ApplicationScoped
class Deciding {

    private final EntityManager em;
    private final Decisions decisions;
    private final Goals goals;
    private final TryOuts tryOuts;
    private final Strategies strategies;
    private final Agenda agenda;
    private final SchoolDays days;
    private final Caller caller;

    Deciding(
            EntityManager em,
            Decisions decisions,
            Goals goals,
            TryOuts tryOuts,
            Strategies strategies,
            Agenda agenda,
            SchoolDays days,
            Caller caller) {
        this.em = em;
        this.decisions = decisions;
        this.goals = goals;
        this.tryOuts = tryOuts;
        this.strategies = strategies;
        this.agenda = agenda;
        this.days = days;
        this.caller = caller;
    }

    /// @throws Invalid if it says nothing, names what is not the team's, or replaces what holds no longer
    Decision decide(UUID id, Team team, NewTeamDecision wanted) {
        team.mustBeOpen();
        if (wanted.saysNothing()) {
            throw Invalid.at("/text", "required");
        }
        days.mustBePast(wanted.decidedOn(), "/decidedOn");
        if (wanted.goalId() != null) {
            goals.mustBeOf(team.id(), wanted.goalId(), "/goalId").mustBeUnderWay();
        }
        mustBeTriedOrPublished(wanted.strategyId(), wanted.goalId());
        if (wanted.agendaItemId() != null) {
            agenda.mustBeWritable(team.id(), wanted.agendaItemId(), "/agendaItemId");
        }
        mustStand(team, wanted);
        return new Decision(id, team.id(), wanted, caller.id());
    }

    private void mustBeTriedOrPublished(@Nullable UUID strategy, @Nullable UUID goal) {
        if (strategy != null && (goal == null || !tryOuts.wasTried(strategy, goal))) {
            strategies.mustBePublished(strategy, "/strategyId");
        }
    }

    /// A decision about a goal takes the place of one about the same goal.
    private void mustStand(Team team, NewTeamDecision wanted) {
        UUID replaced = wanted.replaced();
        if (replaced == null) {
            return;
        }
        String pointer = wanted.supersedes() == null ? "/reverses" : "/supersedes";
        if (wanted.supersedes() != null && wanted.reverses() != null) {
            throw Invalid.at("/reverses", "leave-out");
        }
        Decision decision = em.find(Decision.class, replaced);
        if (decision == null
                || !decision.teamId().equals(team.id())
                || !Objects.equals(decision.goalId(), wanted.goalId())) {
            throw Invalid.at(pointer, "no-such", "decision");
        }
        if (decisions.isReplaced(decision)) {
            throw Invalid.at(pointer, "superseded");
        }
    }
}
