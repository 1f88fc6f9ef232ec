package org.trellis.visibility;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.trellis.policy.Permission;

/// Which rows of the table an operation asks, at which records, and so what everybody is answered.
///
/// @param things the records it is tried at
/// @param door the row without which there is nothing at its address; null where there is always something
/// @param act the row that allows it; null where whoever comes through the door may
/// @param unseen how it says that there is nothing: 404, or 422 where the body names the record
/// @param fixed what everybody is answered, whoever they are; 0 where that depends
/// @param lists which records its list holds; null where it answers no list
/// @param body what is sent, by who asks and the record; null for nothing
record Expectation(
        Function<Madison, Iterable<Thing>> things,
        Function<Thing, Permission> door,
        Function<Thing, Optional<Permission>> act,
        Function<Thing, Where> where,
        int unseen,
        int fixed,
        Kind lists,
        BiFunction<Somebody, Thing, Object> body) {

    /// At nothing in particular, for everybody who is signed in.
    static Expectation forEveryone() {
        return creating(
                madison -> Set.of(Thing.plan("nothing in particular", Permission.SEE_DISTRICT, Where.ANYWHERE)));
    }

    /// For anybody at all, always with the same answer.
    static Expectation open(int status) {
        return forEveryone().answers(status);
    }

    /// Of something that is not there yet, for those who have the row that the plan names.
    static Expectation creating(Function<Madison, Iterable<Thing>> plans) {
        return new Expectation(plans, null, Thing::change, Thing::where, 404, 0, null, null);
    }

    /// At each record of a kind, for those who find it.
    static Expectation at(Kind kind) {
        return new Expectation(madison -> madison.examples(kind), Thing::door, null, Thing::where, 404, 0, null, null);
    }

    /// Behind a door other than the record's own.
    Expectation behind(Permission other) {
        return new Expectation(things, thing -> other, act, where, unseen, fixed, lists, body);
    }

    /// Which names the record in its body.
    Expectation inBody() {
        return new Expectation(things, door, act, where, 422, fixed, lists, body);
    }

    /// At the one of the district of whoever asks, which is always there.
    Expectation ofTheirOwn() {
        return new Expectation(things, null, act, where, unseen, fixed, lists, body);
    }

    /// Always with the same answer, whoever asks.
    Expectation answers(int status) {
        return new Expectation(things, door, act, where, unseen, status, lists, body);
    }

    Expectation needs(Permission permission) {
        return new Expectation(things, door, thing -> Optional.of(permission), where, unseen, fixed, lists, body);
    }

    /// Needs whatever it takes to change the record as it stands.
    Expectation changes() {
        return new Expectation(things, door, Thing::change, where, unseen, fixed, lists, body);
    }

    /// Needs this row, where the record can be changed at all.
    Expectation changesBy(Permission permission) {
        return new Expectation(
                things, door, thing -> thing.change().map(any -> permission), where, unseen, fixed, lists, body);
    }

    /// Counts roles at another place than the record's own.
    Expectation where(Function<Thing, Where> other) {
        return new Expectation(things, door, act, other, unseen, fixed, lists, body);
    }

    Expectation lists(Kind kind) {
        return new Expectation(things, door, act, where, unseen, fixed, kind, body);
    }

    Expectation sends(Object sent) {
        return sends((person, thing) -> sent);
    }

    Expectation sends(BiFunction<Somebody, Thing, Object> sent) {
        return new Expectation(things, door, act, where, unseen, fixed, lists, sent);
    }

    /// The rows it asks at a record.
    Set<Permission> rows(Thing thing) {
        Set<Permission> rows = EnumSet.noneOf(Permission.class);
        if (door != null) {
            rows.add(door.apply(thing));
        }
        if (act != null) {
            act.apply(thing).ifPresent(rows::add);
        }
        return rows;
    }

    Object bodyOf(Somebody person, Thing thing) {
        return body == null ? null : body.apply(person, thing);
    }

    /// What somebody is to be answered.
    Outcome outcome(Somebody person, Thing thing) {
        if (fixed != 0 && !person.isShutOut()) {
            return new Outcome(Set.of(fixed));
        }
        if (!person.isIn()) {
            return new Outcome(Set.of(401));
        }
        if (door != null && !(person.ours() && person.may(door.apply(thing), thing))) {
            return new Outcome(Set.of(unseen));
        }
        if (act == null) {
            return Outcome.ALLOWED;
        }
        Optional<Permission> needed = act.apply(thing);
        if (needed.isEmpty()) {
            return Outcome.FOR_NOBODY;
        }
        return person.may(needed.get(), where.apply(thing), thing.tiesOf(person, needed.get()))
                ? Outcome.ALLOWED
                : new Outcome(Set.of(403));
    }

    /// @param statuses those that are as expected
    record Outcome(Set<Integer> statuses) {

        /// Done; or refused for a reason that only those hear who may do it.
        static final Outcome ALLOWED = new Outcome(Set.of(200, 201, 204, 409, 412, 422));

        static final Outcome FOR_NOBODY = new Outcome(Set.of(403, 409));

        boolean isAllowed() {
            return equals(ALLOWED);
        }

        boolean isNothingThere() {
            return statuses.equals(Set.of(404));
        }
    }
}
