package org.trellis.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.database.OneOf;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotFound;

/// The teams of the caller's district. No method here can reach another district's teams.
@ApplicationScoped
public class Teams {

    private static final Order<TeamRow> BY_NAME = Order.byText("teams", "t.name", "t.id", TeamRow::name, TeamRow::id);

    private final EntityManager em;
    private final Pages pages;
    private final Members members;
    private final Journal journal;
    private final Caller caller;

    Teams(EntityManager em, Pages pages, Members members, Journal journal, Caller caller) {
        this.em = em;
        this.pages = pages;
        this.members = members;
        this.journal = journal;
        this.caller = caller;
    }

    /// @throws NotFound if the district has no such team
    public Team get(UUID id) {
        Team team = em.find(Team.class, id);
        if (team == null) {
            throw new NotFound("team", id);
        }
        return team;
    }

    /// Refuses a body that names a team the district does not have.
    ///
    /// @param pointer where the body names it
    /// @throws Invalid if there is no such team
    public Team mustExist(UUID id, String pointer) {
        Team team = em.find(Team.class, id);
        if (team == null) {
            throw Invalid.at(pointer, "no-such", "team");
        }
        return team;
    }

    /// The schools a team belongs to.
    public Set<UUID> schoolsOf(UUID team) {
        return Set.copyOf(em.createQuery("select s.schoolId from TeamSchool s where s.teamId = :team", UUID.class)
                .setParameter("team", team)
                .getResultList());
    }

    /// The teams the caller is in, by name.
    public List<MyTeam> mine() {
        return em.createQuery(
                        "select " + MyTeam.SELECT + " from Member m join Team t on t.id = m.teamId"
                                + " where m.personId = :me and m.leftOn is null order by t.name, t.id",
                        MyTeam.class)
                .setParameter("me", caller.id())
                .getResultList();
    }

    Page<TeamView> list(TeamFilter filter, PageRequest wanted) {
        Listing<TeamRow> listing = Listing.of(TeamRow.class, TeamRow.SELECT, "Team t")
                .where("t.status = :status", "status", filter.status)
                .where("t.kind = :kind", "kind", filter.kind)
                .where(
                        "exists (select 1 from TeamSchool s where s.teamId = t.id and s.schoolId = :school)",
                        "school",
                        filter.schoolId)
                .where(
                        "lower(t.name) like :q escape '\\'",
                        "q",
                        filter.q == null ? null : Listing.containing(filter.q));
        if (Boolean.TRUE.equals(filter.mine)) {
            listing.where(
                            "exists (select 1 from Member m where m.teamId = t.id and m.personId = :me and m.leftOn is null)")
                    .with("me", caller.id());
        }
        Page<TeamRow> page = pages.read(listing, BY_NAME, wanted);
        return new Page<>(views(page.items()), page.nextCursor(), page.total());
    }

    TeamView view(Team team) {
        return views(List.of(new TeamRow(
                        team.id(),
                        team.version(),
                        team.name(),
                        team.purpose(),
                        team.kind(),
                        team.status(),
                        team.createdAt(),
                        team.updatedAt())))
                .getFirst();
    }

    void added(Team team, Set<UUID> schools, Member facilitator) {
        journal.created(team, "team", Scope.DISTRICT);
        belongTo(team, schools);
        members.added(facilitator);
    }

    void changed(Team team) {
        journal.changed(team, "team", Scope.DISTRICT);
    }

    /// Makes these, and no others, the schools of a stored team.
    void belongTo(Team team, Set<UUID> schools) {
        Set<UUID> before = schoolsOf(team.id());
        if (schools.equals(before)) {
            return;
        }
        // Of two who change the same version at once, the second is refused here and not mixed in.
        em.lock(team, LockModeType.PESSIMISTIC_WRITE);
        em.createQuery("delete from TeamSchool s where s.teamId = :team")
                .setParameter("team", team.id())
                .executeUpdate();
        schools.forEach(school -> em.persist(new TeamSchool(team.id(), school)));
    }

    /// Two queries for any number of teams: their schools, their members.
    private List<TeamView> views(List<TeamRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(TeamRow::id).toList();
        Map<UUID, List<TeamView.SchoolName>> schools = schoolNames(ids);
        Map<UUID, List<TeamView.MemberName>> people = members.namesIn(ids);
        boolean byRole = caller.may(Permission.CHANGE_TEAM, Set.of(), Set.of());
        return rows.stream()
                .map(row -> view(
                        row,
                        schools.getOrDefault(row.id(), List.of()),
                        people.getOrDefault(row.id(), List.of()),
                        byRole))
                .toList();
    }

    private TeamView view(
            TeamRow row, List<TeamView.SchoolName> schools, List<TeamView.MemberName> people, boolean byRole) {
        TeamRole myRole = people.stream()
                .filter(member -> member.personId().equals(caller.id()))
                .map(TeamView.MemberName::teamRole)
                .findFirst()
                .orElse(null);
        boolean mayChange = byRole || Permission.CHANGE_TEAM.isForAnyOf(TeamTies.of(myRole));
        return new TeamView(
                row.id(),
                row.version(),
                row.name(),
                row.purpose(),
                row.kind(),
                schools,
                row.status(),
                mayChange ? row.status().next() : List.of(),
                people,
                myRole,
                mayChange,
                row.createdAt(),
                row.updatedAt());
    }

    private Map<UUID, List<TeamView.SchoolName>> schoolNames(Collection<UUID> teams) {
        return grouped(
                em.createQuery(
                                "select t.teamId, s.id, s.name from TeamSchool t join School s on s.id = t.schoolId"
                                        + " where " + OneOf.ids("t.teamId", "teams") + " order by s.name, s.id",
                                Object[].class)
                        .setParameter("teams", OneOf.of(teams))
                        .getResultList(),
                row -> new TeamView.SchoolName((UUID) row[1], (String) row[2]));
    }

    /// Rows by the team id that stands first in each.
    static <V> Map<UUID, List<V>> grouped(List<Object[]> rows, Function<Object[], V> value) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(value, Collectors.toList())));
    }
}
