package org.trellis.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.database.OneOf;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.person.PersonRef;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotFound;

/// Who is in which team.
@ApplicationScoped
public class Members {

    private static final Order<MemberView> BY_NAME =
            Order.byText("members", "p.displayName", "m.id", MemberView::displayName, MemberView::id);

    private final EntityManager em;
    private final Pages pages;
    private final Journal journal;

    Members(EntityManager em, Pages pages, Journal journal) {
        this.em = em;
        this.pages = pages;
        this.journal = journal;
    }

    /// @throws NotFound if the team has no such active member
    Member get(UUID team, UUID id) {
        Member member = em.find(Member.class, id);
        if (member == null || !member.teamId().equals(team) || !member.isActive()) {
            throw new NotFound("member", id);
        }
        return member;
    }

    boolean isIn(UUID team, UUID person) {
        return activeIn(team).stream().anyMatch(member -> member.personId().equals(person));
    }

    /// Refuses a body that names somebody who is not in the team.
    ///
    /// @param pointer where the body names them
    /// @throws Invalid if one of them is not an active member
    public void mustBeIn(UUID team, Collection<UUID> people, String pointer) {
        if (people.isEmpty()) {
            return;
        }
        List<UUID> active = activeIn(team).stream().map(Member::personId).toList();
        if (!active.containsAll(people)) {
            throw Invalid.at(pointer, "not-in-the-team");
        }
    }

    /// Those who take turns in a team's work, in the order they came: all but coaches and guests.
    public List<UUID> takingTurns(UUID team) {
        return em.createQuery(
                        "select m.personId from Member m where m.teamId = :team and m.leftOn is null"
                                + " and m.teamRole in :roles order by m.joinedOn, m.createdAt, m.id",
                        UUID.class)
                .setParameter("team", team)
                .setParameter("roles", List.of(TeamRole.FACILITATOR, TeamRole.MEMBER))
                .getResultList();
    }

    /// Those who keep a team's norms, by name: all but guests.
    public List<PersonRef> boundByNorms(UUID team) {
        return em.createQuery(
                        "select new org.trellis.person.PersonRef(p.id, p.displayName) from Member m"
                                + " join Person p on p.id = m.personId where m.teamId = :team and m.leftOn is null"
                                + " and m.teamRole <> :guest order by p.displayName, p.id",
                        PersonRef.class)
                .setParameter("team", team)
                .setParameter("guest", TeamRole.GUEST)
                .getResultList();
    }

    /// Whether somebody else than `member` facilitates their team.
    boolean facilitatedWithout(Member member) {
        return activeIn(member.teamId()).stream()
                .anyMatch(other ->
                        other.teamRole() == TeamRole.FACILITATOR && !other.id().equals(member.id()));
    }

    Page<MemberView> list(UUID team, PageRequest wanted) {
        Listing<MemberView> listing = Listing.of(
                        MemberView.class, MemberView.SELECT, "Member m join Person p on p.id = m.personId")
                .where("m.teamId = :team and m.leftOn is null")
                .with("team", team);
        return pages.read(listing, BY_NAME, wanted);
    }

    MemberView view(Member member) {
        return em.createQuery(
                        "select " + MemberView.SELECT
                                + " from Member m join Person p on p.id = m.personId where m.id = :id",
                        MemberView.class)
                .setParameter("id", member.id())
                .getSingleResult();
    }

    Map<UUID, List<TeamView.MemberName>> namesIn(Collection<UUID> teams) {
        return Teams.grouped(
                em.createQuery(
                                "select m.teamId, p.id, p.displayName, m.teamRole from Member m"
                                        + " join Person p on p.id = m.personId"
                                        + " where " + OneOf.ids("m.teamId", "teams")
                                        + " and m.leftOn is null order by p.displayName, p.id",
                                Object[].class)
                        .setParameter("teams", OneOf.of(teams))
                        .getResultList(),
                row -> new TeamView.MemberName((UUID) row[1], (String) row[2], (TeamRole) row[3]));
    }

    void added(Member member) {
        journal.created(member, "member", Scope.DISTRICT.partOf(member.teamId()));
    }

    void changed(Member member) {
        journal.changed(member, "member", Scope.DISTRICT.partOf(member.teamId()));
    }

    private List<Member> activeIn(UUID team) {
        return em.createQuery("from Member m where m.teamId = :team and m.leftOn is null", Member.class)
                .setParameter("team", team)
                .getResultList();
    }
}
