package org.trellis.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.trellis.clock.Then;
import org.trellis.database.CallerDistrict;
import org.trellis.district.Districts;
import org.trellis.district.SchoolYears;
import org.trellis.district.StockJob;
import org.trellis.person.Callers;
import org.trellis.policy.Caller;

/// Maple Grove.
@ApplicationScoped
public class SampleDistrict {

    /// The same on every machine, so that of two that start at once one founds it.
    public static final UUID ID = UUID.nameUUIDFromBytes("Maple Grove".getBytes(StandardCharsets.UTF_8));

    public static final String PASSWORD = SamplePeople.PASSWORD;

    private static final int WALTER_LEFT = -31;
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private final EntityManager em;
    private final Districts districts;
    private final SchoolYears years;
    private final SamplePeople people;
    private final SampleTeams teams;
    private final SampleLibraries libraries;
    private final SampleGoals goals;
    private final SamplePartnerships partnerships;
    private final StockJob stock;
    private final CallerDistrict current;
    private final Callers callers;
    private final Caller caller;
    private final Clock clock;

    SampleDistrict(
            EntityManager em,
            Districts districts,
            SchoolYears years,
            SamplePeople people,
            SampleTeams teams,
            SampleLibraries libraries,
            SampleGoals goals,
            SamplePartnerships partnerships,
            StockJob stock,
            CallerDistrict current,
            Callers callers,
            Caller caller,
            Clock clock) {
        this.em = em;
        this.districts = districts;
        this.years = years;
        this.people = people;
        this.teams = teams;
        this.libraries = libraries;
        this.goals = goals;
        this.partnerships = partnerships;
        this.stock = stock;
        this.current = current;
        this.callers = callers;
        this.caller = caller;
        this.clock = clock;
    }

    /// Who can sign in, by e-mail address: name and title. All have the same [#PASSWORD].
    public Map<String, String> accounts() {
        return SamplePeople.accounts();
    }

    /// Whether this Trellis has it.
    public boolean isThere() {
        return QuarkusTransaction.requiringNew().call(() -> districts.isRegistered(ID));
    }

    /// Founds it and tells its story up to now, in the caller's transaction. Its district is the current one.
    public void found() {
        found(ID, SamplePeople.MAIL);
    }

    /// Founds one like it.
    ///
    /// @param id the current district's
    /// @param mail how everybody's e-mail address ends
    void found(UUID id, String mail) {
        Term term = new Term(LocalDate.ofInstant(clock.instant(), ZONE));
        Cast cast = new Cast();
        Story story = new Story(term, ZONE, clock.instant());
        Then.at(
                term.firstDay()
                        .minusWeeks(2)
                        .atTime(LocalTime.NOON)
                        .atZone(ZONE)
                        .toInstant(),
                () -> begin(id, mail, term, cast));
        teams.addTo(story, cast);
        libraries.addTo(story, cast);
        goals.addTo(story, cast);
        partnerships.addTo(story, cast);
        story.add(WALTER_LEFT, "ravi", () -> people.depart(cast));
        story.tell((who, what) -> as(cast.get(who), what));
    }

    private void begin(UUID id, String mail, Term term, Cast cast) {
        districts.register(id);
        districts.found(id, "Maple Grove School District", ZONE, "en");
        years.addCurrent(term.schoolYear(), term.firstDay(), term.lastDay());
        people.arrive(cast, term.firstDay().minusWeeks(1), mail);
        stock.giveToCurrentDistrict();
    }

    /// Each step is stored and then forgotten, so that the last does not drag all others along.
    private void as(UUID person, Runnable what) {
        callers.enter(person, caller);
        what.run();
        em.flush();
        em.clear();
    }
}
