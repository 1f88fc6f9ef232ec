package org.trellis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.action.ActionItemStatus;
import org.trellis.notification.Notice.Place;

/// Tells people of what is theirs to do.
@ApplicationScoped
class ActionNotices {

    private static final String SELECT =
            "select new org.trellis.notification.ActionNotices$Row(a.id, a.text, a.ownerId,"
                    + " a.dueOn, t.id, t.name) from ActionItem a join Team t on t.id = a.teamId where a.status in :toDo";

    private final EntityManager em;
    private final Notifications notifications;

    ActionNotices(EntityManager em, Notifications notifications) {
        this.em = em;
        this.notifications = notifications;
    }

    /// Of an item that somebody else gave them.
    void given(UUID id, @Nullable UUID actor) {
        em.createQuery(SELECT + " and a.id = :id", Row.class)
                .setParameter("toDo", ActionItemStatus.TO_DO)
                .setParameter("id", id)
                .getResultStream()
                .filter(item -> !item.ownerId().equals(actor))
                .forEach(item -> tell(NotificationKind.ACTION_ITEM_GIVEN, item, item.id() + ""));
    }

    /// Of all that is due by this day, once for each item and due day.
    void due(LocalDate today) {
        em.createQuery(SELECT + " and a.dueOn between :lately and :today", Row.class)
                .setParameter("toDo", ActionItemStatus.TO_DO)
                .setParameter("lately", today.minusDays(7))
                .setParameter("today", today)
                .getResultList()
                .forEach(item -> tell(NotificationKind.ACTION_ITEM_DUE, item, item.id() + " " + item.dueOn()));
    }

    private void tell(NotificationKind kind, Row item, String subject) {
        notifications.tell(
                List.of(item.ownerId()),
                new Notice(
                        kind,
                        subject,
                        item.text(),
                        item.teamId(),
                        item.teamName(),
                        item.dueOn(),
                        Place.actionItem(item.id())));
    }

    /// What of an action item is told.
    record Row(UUID id, String text, UUID ownerId, LocalDate dueOn, UUID teamId, String teamName) {}
}
