package org.trellis.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.database.SearchText;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.Conflict;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotAllowed;
import org.trellis.problem.NotFound;
import org.trellis.team.Team;
import org.trellis.team.TeamStatus;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

/// The protocols that come with Trellis, and those of the teams the caller is in.
@ApplicationScoped
public class Protocols {

    private static final Order<ProtocolRow> BY_TITLE =
            Order.byText("protocols", "p.title", "p.id", ProtocolRow::title, ProtocolRow::id);

    private final EntityManager em;
    private final Pages pages;
    private final Teams teams;
    private final TeamTies ties;
    private final Journal journal;
    private final Caller caller;

    Protocols(EntityManager em, Pages pages, Teams teams, TeamTies ties, Journal journal, Caller caller) {
        this.em = em;
        this.pages = pages;
        this.teams = teams;
        this.ties = ties;
        this.journal = journal;
        this.caller = caller;
    }

    /// A protocol that a team can hold a conversation by.
    ///
    /// @param pointer where a body names it
    /// @throws Invalid if there is none that the team may know of
    /// @throws Conflict if it is a draft or retired
    public Protocol mustBeUsable(UUID team, UUID id, String pointer) {
        Protocol protocol = em.find(Protocol.class, id);
        if (protocol == null || protocol.teamId() != null && !team.equals(protocol.teamId())) {
            throw Invalid.at(pointer, "no-such", "protocol");
        }
        if (!protocol.isPublished()) {
            throw new ProtocolNotPublished(protocol);
        }
        return protocol;
    }

    /// @throws NotFound if there is none the caller may know of
    Protocol get(UUID id) {
        Protocol protocol = find(id);
        if (protocol == null) {
            throw new NotFound("protocol", id);
        }
        return protocol;
    }

    /// A protocol the caller may see and a body names.
    ///
    /// @throws Invalid if there is none
    Protocol named(UUID id, String pointer) {
        Protocol protocol = find(id);
        if (protocol == null) {
            throw Invalid.at(pointer, "no-such", "protocol");
        }
        return protocol;
    }

    /// An own protocol of a team that is not closed.
    ///
    /// @throws NotFound if there is none the caller may know of
    /// @throws ProtocolReadOnly if it comes with Trellis
    /// @throws NotAllowed if the caller may only read it
    Protocol writable(UUID id) {
        Protocol protocol = get(id);
        UUID team = protocol.teamId();
        if (team == null) {
            throw new ProtocolReadOnly(protocol);
        }
        caller.must(Permission.WRITE_PROTOCOL, ties.to(team), Set.of());
        teams.get(team).mustBeOpen();
        return protocol;
    }

    Page<ProtocolCard> list(ProtocolFilter filter, PageRequest wanted) {
        Listing<ProtocolRow> listing = Listing.of(ProtocolRow.class, ProtocolRow.SELECT, ProtocolRow.FROM)
                .where("p.teamId is null or p.teamId in :mine")
                .with("mine", ties.mine())
                .where("p.language = :language", "language", filter.language)
                .where("p.teamId = :team", "team", filter.teamId);
        if (filter.status == null) {
            listing.where("p.status <> :retired").with("retired", ProtocolStatus.RETIRED);
        } else {
            listing.where("p.status = :status").with("status", filter.status);
        }
        SearchText.find(listing, "p.searchText", filter.q);
        return pages.read(listing, BY_TITLE, wanted).map(ProtocolCard::of);
    }

    ProtocolView view(Protocol protocol) {
        UUID team = protocol.teamId();
        if (team == null) {
            return ProtocolView.of(protocol, null, false);
        }
        Team owner = teams.get(team);
        boolean mayChange =
                owner.status() != TeamStatus.CLOSED && caller.may(Permission.WRITE_PROTOCOL, ties.to(team), Set.of());
        return ProtocolView.of(protocol, owner.name(), mayChange);
    }

    void added(Protocol own) {
        journal.created(own, "protocol", scope(own));
    }

    void changed(Protocol own) {
        journal.changed(own, "protocol", scope(own));
    }

    private @Nullable Protocol find(UUID id) {
        Protocol protocol = em.find(Protocol.class, id);
        UUID team = protocol == null ? null : protocol.teamId();
        return team == null || Permission.SEE_TEAM_PROTOCOL.isForAnyOf(ties.to(team)) ? protocol : null;
    }

    private static Scope scope(Protocol protocol) {
        UUID team = protocol.teamId();
        return team == null ? Scope.DISTRICT : Scope.team(team);
    }
}
