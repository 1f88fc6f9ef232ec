package org.trellis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.contract.Creations;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.district.Districts;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.policy.Caller;
import org.trellis.problem.NotFound;

/// What people were told of, and how they want to be told.
@ApplicationScoped
class Notifications {

    private static final Order<Notification> NEWEST_FIRST = new Order<>(
            "notifications",
            "n.createdAt",
            "n.id",
            true,
            notification -> notification.createdAt().toString(),
            Notification::id,
            Instant::parse);

    private final EntityManager em;
    private final Pages pages;
    private final Districts districts;
    private final Post post;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    Notifications(
            EntityManager em,
            Pages pages,
            Districts districts,
            Post post,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.em = em;
        this.pages = pages;
        this.districts = districts;
        this.post = post;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws NotFound if the caller has no such notification
    Notification get(UUID id) {
        Notification notification = em.find(Notification.class, id);
        if (notification == null || !notification.personId().equals(caller.id()) || !notification.isShown()) {
            throw new NotFound("notification", id);
        }
        return notification;
    }

    Page<NotificationView> mine(NotificationFilter filter, PageRequest wanted) {
        Listing<Notification> listing = Listing.of(Notification.class, "n", "Notification n")
                .where("n.personId = :me and n.isShown = true")
                .with("me", caller.id())
                .where("n.status = :status", "status", filter.status);
        return pages.read(listing, NEWEST_FIRST, wanted).map(Notification::view);
    }

    /// The caller's unread ones up to and with this one, the newest first.
    List<Notification> unreadThrough(Notification last, int most) {
        return em.createQuery(
                        "from Notification n where n.personId = :me and n.status = :unread"
                                + " and (n.createdAt, n.id) <= (:createdAt, :id) order by n.createdAt desc, n.id desc",
                        Notification.class)
                .setParameter("me", caller.id())
                .setParameter("unread", NotificationStatus.UNREAD)
                .setParameter("createdAt", last.createdAt())
                .setParameter("id", last.id())
                .setMaxResults(most)
                .getResultList();
    }

    void changed(Notification notification) {
        journal.changed(notification, "notification", Scope.person(notification.personId()));
    }

    /// How the caller wants to be told; stored with the first change.
    NotificationSettings settingsOf(UUID person) {
        NotificationSettings settings = em.find(NotificationSettings.class, person);
        return settings == null ? new NotificationSettings(person) : settings;
    }

    void changed(NotificationSettings settings) {
        Scope scope = Scope.person(settings.id());
        if (em.contains(settings)) {
            journal.changed(settings, "notification-settings", scope);
        } else {
            journal.created(settings, "notification-settings", scope);
        }
    }

    /// Tells people of something, each once, as they want it.
    void tell(Collection<UUID> people, Notice notice) {
        Set<UUID> untold = new HashSet<>(people);
        untold.removeAll(told(people, notice));
        for (UUID person : untold) {
            NotificationSettings settings = settingsOf(person);
            boolean mails = post.isOpen() && settings.mails(notice.kind());
            if (mails || settings.shows(notice.kind())) {
                Instant mailAfter = mails
                        ? settings.mailAfter(
                                clock.instant(), districts.current().timeZone())
                        : null;
                journal.created(
                        new Notification(Creations.newId(), person, notice, settings.shows(notice.kind()), mailAfter),
                        "notification",
                        Scope.person(person));
            }
        }
    }

    private List<UUID> told(Collection<UUID> people, Notice notice) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select n.personId from Notification n where n.personId in :people and n.kind = :kind"
                                + " and n.subject = :subject",
                        UUID.class)
                .setParameter("people", people)
                .setParameter("kind", notice.kind())
                .setParameter("subject", notice.subject())
                .getResultList();
    }
}
