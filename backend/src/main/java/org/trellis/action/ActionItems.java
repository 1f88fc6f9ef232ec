package org.trellis.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.goal.Goals;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotFound;
import org.trellis.team.Members;
import org.trellis.team.TeamTies;

/// The action items of the teams the caller is in, and those that are the caller's.
@ApplicationScoped
public class ActionItems {

    private static final Order<ActionItemRow> DUE_FIRST = new Order<>(
            "action-items",
            "a.dueOn",
            "a.id",
            false,
            row -> row.dueOn().toString(),
            ActionItemRow::id,
            LocalDate::parse);

    private final EntityManager em;
    private final Pages pages;
    private final TeamTies ties;
    private final Members members;
    private final Goals goals;
    private final Journal journal;
    private final Caller caller;

    ActionItems(
            EntityManager em,
            Pages pages,
            TeamTies ties,
            Members members,
            Goals goals,
            Journal journal,
            Caller caller) {
        this.em = em;
        this.pages = pages;
        this.ties = ties;
        this.members = members;
        this.goals = goals;
        this.journal = journal;
        this.caller = caller;
    }

    /// @throws NotFound if there is no such item, or none the caller may know of
    ActionItem get(UUID id) {
        ActionItem item = em.find(ActionItem.class, id);
        if (item == null || !isFor(Permission.SEE_ACTION_ITEM, item)) {
            throw new NotFound("action-item", id);
        }
        return item;
    }

    /// An item of which the caller has this permission.
    ///
    /// @throws NotFound if there is none the caller may know of
    ActionItem get(UUID id, Permission permission) {
        ActionItem item = get(id);
        if (!isFor(permission, item)) {
            caller.must(permission, Set.of(), Set.of());
        }
        return item;
    }

    Page<ActionItemView> ofTeam(UUID team, ActionItemFilter filter, PageRequest wanted) {
        return pages.read(listing(filter).where("a.teamId = :team").with("team", team), DUE_FIRST, wanted)
                .map(row -> ActionItemView.of(row, true));
    }

    Page<ActionItemView> mine(ActionItemFilter filter, PageRequest wanted) {
        Set<UUID> teams = ties.mine();
        return pages.read(listing(filter).where("a.ownerId = :me").with("me", caller.id()), DUE_FIRST, wanted)
                .map(row -> ActionItemView.of(row, teams.contains(row.teamId())));
    }

    /// What of a team is neither done nor dropped, the longest due first.
    public List<ActionItemView> unfinished(UUID team, int most) {
        return Listing.of(ActionItemRow.class, ActionItemRow.SELECT, ActionItemRow.FROM)
                .where("a.teamId = :team and a.status in :unfinished")
                .with("team", team)
                .with("unfinished", ActionItemStatus.UNFINISHED)
                .read(em, "a.dueOn, a.id", most)
                .stream()
                .map(row -> ActionItemView.of(row, true))
                .toList();
    }

    /// Puts items of a team before another of its meetings.
    ///
    /// @param pointer where the body names them
    /// @throws Invalid if one of them is not an unfinished one of the team
    public void carry(UUID team, Collection<UUID> items, UUID meeting, String pointer) {
        for (UUID id : items) {
            ActionItem item = em.find(ActionItem.class, id);
            if (item == null || !item.teamId().equals(team) || !item.isUnfinished()) {
                throw Invalid.at(pointer, "no-such", "action-item");
            }
            if (item.carryTo(meeting)) {
                changed(item);
            }
        }
    }

    ActionItemView view(ActionItem item) {
        ActionItemRow row = em.createQuery(
                        "select " + ActionItemRow.SELECT + " from " + ActionItemRow.FROM + " where a.id = :id",
                        ActionItemRow.class)
                .setParameter("id", item.id())
                .getSingleResult();
        return ActionItemView.of(row, Permission.WRITE_ACTION_ITEM.isForAnyOf(ties.to(item.teamId())));
    }

    /// Refuses an owner or goal that is not the team's; what an item names already stays.
    ///
    /// @param before what it says now; absent for a new one
    void mustFit(UUID team, @Nullable ActionItemChange before, ActionItemChange wanted) {
        if (before == null || !wanted.ownerId().equals(before.ownerId())) {
            members.mustBeIn(team, Set.of(wanted.ownerId()), "/ownerId");
        }
        UUID goal = wanted.goalId();
        if (goal != null && (before == null || !goal.equals(before.goalId()))) {
            goals.mustBeOf(team, goal, "/goalId");
        }
    }

    void added(ActionItem item) {
        journal.created(item, "action-item", Scope.team(item.teamId()).partOf(item.meetingId()));
    }

    void changed(ActionItem item) {
        journal.changed(item, "action-item", Scope.team(item.teamId()).partOf(item.meetingId()));
    }

    private boolean isFor(Permission permission, ActionItem item) {
        return permission.isForAnyOf(item.tiesOf(caller.id())) || permission.isForAnyOf(ties.to(item.teamId()));
    }

    private static Listing<ActionItemRow> listing(ActionItemFilter filter) {
        Listing<ActionItemRow> listing = Listing.of(ActionItemRow.class, ActionItemRow.SELECT, ActionItemRow.FROM)
                .where("a.status = :status", "status", filter.status)
                .where("a.goalId = :goal", "goal", filter.goalId)
                .where("a.meetingId = :meeting or a.carriedTo = :meeting", "meeting", filter.meetingId);
        if (Boolean.TRUE.equals(filter.open)) {
            listing.where("a.status in :unfinished").with("unfinished", ActionItemStatus.UNFINISHED);
        }
        return listing;
    }
}
