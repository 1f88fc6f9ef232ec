package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.database.OneOf;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.policy.Reach;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotAllowed;
import org.trellis.problem.NotFound;
import org.trellis.team.TeamStatus;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

/// The goals of the caller's district, each as far as the caller may see it.
@ApplicationScoped
public class Goals {

    private static final Order<GoalRow> NEWEST_FIRST = new Order<>(
            "goals", "g.createdAt", "g.id", true, row -> row.createdAt().toString(), GoalRow::id, Instant::parse);

    private static final String MINE = OneOf.ids("g.teamId", "mine");

    private final EntityManager em;
    private final Pages pages;
    private final EvidencePoints evidence;
    private final TryOuts tryOuts;
    private final Teams teams;
    private final TeamTies ties;
    private final Journal journal;
    private final Caller caller;

    Goals(
            EntityManager em,
            Pages pages,
            EvidencePoints evidence,
            TryOuts tryOuts,
            Teams teams,
            TeamTies ties,
            Journal journal,
            Caller caller) {
        this.em = em;
        this.pages = pages;
        this.evidence = evidence;
        this.tryOuts = tryOuts;
        this.teams = teams;
        this.ties = ties;
        this.journal = journal;
        this.caller = caller;
    }

    /// @throws NotFound if the district has no such goal, or none the caller may know of
    public Goal get(UUID id) {
        return seen(id).goal();
    }

    /// Refuses a body that names a goal the caller cannot see the inside of.
    ///
    /// @param pointer where the body names it
    /// @throws Invalid if there is no such goal
    public Goal mustBeOurs(UUID id, String pointer) {
        Goal goal = em.find(Goal.class, id);
        if (goal == null || !Permission.SEE_EVIDENCE.isForAnyOf(ties.to(goal.teamId()))) {
            throw Invalid.at(pointer, "no-such", "goal");
        }
        return goal;
    }

    /// Refuses a body that names a goal of another team.
    ///
    /// @param pointer where the body names it
    /// @throws Invalid if the team has no such goal
    public Goal mustBeOf(UUID team, UUID id, String pointer) {
        Goal goal = em.find(Goal.class, id);
        if (goal == null || !goal.teamId().equals(team)) {
            throw Invalid.at(pointer, "no-such", "goal");
        }
        return goal;
    }

    /// A goal whose evidence and decisions the caller may read.
    ///
    /// @throws NotFound if there is none the caller may know of
    /// @throws NotAllowed if the caller sees it from outside only
    public Goal inside(UUID id) {
        Seen seen = seen(id);
        caller.must(Permission.SEE_EVIDENCE, seen.held(), Set.of());
        return seen.goal();
    }

    /// A goal the caller may write, record and decide about.
    ///
    /// @throws NotFound if there is none the caller may know of
    /// @throws NotAllowed if the caller sees it from outside only
    public Goal writable(UUID id) {
        Seen seen = seen(id);
        caller.must(Permission.WRITE_GOAL, seen.held(), Set.of());
        return seen.goal();
    }

    /// Whether evidence can be recorded for a goal now.
    boolean takesEvidence(Goal goal) {
        return goal.status() == GoalStatus.ACTIVE && isUnderWay(goal);
    }

    /// Whether its team can decide about a goal, and end what it tries for it.
    boolean isUnderWay(Goal goal) {
        return goal.status().isUnderWay() && teams.get(goal.teamId()).status() != TeamStatus.CLOSED;
    }

    /// Whether a goal and what belongs to it may be rewritten.
    boolean isChangeable(Goal goal) {
        return goal.status().isChangeable() && teams.get(goal.teamId()).status() != TeamStatus.CLOSED;
    }

    /// @throws GoalNotActive if the goal has a result or is archived
    /// @throws TeamClosed if its team is closed
    Goal changeable(Goal goal) {
        teams.get(goal.teamId()).mustBeOpen();
        return goal.mustBeChangeable();
    }

    Page<GoalView> list(GoalFilter filter, PageRequest wanted) {
        Set<UUID> mine = ties.mine();
        Listing<GoalRow> listing = Listing.of(GoalRow.class, GoalRow.SELECT, GoalRow.FROM)
                .where("g.teamId = :team", "team", filter.teamId)
                .where("g.status = :status", "status", filter.status)
                .where("g.subject = :subject", "subject", filter.subject)
                .where("g.gradeBand = :gradeBand", "gradeBand", filter.gradeBand)
                .with("mine", OneOf.of(mine));
        if (Boolean.TRUE.equals(filter.mine)) {
            listing.where(MINE);
        } else {
            onlySeen(listing);
        }
        Page<GoalRow> page = pages.read(listing, NEWEST_FIRST, wanted);
        return new Page<>(views(page.items(), mine), page.nextCursor(), page.total());
    }

    /// A goal as far as the caller may see it.
    ///
    /// @throws NotFound if there is none the caller may know of
    GoalView view(UUID id) {
        GoalRow goal = Listing.of(GoalRow.class, GoalRow.SELECT, GoalRow.FROM)
                .where("g.id = :id", "id", id)
                .read(em, "g.id", 1)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("goal", id));
        Set<Audience> held = ties.to(goal.teamId());
        if (!isSeen(goal.status(), goal.teamId(), held)) {
            throw new NotFound("goal", id);
        }
        Set<UUID> inside = Permission.SEE_EVIDENCE.isForAnyOf(held) ? Set.of(goal.teamId()) : Set.of();
        return views(List.of(goal), inside).getFirst();
    }

    void added(Goal goal) {
        journal.created(goal, "goal", Scope.team(goal.teamId()));
    }

    void changed(Goal goal) {
        journal.changed(goal, "goal", Scope.team(goal.teamId()));
    }

    void deleted(Goal goal) {
        journal.deleted(goal, "goal", Scope.team(goal.teamId()));
    }

    private void onlySeen(Listing<GoalRow> listing) {
        Reach reach = caller.reach(Permission.SEE_GOAL);
        listing.with("draft", GoalStatus.DRAFT);
        if (reach.everywhere()) {
            listing.where(MINE + " or g.status <> :draft");
        } else {
            listing.where(MINE + " or g.status <> :draft and exists (select 1 from TeamSchool s"
                            + " where s.teamId = g.teamId and " + OneOf.ids("s.schoolId", "schools") + ")")
                    .with("schools", OneOf.of(reach.schools()));
        }
    }

    /// Two queries for any number of goals: the evidence and the try-outs of those whose inside the caller sees.
    private List<GoalView> views(List<GoalRow> rows, Set<UUID> mine) {
        List<UUID> inside = rows.stream()
                .filter(row -> mine.contains(row.teamId()))
                .map(GoalRow::id)
                .toList();
        Map<UUID, Progress> progress = evidence.progressOf(inside);
        Map<UUID, List<GoalView.Tried>> tried = tryOuts.triedFor(inside);
        return rows.stream()
                .map(row -> mine.contains(row.teamId())
                        ? GoalView.inside(
                                row,
                                progress.getOrDefault(row.id(), Progress.NONE),
                                tried.getOrDefault(row.id(), List.of()))
                        : GoalView.outside(row))
                .toList();
    }

    /// A goal and what the caller is to it.
    private record Seen(Goal goal, Set<Audience> held) {}

    private Seen seen(UUID id) {
        Goal goal = em.find(Goal.class, id);
        if (goal == null) {
            throw new NotFound("goal", id);
        }
        Set<Audience> held = ties.to(goal.teamId());
        if (!isSeen(goal.status(), goal.teamId(), held)) {
            throw new NotFound("goal", id);
        }
        return new Seen(goal, held);
    }

    /// The schools of the team are asked for only where the ties to it do not say enough.
    private boolean isSeen(GoalStatus status, UUID team, Set<Audience> held) {
        if (status == GoalStatus.DRAFT) {
            return Permission.SEE_GOAL_DRAFT.isForAnyOf(held);
        }
        return Permission.SEE_GOAL.isForAnyOf(held) || caller.may(Permission.SEE_GOAL, held, teams.schoolsOf(team));
    }
}
