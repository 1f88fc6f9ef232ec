package org.trellis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.district.Districts;
import org.trellis.person.People;
import org.trellis.person.Person;
import org.trellis.person.PersonStatus;

/// The mails that may go now: one for each person, with all that waits for them.
@ApplicationScoped
class Letters {

    private static final int AT_ONCE = 500;

    private final EntityManager em;
    private final Notifications notifications;
    private final People people;
    private final Districts districts;
    private final Clock clock;
    private final Optional<String> origin;

    Letters(
            EntityManager em,
            Notifications notifications,
            People people,
            Districts districts,
            Clock clock,
            @ConfigProperty(name = "trellis.public-url") Optional<String> publicUrl) {
        this.em = em;
        this.notifications = notifications;
        this.people = people;
        this.districts = districts;
        this.clock = clock;
        origin = publicUrl.map(url -> url.replaceFirst("/+$", ""));
    }

    List<Letter> ready() {
        Map<UUID, List<Notification>> waiting = new LinkedHashMap<>();
        em.createQuery("from Notification n where n.mailAfter <= :now order by n.createdAt, n.id", Notification.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList()
                .forEach(one -> waiting.computeIfAbsent(one.personId(), person -> new ArrayList<>())
                        .add(one));
        List<Letter> letters = new ArrayList<>();
        waiting.forEach((id, items) -> {
            NotificationSettings settings = notifications.settingsOf(id);
            Person person = people.get(id);
            List<Notification> wanted = new ArrayList<>();
            for (Notification item : items) {
                if (settings.mails(item.kind()) && person.status() == PersonStatus.ACTIVE) {
                    wanted.add(item);
                } else {
                    item.needsNoMail();
                }
            }
            if (!wanted.isEmpty()) {
                letters.add(Letter.of(person.email(), person.displayName(), language(person), wanted, origin));
            }
        });
        return letters;
    }

    /// Notes that a mail has gone.
    void sent(Letter letter) {
        letter.notifications().forEach(id -> {
            Notification notification = em.find(Notification.class, id);
            if (notification != null) {
                notification.needsNoMail();
            }
        });
    }

    private Locale language(Person person) {
        String own = person.locale();
        return Locale.of(own == null ? districts.current().locale() : own);
    }
}
