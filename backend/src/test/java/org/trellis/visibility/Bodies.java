package org.trellis.visibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.goal.SampleGoal;
import org.trellis.protocol.SampleProtocol;
import org.trellis.strategy.SampleStrategy;
import org.trellis.support.Api;

/// What the walk sends to create something.
///
/// Everything is as it should be but the id, which is another record's: whoever may create hears that it is taken, and
/// nothing is created. People of another district, where it is not taken, send an id of their own.
final class Bodies {

    private Bodies() {}

    static Object school(Somebody person, Thing plan) {
        return with(person, Kind.SCHOOL, Map.of("name", "Clark", "gradeBands", List.of("K_2")));
    }

    static Object schoolYear(Somebody person, Thing plan) {
        return with(
                person, Kind.SCHOOL_YEAR, Map.of("name", "Far away", "startsOn", "2090-08-01", "endsOn", "2091-06-01"));
    }

    static Object subgroup(Somebody person, Thing plan) {
        return with(person, Kind.SUBGROUP, Map.of("name", "New"));
    }

    static Object person(Somebody person, Thing plan) {
        String email = UUID.randomUUID() + "@madison.example";
        return with(person, Kind.PERSON, Map.of("givenName", "New", "familyName", "Comer", "email", email));
    }

    static Object role(Somebody person, Thing somebody) {
        return with(person, Kind.ROLE, Map.of("role", "COACH", "from", "2090-08-01"));
    }

    static Object team(Somebody person, Thing plan) {
        return with(
                person,
                Kind.TEAM,
                Map.of("name", "New", "purpose", "Fractions", "kind", "GRADE", "schoolIds", List.of()));
    }

    static Object member(Somebody person, Thing team) {
        return with(person, Kind.MEMBER, Map.of("personId", Madison.get().person("without"), "teamRole", "MEMBER"));
    }

    static Object goal(Somebody person, Thing team) {
        return with(person, Kind.GOAL, SampleGoal.newGoal(UUID.fromString(team.id())));
    }

    static Object evidence(Somebody person, Thing goal) {
        return with(person, Kind.EVIDENCE, SampleGoal.reading(Madison.today(), 52, 50, 31));
    }

    static Object measure(Somebody person, Thing goal) {
        return with(person, Kind.MEASURE, SampleGoal.newMeasure("Talk tally", "COUNT"));
    }

    static Object tryOut(Somebody person, Thing goal) {
        return with(person, Kind.TRY_OUT, Map.of("strategyId", UUID.randomUUID(), "startsOn", Madison.today() + ""));
    }

    static Object decision(Somebody person, Thing goal) {
        Map<String, Object> decision = Map.of("decision", "ADOPT", "reason", "It works.");
        return with(person, Kind.DECISION, with("decidedOn", Madison.today().toString(), decision));
    }

    static Object meeting(Somebody person, Thing team) {
        return with(person, Kind.MEETING, MadisonMeetings.newMeeting("New", 1));
    }

    static Object agendaItem(Somebody person, Thing meeting) {
        return with(person, Kind.AGENDA_ITEM, Map.of("title", "New", "kind", "OTHER"));
    }

    static Object minutes(Somebody person, Thing agendaItem) {
        return with(person, Kind.MINUTES_ENTRY, Map.of("text", "New"));
    }

    static Object actionItem(Somebody person, Thing team) {
        return with(
                person,
                Kind.ACTION_ITEM,
                MadisonMeetings.newAction(Madison.get().person("member"), "New"));
    }

    static Object teamDecision(Somebody person, Thing team) {
        return with(person, Kind.DECISION, MadisonMeetings.newDecision("New", "It works."));
    }

    static Object series(Somebody person, Thing team) {
        return with(person, Kind.SERIES, MadisonMeetings.newSeries("New"));
    }

    static Object norms(Somebody person, Thing team) {
        return with(person, Kind.NORM_SET, MadisonNorms.newNorms("New"));
    }

    static Object protocol(Somebody person, Thing team) {
        return with(person, Kind.PROTOCOL, SampleProtocol.newProtocol("New"));
    }

    static Object protocolRun(Somebody person, Thing meeting) {
        return with(person, Kind.PROTOCOL_RUN, Map.of("protocolId", UUID.randomUUID()));
    }

    static Object library(Somebody person, Thing plan) {
        boolean ofSchool = !plan.where().schools().isEmpty();
        UUID school = ofSchool ? plan.where().schools().iterator().next() : null;
        return with(person, Kind.LIBRARY, SampleStrategy.newLibrary("New", ofSchool ? "SCHOOL" : "DISTRICT", school));
    }

    static Object strategy(Somebody person, Thing library) {
        return with(person, Kind.STRATEGY, SampleStrategy.newStrategy("New"));
    }

    static Object partnership(Somebody person, Thing plan) {
        Madison madison = Madison.get();
        return with(
                person,
                Kind.PARTNERSHIP,
                Map.of("coachId", madison.person("coach"), "partnerId", madison.person("partner"), "focus", "Talk"));
    }

    static Object note(Somebody person, Thing partnership) {
        return with(person, Kind.NOTE, Map.of("segments", List.of()));
    }

    private static Map<String, Object> with(Somebody person, Kind kind, Map<String, Object> body) {
        return with("id", person.ours() ? Madison.get().things(kind).getFirst().id() : Api.newId(), body);
    }

    private static Map<String, Object> with(String name, Object value, Map<String, Object> body) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put(name, value);
        return whole;
    }
}
