package org.trellis.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.district.Districts;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.policy.Reach;
import org.trellis.problem.Conflict;
import org.trellis.problem.NotAllowed;
import org.trellis.problem.NotFound;
import org.trellis.problem.ProblemType;

/// The partnerships of the caller's district, each as far as the caller may know of it.
///
/// The two see all of theirs. Leaders see those that have begun, of people with a role in their schools; a proposal
/// that was declined or withdrawn never began and stays between the two.
@ApplicationScoped
class Partnerships {

    private static final Order<PartnershipRow> NEWEST_FIRST = new Order<>(
            "partnerships",
            "p.createdAt",
            "p.id",
            true,
            row -> row.createdAt().toString(),
            PartnershipRow::id,
            Instant::parse);

    /// The partnerships `p` whose notes `:me` may know of.
    static final String IN_CONFIDENCE =
            "(p.coachId = :me and p.coachConfirmed = true or p.partnerId = :me and p.partnerConfirmed = true)";

    private static final String MINE = "(p.coachId = :me or p.partnerId = :me)";
    private static final String BEGUN = "p.startedOn is not null";
    private static final String OF_MY_SCHOOLS = "exists (select 1 from RoleAssignment r"
            + " where r.personId in (p.coachId, p.partnerId) and r.schoolId in :schools"
            + " and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today))";

    private final EntityManager em;
    private final Pages pages;
    private final NoteWords words;
    private final Districts districts;
    private final Journal journal;
    private final Caller caller;

    Partnerships(EntityManager em, Pages pages, NoteWords words, Districts districts, Journal journal, Caller caller) {
        this.em = em;
        this.pages = pages;
        this.words = words;
        this.districts = districts;
        this.journal = journal;
        this.caller = caller;
    }

    Page<PartnershipView> list(@Nullable PartnershipStatus status, PageRequest wanted) {
        return pages.read(visible().where("p.status = :status", "status", status), NEWEST_FIRST, wanted)
                .map(row -> PartnershipView.of(row, caller.id()));
    }

    /// @throws NotFound if there is none the caller may know of
    PartnershipView view(UUID id) {
        return visible().where("p.id = :id", "id", id).read(em, "p.id", 1).stream()
                .map(row -> PartnershipView.of(row, caller.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", id));
    }

    /// A partnership the caller may change.
    ///
    /// @throws NotFound if there is none the caller may know of
    /// @throws NotAllowed if the caller is not one of the two
    Partnership changeable(UUID id) {
        Partnership partnership = em.find(Partnership.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (partnership == null || !Permission.CHANGE_PARTNERSHIP.isForAnyOf(partnership.tiesOf(caller.id()))) {
            view(id);
            throw new NotAllowed(Permission.CHANGE_PARTNERSHIP.name());
        }
        return partnership;
    }

    /// A partnership whose notes the caller may read. To everybody else they are not there, to leaders too.
    ///
    /// @throws NotFound unless the caller is one of the two, and known to be
    Partnership inConfidence(UUID id) {
        return oneOfTheTwo(em.find(Partnership.class, id), id);
    }

    /// Like [#inConfidence], and [held][#held].
    Partnership heldInConfidence(UUID id) {
        return oneOfTheTwo(em.find(Partnership.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /// The partnership of a note, held until the change is committed, so that nothing is written in it when it ends at
    /// the same moment.
    Partnership held(UUID id) {
        return em.find(Partnership.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @throws Conflict if the two have an open partnership already
    void proposed(Partnership partnership) {
        boolean another = em.createQuery("select p.id from Partnership p where p.openPair = :pair", UUID.class)
                .setParameter("pair", partnership.openPair())
                .getResultStream()
                .findAny()
                .isPresent();
        if (another) {
            throw new Conflict(ProblemType.ALREADY_EXISTS);
        }
        journal.created(partnership, "partnership", Scope.partnership(partnership.id()));
    }

    /// Whether some partnership still waits for a word that this person is who they say.
    boolean isInDoubt(UUID person) {
        return em.createQuery(
                        "select p.id from Partnership p where p.coachId = :person and p.coachConfirmed = false"
                                + " or p.partnerId = :person and p.partnerConfirmed = false",
                        UUID.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /// Notes a change; once it is accepted, its notes have a key.
    void changed(Partnership partnership) {
        if (partnership.status() == PartnershipStatus.ACTIVE) {
            words.mustHaveKey(partnership.id());
        }
        journal.changed(partnership, "partnership", Scope.partnership(partnership.id()));
    }

    private Partnership oneOfTheTwo(@Nullable Partnership partnership, UUID id) {
        if (partnership == null || !Permission.SEE_NOTE.isForAnyOf(partnership.tiesInConfidence(caller.id()))) {
            throw new NotFound("partnership", id);
        }
        return partnership;
    }

    private Listing<PartnershipRow> visible() {
        Listing<PartnershipRow> listing = Listing.of(PartnershipRow.class, PartnershipRow.SELECT, PartnershipRow.FROM)
                .with("me", caller.id());
        Reach reach = caller.reach(Permission.SEE_PARTNERSHIP);
        if (reach.everywhere()) {
            return listing.where(MINE + " or " + BEGUN);
        }
        return listing.where(MINE + " or " + BEGUN + " and " + OF_MY_SCHOOLS)
                .with("schools", reach.schools())
                .with("today", districts.today());
    }
}
