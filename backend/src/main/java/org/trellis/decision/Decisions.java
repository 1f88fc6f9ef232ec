package org.trellis.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.database.SearchText;
import org.trellis.goal.Goal;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.meeting.Agenda;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.NotFound;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

/// What teams decided, as far as the caller may see it.
@ApplicationScoped
public class Decisions {

    private static final Order<DecisionRow> NEWEST_FIRST = new Order<>(
            "decisions",
            "d.decidedOn",
            "d.id",
            true,
            row -> row.decidedOn().toString(),
            DecisionRow::id,
            LocalDate::parse);

    private final EntityManager em;
    private final Pages pages;
    private final Teams teams;
    private final TeamTies ties;
    private final Agenda agenda;
    private final Journal journal;
    private final Caller caller;

    Decisions(
            EntityManager em, Pages pages, Teams teams, TeamTies ties, Agenda agenda, Journal journal, Caller caller) {
        this.em = em;
        this.pages = pages;
        this.teams = teams;
        this.ties = ties;
        this.agenda = agenda;
        this.journal = journal;
        this.caller = caller;
    }

    /// @throws NotFound if there is no such decision, or none the caller may know of
    Decision get(UUID id) {
        return seen(id).decision();
    }

    /// A decision as far as the caller may see it.
    ///
    /// @throws NotFound if there is none the caller may know of
    DecisionView view(UUID id) {
        Seen seen = seen(id);
        return DecisionView.of(row(seen.decision()), Permission.SEE_DECISION.isForAnyOf(seen.held()));
    }

    Page<DecisionView> about(Goal goal, PageRequest wanted) {
        return list(listing().where("d.goalId = :goal").with("goal", goal.id()), wanted, true);
    }

    /// A team's decisions: all for its members, what it published for those who lead its schools.
    Page<DecisionView> of(UUID team, DecisionFilter filter, PageRequest wanted) {
        Set<Audience> held = ties.to(team);
        Listing<DecisionRow> listing = listing()
                .where("d.teamId = :team")
                .with("team", team)
                .where("d.goalId = :goal", "goal", filter.goalId)
                .where("d.agendaItemId = :item", "item", filter.agendaItemId);
        SearchText.find(listing, "d.searchText", filter.q);
        if (Boolean.TRUE.equals(filter.standing)) {
            listing.where("later.id is null");
        }
        boolean inside = Permission.SEE_DECISION.isForAnyOf(held);
        if (!inside) {
            caller.must(Permission.SEE_PUBLISHED_DECISION, held, teams.schoolsOf(team));
            listing.where("d.published");
        }
        return list(listing, wanted, inside);
    }

    /// The decisions about these goals that still hold, newest first.
    public List<DecisionView> standingAbout(UUID team, Collection<UUID> goals, int most) {
        if (goals.isEmpty()) {
            return List.of();
        }
        return listing()
                .where("d.teamId = :team and d.goalId in :goals and later.id is null")
                .with("team", team)
                .with("goals", goals)
                .read(em, "d.decidedOn desc, d.id desc", most)
                .stream()
                .map(row -> DecisionView.of(row, true))
                .toList();
    }

    /// A decision of a team that the caller is in.
    DecisionView view(Decision decision) {
        return DecisionView.of(row(decision), true);
    }

    /// Whether a later decision has taken its place, or took it back.
    boolean isReplaced(Decision decision) {
        return em.createQuery("select count(*) from Decision d where d.supersedes = :id", Long.class)
                        .setParameter("id", decision.id())
                        .getSingleResult()
                > 0;
    }

    void added(Decision decision) {
        journal.created(decision, "decision", scope(decision));
    }

    void changed(Decision decision) {
        journal.changed(decision, "decision", scope(decision));
    }

    private Scope scope(Decision decision) {
        UUID item = decision.agendaItemId();
        return Scope.team(decision.teamId()).partOf(item == null ? null : agenda.meetingOf(item));
    }

    private record Seen(Decision decision, Set<Audience> held) {}

    private Seen seen(UUID id) {
        Decision decision = em.find(Decision.class, id);
        if (decision == null) {
            throw new NotFound("decision", id);
        }
        Set<Audience> held = ties.to(decision.teamId());
        if (!isSeen(decision, held)) {
            throw new NotFound("decision", id);
        }
        return new Seen(decision, held);
    }

    private boolean isSeen(Decision decision, Set<Audience> held) {
        return Permission.SEE_DECISION.isForAnyOf(held)
                || decision.isPublished()
                        && caller.may(Permission.SEE_PUBLISHED_DECISION, held, teams.schoolsOf(decision.teamId()));
    }

    private DecisionRow row(Decision decision) {
        return em.createQuery(
                        "select " + DecisionRow.SELECT + " from " + DecisionRow.FROM + " where d.id = :id",
                        DecisionRow.class)
                .setParameter("id", decision.id())
                .getSingleResult();
    }

    private Page<DecisionView> list(Listing<DecisionRow> listing, PageRequest wanted, boolean inside) {
        return pages.read(listing, NEWEST_FIRST, wanted).map(row -> DecisionView.of(row, inside));
    }

    private static Listing<DecisionRow> listing() {
        return Listing.of(DecisionRow.class, DecisionRow.SELECT, DecisionRow.FROM);
    }
}
