package org.trellis.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.CallerDistrict;
import org.trellis.person.People;
import org.trellis.person.Person;
import org.trellis.person.PersonStatus;
import org.trellis.person.ShutOut;
import org.trellis.problem.NotFound;
import org.trellis.secret.SecretToken;

/// The links by which people choose their first password, or a new one.
@ApplicationScoped
public class Invitations {

    private final EntityManager em;
    private final CallerDistrict district;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    Invitations(EntityManager em, CallerDistrict district, Accounts accounts, People people, Clock clock) {
        this.em = em;
        this.district = district;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /// A new link for somebody.
    ///
    /// @param token its secret part, which is kept nowhere
    /// @param expiresAt until when it can be used
    public record Link(String token, Instant expiresAt) {

        /// Where it leads. The secret stands after `#`, so that no server and no log on the way sees it.
        ///
        /// @param origin where people reach Trellis, such as `https://trellis.example.org`
        public String url(String origin) {
            return origin + "/welcome#token=" + token;
        }
    }

    /// A link by which `person` can choose a password, once. Links they were given before are of no use any more.
    /// Runs in the district's own transaction.
    ///
    /// @throws PersonAway if the person is suspended or has left
    public Link invite(Person person) {
        if (person.status() == PersonStatus.SUSPENDED || person.status() == PersonStatus.DEPARTED) {
            throw new PersonAway(person);
        }
        end(person);
        String token = SecretToken.random();
        Invitation invitation = new Invitation(SecretToken.hash(token), district.id(), person.id(), clock.instant());
        em.persist(invitation);
        return new Link(token, invitation.expiresAt());
    }

    /// The open invitation of this secret, having made its district the one of this request.
    ///
    /// @throws NotFound if there is none, or it was used, or it is too old
    Invitation enter(String token) {
        Invitation invitation = mustBeOpen(
                QuarkusTransaction.requiringNew().call(() -> em.find(Invitation.class, SecretToken.hash(token))));
        district.is(invitation.homeDistrict());
        return invitation;
    }

    /// Lets the person of an invitation in with the password they chose.
    ///
    /// @throws NotFound if there is no such invitation, or it was used, or it is too old
    void accept(String token, String password) {
        UUID person = enter(token).personId();
        QuarkusTransaction.requiringNew().run(() -> {
            mustBeOpen(em.find(Invitation.class, SecretToken.hash(token), LockModeType.PESSIMISTIC_WRITE))
                    .use(clock.instant());
            accounts.choosePassword(people.get(person), password);
        });
    }

    void shutOut(@Observes ShutOut event) {
        end(event.person());
    }

    private void end(Person person) {
        em.createQuery("update Invitation i set i.usedAt = :now"
                        + " where i.homeDistrict = :district and i.personId = :person and i.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("district", district.id())
                .setParameter("person", person.id())
                .executeUpdate();
    }

    private Invitation mustBeOpen(@Nullable Invitation found) {
        if (found == null || !found.isOpen(clock.instant())) {
            throw new NotFound("invitation");
        }
        return found;
    }
}
