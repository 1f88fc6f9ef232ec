package org.trellis.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.person.PersonRef;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.NotFound;
import org.trellis.team.Members;
import org.trellis.team.TeamRole;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

/// The norms of the teams the caller is in, and who has acknowledged them.
@ApplicationScoped
public class NormSets {

    private static final Order<NormSetRow> NEWEST_FIRST = new Order<>(
            "norms", "n.createdAt", "n.id", true, row -> row.createdAt().toString(), NormSetRow::id, Instant::parse);

    private final EntityManager em;
    private final Pages pages;
    private final Teams teams;
    private final TeamTies ties;
    private final Members members;
    private final Journal journal;
    private final Caller caller;

    NormSets(
            EntityManager em,
            Pages pages,
            Teams teams,
            TeamTies ties,
            Members members,
            Journal journal,
            Caller caller) {
        this.em = em;
        this.pages = pages;
        this.teams = teams;
        this.ties = ties;
        this.members = members;
        this.journal = journal;
        this.caller = caller;
    }

    /// @throws NotFound if there is none the caller may know of
    NormSet get(UUID id) {
        NormSet set = em.find(NormSet.class, id);
        if (set == null || !Permission.SEE_NORMS.isForAnyOf(ties.to(set.teamId()))) {
            throw new NotFound("norm-set", id);
        }
        return set;
    }

    /// A set of a team that is not closed, for whoever has this permission.
    NormSet get(UUID id, Permission permission) {
        NormSet set = get(id);
        caller.must(permission, ties.to(set.teamId()), Set.of());
        teams.get(set.teamId()).mustBeOpen();
        return set;
    }

    Page<NormSetView> list(UUID team, PageRequest wanted) {
        Page<NormSetRow> page = pages.read(
                Listing.of(NormSetRow.class, NormSetRow.SELECT, "NormSet n")
                        .where("n.teamId = :team")
                        .with("team", team),
                NEWEST_FIRST,
                wanted);
        var acknowledged =
                acknowledged(page.items().stream().map(NormSetRow::id).toList());
        List<PersonRef> bound = members.boundByNorms(team);
        return page.map(row -> view(row, acknowledged.getOrDefault(row.id(), List.of()), bound));
    }

    NormSetView view(NormSet set) {
        NormSetRow row = em.createQuery(
                        "select " + NormSetRow.SELECT + " from NormSet n where n.id = :id", NormSetRow.class)
                .setParameter("id", set.id())
                .getSingleResult();
        return view(
                row,
                acknowledged(List.of(set.id())).getOrDefault(set.id(), List.of()),
                members.boundByNorms(set.teamId()));
    }

    /// What a team has agreed on, if it has.
    Optional<NormSet> inForceIn(UUID team) {
        return em.createQuery("from NormSet n where n.inForceIn = :team", NormSet.class)
                .setParameter("team", team)
                .getResultStream()
                .findFirst();
    }

    /// What the caller is asked to keep and has not answered yet.
    public List<NormsAwaited> awaiting() {
        return em.createQuery(
                        "select new org.trellis.norm.NormsAwaited(n.id, t.id, t.name) from NormSet n"
                                + " join Team t on t.id = n.teamId"
                                + " join Member m on m.teamId = n.teamId and m.personId = :me"
                                + " where m.leftOn is null and m.teamRole <> :guest and n.status in :binding and not exists"
                                + " (select 1 from Acknowledgement a where a.normSetId = n.id and a.personId = :me)"
                                + " order by t.name, n.id",
                        NormsAwaited.class)
                .setParameter("guest", TeamRole.GUEST)
                .setParameter("binding", List.of(NormSetStatus.PROPOSED, NormSetStatus.ADOPTED))
                .setParameter("me", caller.id())
                .getResultList();
    }

    /// @throws NormsOnTheWay if the team works on a set already
    void mustHaveNoneOnTheWay(UUID team) {
        boolean has = em.createQuery("select count(n) from NormSet n where n.onTheWayIn = :team", Long.class)
                        .setParameter("team", team)
                        .getSingleResult()
                > 0;
        if (has) {
            throw new NormsOnTheWay();
        }
    }

    /// Notes that the caller will keep this set.
    ///
    /// @return whether all whom it binds have said so now
    boolean acknowledge(NormSet set) {
        em.lock(set, LockModeType.PESSIMISTIC_WRITE);
        var key = new Acknowledgement.Key(set.id(), caller.id());
        if (em.find(Acknowledgement.class, key) == null) {
            em.persist(new Acknowledgement(key));
        }
        List<PersonRef> acknowledged = acknowledged(List.of(set.id())).getOrDefault(set.id(), List.of());
        return acknowledged.containsAll(members.boundByNorms(set.teamId()));
    }

    /// Forgets who said yes to what is to be written anew.
    void forgetAcknowledgements(NormSet set) {
        em.createQuery("delete from Acknowledgement a where a.normSetId = :set")
                .setParameter("set", set.id())
                .executeUpdate();
    }

    void added(NormSet set) {
        journal.created(set, "norm-set", Scope.team(set.teamId()));
    }

    void changed(NormSet set) {
        journal.changed(set, "norm-set", Scope.team(set.teamId()));
    }

    void deleted(NormSet set) {
        journal.deleted(set, "norm-set", Scope.team(set.teamId()));
    }

    private Map<UUID, List<PersonRef>> acknowledged(Collection<UUID> sets) {
        Map<UUID, List<PersonRef>> people = new HashMap<>();
        if (!sets.isEmpty()) {
            em.createQuery(
                            "select a.normSetId, p.id, p.displayName from Acknowledgement a"
                                    + " join Person p on p.id = a.personId where a.normSetId in :sets"
                                    + " order by p.displayName, p.id",
                            Object[].class)
                    .setParameter("sets", sets)
                    .getResultList()
                    .forEach(row -> people.computeIfAbsent((UUID) row[0], set -> new ArrayList<>())
                            .add(new PersonRef((UUID) row[1], (String) row[2])));
        }
        return people;
    }

    private NormSetView view(NormSetRow row, List<PersonRef> acknowledged, List<PersonRef> bound) {
        return NormSetView.of(row, acknowledged, bound, caller.id());
    }
}
