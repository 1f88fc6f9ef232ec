package org.trellis.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import org.trellis.database.CallerDistrict;
import org.trellis.person.Callers;
import org.trellis.person.EmailChanged;
import org.trellis.person.PasswordReset;
import org.trellis.person.People;
import org.trellis.person.Person;
import org.trellis.person.PersonStatus;
import org.trellis.person.ShutOut;
import org.trellis.policy.Caller;
import org.trellis.problem.Conflict;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotSignedIn;
import org.trellis.problem.ProblemType;

/// Accounts: which e-mail and password let in whom.
@ApplicationScoped
public class Accounts {

    private final EntityManager em;
    private final Passwords passwords;
    private final CallerDistrict district;
    private final Caller caller;
    private final Callers callers;
    private final People people;
    private final Tokens tokens;
    private final Event<PasswordReset> resets;
    private final Clock clock;

    Accounts(
            EntityManager em,
            Passwords passwords,
            CallerDistrict district,
            Caller caller,
            Callers callers,
            People people,
            Tokens tokens,
            Event<PasswordReset> resets,
            Clock clock) {
        this.em = em;
        this.passwords = passwords;
        this.district = district;
        this.caller = caller;
        this.callers = callers;
        this.people = people;
        this.tokens = tokens;
        this.resets = resets;
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

    /// Gives a person an account, or a new password for it, which signs them out everywhere and closes their coaching
    /// notes until their partners confirm that it is them. Runs in the district's own transaction.
    ///
    /// @throws Conflict if the e-mail opens an account of somebody else, perhaps in another district
    public void choosePassword(Person person, String password) {
        keep(person, passwords.hash(password));
    }

    /// Gives each of them an account with the same password, as a district of samples has it: worked out once.
    public void choosePassword(Collection<Person> people, String password) {
        String hash = passwords.hash(password);
        people.forEach(person -> keep(person, hash));
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

    /// Ends every sign-in of somebody who is shut out.
    void shutOut(@Observes ShutOut event) {
        tokens.endAll(event.person().id());
    }

    /// Moves the account of somebody whose e-mail address is changing.
    ///
    /// @throws Invalid if the new address opens an account of somebody else, perhaps in another district
    void move(@Observes EmailChanged event) {
        Account account = em.find(Account.class, event.before());
        if (account == null || !account.isOf(district.id(), event.person().id())) {
            return;
        }
        String key = Person.emailKey(event.person().email());
        if (em.find(Account.class, key) != null) {
            throw Invalid.at("/email", "taken");
        }
        em.remove(account);
        em.flush();
        em.persist(account.movedTo(key));
    }

    private void keep(Person person, String hash) {
        String key = Person.emailKey(person.email());
        Account account = em.find(Account.class, key);
        if (account == null) {
            em.persist(new Account(key, district.id(), person.id(), hash));
        } else if (account.isOf(district.id(), person.id())) {
            account.choose(hash);
            tokens.endAll(person.id());
        } else {
            throw new Conflict(ProblemType.ALREADY_EXISTS);
        }
        if (person.status() == PersonStatus.INVITED) {
            people.activate(person);
        } else {
            resets.fire(new PasswordReset(person));
        }
    }
}
