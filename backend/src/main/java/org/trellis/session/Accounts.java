package org.trellis.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.CallerDistrict;
import org.trellis.person.Callers;
import org.trellis.person.People;
import org.trellis.person.Person;
import org.trellis.person.PersonStatus;
import org.trellis.policy.Caller;
import org.trellis.problem.Conflict;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotFound;
import org.trellis.problem.NotSignedIn;
import org.trellis.problem.ProblemType;

/// Accounts, and the links by which people get one.
@ApplicationScoped
public class Accounts {

    private final EntityManager em;
    private final Passwords passwords;
    private final CallerDistrict district;
    private final Caller caller;
    private final Callers callers;
    private final People people;
    private final Clock clock;

    Accounts(
            EntityManager em,
            Passwords passwords,
            CallerDistrict district,
            Caller caller,
            Callers callers,
            People people,
            Clock clock) {
        this.em = em;
        this.passwords = passwords;
        this.district = district;
        this.caller = caller;
        this.callers = callers;
        this.people = people;
        this.clock = clock;
    }

    /// Makes whoever has this e-mail and password the caller of this request.
    ///
    /// An unknown e-mail takes as long as a wrong password and is answered the same.
    ///
    /// @throws NotSignedIn if they do not open an account, or its person has no active place
    void open(String email, String password) {
        Account account = QuarkusTransaction.requiringNew().call(() -> em.find(Account.class, Person.emailKey(email)));
        boolean fits =
                account == null ? passwords.fitsNobody(password) : passwords.fits(password, account.passwordHash());
        if (account == null || !fits) {
            throw NotSignedIn.refused();
        }
        district.is(account.homeDistrict());
        try {
            callers.enter(account.personId(), caller);
        } catch (NotSignedIn left) {
            throw NotSignedIn.refused();
        }
    }

    /// Gives a person an account, or a new password for it. Runs in the district's own transaction.
    ///
    /// @throws Conflict if the e-mail opens an account of somebody else, perhaps in another district
    public void choosePassword(Person person, String password) {
        String key = Person.emailKey(person.email());
        String hash = passwords.hash(password);
        Account account = em.find(Account.class, key);
        if (account == null) {
            em.persist(new Account(key, district.id(), person.id(), hash));
        } else if (account.isOf(district.id(), person.id())) {
            account.choose(hash);
        } else {
            throw new Conflict(ProblemType.ALREADY_EXISTS);
        }
        if (person.status() == PersonStatus.INVITED) {
            people.activate(person);
        }
    }

    /// Changes somebody's password for a new one of their own choice. Devices that are signed in stay so.
    ///
    /// @param pointer where the body names the current one
    /// @throws Invalid if `current` is not the current one
    public void changePassword(Person person, String current, String wanted, String pointer) {
        Account account = em.createQuery(
                        "from Account a where a.homeDistrict = :district and a.personId = :person", Account.class)
                .setParameter("district", district.id())
                .setParameter("person", person.id())
                .getSingleResult();
        if (!passwords.fits(current, account.passwordHash())) {
            throw Invalid.at(pointer, "not-your-password");
        }
        account.choose(passwords.hash(wanted));
    }

    /// A new link by which `person` can choose a password. Runs in the district's own transaction.
    ///
    /// @return its secret part
    public String invite(Person person) {
        String token = SecretToken.random();
        em.persist(new Invitation(SecretToken.hash(token), district.id(), person.id(), clock.instant()));
        return token;
    }

    /// The open invitation of this secret, having made its district the one of this request.
    ///
    /// @throws NotFound if there is none, or it was used, or it is too old
    Invitation enter(String token) {
        Optional<Invitation> found = Optional.ofNullable(
                QuarkusTransaction.requiringNew().call(() -> em.find(Invitation.class, SecretToken.hash(token))));
        Invitation invitation =
                found.filter(open -> open.isOpen(clock.instant())).orElseThrow(() -> new NotFound("invitation"));
        district.is(invitation.homeDistrict());
        return invitation;
    }

    void accept(String token, @Nullable String password) {
        UUID person = enter(token).personId();
        QuarkusTransaction.requiringNew().run(() -> {
            em.find(Invitation.class, SecretToken.hash(token)).use(clock.instant());
            choosePassword(people.get(person), java.util.Objects.requireNonNull(password));
        });
    }
}
