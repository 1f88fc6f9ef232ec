package org.trellis.visibility;

import io.quarkus.arc.Arc;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.goal.SampleGoal;
import org.trellis.policy.Amount;
import org.trellis.policy.Grant;
import org.trellis.policy.Permission;
import org.trellis.policy.Role;
import org.trellis.session.SideDoor;
import org.trellis.support.Api;
import org.trellis.support.Founding;
import org.trellis.support.Founding.Founded;
import org.trellis.support.Founding.Place;
import org.trellis.support.Lincoln;

/// A district with at least one of everything, in which nothing happens but what the walk knows of.
///
/// Its people are named for what they are. Adams and Brook are its schools.
final class Madison {

    static final String ADAMS = "Adams";
    static final String BROOK = "Brook";

    /// The people who stand for all when people are what is asked for.
    private static final Set<String> EXAMPLES = Set.of("facilitator", "rosterAdmin", "formerLeader", "departed");

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static Madison madison;

    private final List<Place> places = List.of(
            new Place("facilitator", Role.EDUCATOR, ADAMS),
            new Place("member", Role.EDUCATOR, ADAMS),
            new Place("formerMember", Role.EDUCATOR, ADAMS),
            new Place("partner", Role.EDUCATOR, ADAMS),
            new Place("resetPartner", Role.EDUCATOR, ADAMS),
            new Place("coach", Role.COACH, ADAMS),
            new Place("coachLead", Role.COACH_LEAD, ADAMS),
            new Place("schoolLeader", Role.SCHOOL_LEADER, ADAMS),
            new Place("author", Role.EDUCATOR, BROOK),
            new Place("guest", Role.EDUCATOR, BROOK),
            new Place("otherLeader", Role.SCHOOL_LEADER, BROOK),
            new Place("coachOfAll", Role.COACH, null),
            new Place("leadOfAll", Role.COACH_LEAD, null),
            new Place("districtLeader", Role.DISTRICT_LEADER, null),
            new Place("curator", Role.LIBRARY_CURATOR, null),
            new Place("rosterAdmin", Role.ROSTER_ADMIN, null),
            new Place("privacyOfficer", Role.PRIVACY_OFFICER, null),
            new Place("formerLeader", null, null),
            new Place("comingLeader", null, null),
            new Place("without", null, null),
            new Place("suspended", Role.SCHOOL_LEADER, ADAMS),
            new Place("departed", Role.ROSTER_ADMIN, null));

    private final Founded founded;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final List<Somebody> people = new ArrayList<>();
    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final MadisonNotes notes = new MadisonNotes(this);
    private int words;

    /// A word that stands in one record only, and who may read it there.
    record Mark(Thing thing, Permission permission, Amount amount) {

        boolean isFor(Somebody person) {
            return person.isIn()
                    && person.ours()
                    && person.amount(permission, thing)
                            .filter(seen -> seen.compareTo(amount) <= 0)
                            .isPresent();
        }
    }

    /// The district, made by the first who asks for it.
    static synchronized Madison get() {
        if (madison == null) {
            madison = new Madison();
        }
        return madison;
    }

    private Madison() {
        Founding founding = Arc.container().instance(Founding.class).get();
        founded = founding.found("Madison", "madison.example", Set.of(ADAMS, BROOK), places.toArray(new Place[0]));
        founding.stock(founded.district());
        SideDoor door = Arc.container().instance(SideDoor.class).get();
        founded.people().forEach((name, id) -> tokens.put(name, door.tokenOf(founded.district(), id)));
        gather();
        new MadisonDirectory(this).fill();
        new MadisonProtocols(this).library();
        new MadisonTeams(this).fill();
        new MadisonLibraries(this).fill();
        new MadisonCoaching(this).fill();
        new MadisonNotifications(this).fill();
        leave("suspended", "SUSPENDED");
        leave("departed", "DEPARTED");
    }

    UUID person(String name) {
        return founded.people().get(name);
    }

    UUID school(String name) {
        return founded.schools().get(name);
    }

    UUID district() {
        return founded.district();
    }

    /// Everybody who asks: all of Madison, two of Jefferson, and nobody.
    List<Somebody> people() {
        return people;
    }

    Somebody somebody(String name) {
        return people.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Thing> things(Kind kind) {
        return things.stream().filter(thing -> thing.kind() == kind).toList();
    }

    List<Thing> things() {
        return things;
    }

    /// Those of a kind that are not like another of them to everybody who asks.
    Collection<Thing> examples(Kind kind) {
        Map<String, Thing> examples = new LinkedHashMap<>();
        things(kind).forEach(thing -> examples.putIfAbsent(example(thing), thing));
        return examples.values();
    }

    private static String example(Thing thing) {
        boolean person = thing.kind() == Kind.PERSON || thing.kind() == Kind.ROLE;
        return person && EXAMPLES.stream().noneMatch(thing.name()::endsWith) ? "anybody else" : thing.name();
    }

    Thing thing(String name) {
        return things.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Mark> marks() {
        return marks;
    }

    Thing add(Thing thing) {
        things.add(thing);
        return thing;
    }

    MadisonNotes notes() {
        return notes;
    }

    /// The beginning of a word that is unlike anything else, in capitals or without.
    String newWord() {
        words++;
        return "zqword" + words;
    }

    /// Says that `word` was written into `thing`, for those who see at least so much of it.
    void mark(String word, Thing thing, Permission permission, Amount amount) {
        marks.put(word, new Mark(thing, permission, amount));
    }

    RequestSpecification as(String person) {
        return Api.withToken(tokens.get(person));
    }

    /// Says that a record stands otherwise than it did.
    Thing replace(Thing before, Thing after) {
        things.set(things.indexOf(before), after);
        marks.replaceAll(
                (word, mark) -> mark.thing().equals(before) ? new Mark(after, mark.permission(), mark.amount()) : mark);
        return after;
    }

    /// Has somebody create a record.
    ///
    /// @return its id
    UUID create(String person, String path, Map<String, Object> body) {
        return UUID.fromString(as(person)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    void step(String person, String path, int version, String status) {
        step(person, path, version, Map.of("status", status));
    }

    void step(String person, String path, int version, Map<String, Object> body) {
        as(person)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path + "/status")
                .then()
                .statusCode(200);
    }

    private void leave(String person, String status) {
        int version = as("rosterAdmin")
                .get("/people/{id}", person(person))
                .then()
                .extract()
                .path("version");
        step("rosterAdmin", "/people/" + person(person), version, status);
    }

    private void gather() {
        for (Place place : places) {
            boolean isIn =
                    !place.person().equals("suspended") && !place.person().equals("departed");
            List<Grant> roles = place.role() == null
                    ? List.of()
                    : List.of(new Grant(place.role(), place.school() == null ? null : school(place.school())));
            people.add(new Somebody(place.person(), true, isIn, roles, tokens.get(place.person())));
        }
        Grant educator = new Grant(Role.EDUCATOR, Lincoln.jeffersonSchool());
        people.add(new Somebody("jo of Jefferson", false, true, List.of(educator), Api.token("jo")));
        Grant admin = new Grant(Role.ROSTER_ADMIN, null);
        people.add(new Somebody("jude of Jefferson", false, true, List.of(admin), Api.token("jude")));
        people.add(Somebody.NOBODY);
    }

    static LocalDate today() {
        return SampleGoal.TODAY;
    }

    static LocalDate longAgo() {
        return LONG_AGO;
    }
}
