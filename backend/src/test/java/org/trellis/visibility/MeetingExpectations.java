package org.trellis.visibility;

import static org.trellis.policy.Permission.RECORD_DECISION;
import static org.trellis.policy.Permission.SEE_ACTION_ITEM;
import static org.trellis.policy.Permission.SEE_CADENCE;
import static org.trellis.policy.Permission.SEE_MEETING;
import static org.trellis.policy.Permission.SEE_PUBLISHED_DECISION;
import static org.trellis.policy.Permission.WRITE_ACTION_ITEM;
import static org.trellis.policy.Permission.WRITE_MEETING;
import static org.trellis.visibility.Expectation.at;
import static org.trellis.visibility.Expectation.forEveryone;
import static org.trellis.visibility.Expectations.status;

import java.util.List;
import java.util.Map;

/// The operations about meetings, and what comes of them: a team's alone, but for how often it has met and what it
/// published of its decisions.
final class MeetingExpectations {

    private static final Map<String, Object> NOTHING = Map.of();

    private MeetingExpectations() {}

    static void addTo(Map<String, Expectation> all) {
        meetings(all);
        agendas(all);
        actions(all);
        decisions(all);
        calendars(all);
        events(all);
    }

    private static void meetings(Map<String, Expectation> all) {
        all.put("listMeetings", at(Kind.TEAM).needs(SEE_MEETING).lists(Kind.MEETING));
        all.put("planMeeting", at(Kind.TEAM).needs(WRITE_MEETING).sends(Bodies::meeting));
        all.put("getMeeting", at(Kind.MEETING));
        all.put("changeMeeting", at(Kind.MEETING).changes().sends(NOTHING));
        all.put("setMeetingStatus", at(Kind.MEETING).changes().sends(status("PUBLISHED")));
        all.put("setAttendance", at(Kind.MEETING).changes().sends(Map.of("personIds", List.of())));
        all.put("getCadence", at(Kind.TEAM).needs(SEE_CADENCE));
        all.put("getMeetingBalance", at(Kind.TEAM).needs(SEE_MEETING));
        all.put("getCarryOver", at(Kind.TEAM).needs(SEE_MEETING));
        all.put(
                "carryOver",
                at(Kind.MEETING).changes().sends(Map.of("agendaItemIds", List.of(), "actionItemIds", List.of())));
        all.put("listMeetingSeries", at(Kind.TEAM).needs(SEE_MEETING).lists(Kind.SERIES));
        all.put("beginMeetingSeries", at(Kind.TEAM).needs(WRITE_MEETING).sends(Bodies::series));
        all.put("getMeetingSeries", at(Kind.SERIES));
        all.put("changeMeetingSeries", at(Kind.SERIES).changes().sends(NOTHING));
        all.put("setMeetingSeriesStatus", at(Kind.SERIES).changes().sends(status("ENDED")));
    }

    private static void agendas(Map<String, Expectation> all) {
        all.put("listAgendaItems", at(Kind.MEETING).lists(Kind.AGENDA_ITEM));
        all.put("addAgendaItem", at(Kind.MEETING).changes().sends(Bodies::agendaItem));
        all.put("getAgendaItem", at(Kind.AGENDA_ITEM));
        all.put("changeAgendaItem", at(Kind.AGENDA_ITEM).changes().sends(NOTHING));
        all.put("setAgendaItemStatus", at(Kind.AGENDA_ITEM).changes().sends(status("SCHEDULED")));
        all.put("setAgendaItemClock", at(Kind.AGENDA_ITEM).changes().sends(Map.of("running", true)));
        all.put("listMeetingMinutes", at(Kind.MEETING).lists(Kind.MINUTES_ENTRY));
        all.put("listMinutes", at(Kind.AGENDA_ITEM).lists(Kind.MINUTES_ENTRY));
        all.put("writeMinutes", at(Kind.AGENDA_ITEM).changes().sends(Bodies::minutes));
        all.put("getMinutesEntry", at(Kind.MINUTES_ENTRY));
        all.put("changeMinutesEntry", at(Kind.MINUTES_ENTRY).changes().sends(NOTHING));
        all.put("deleteMinutesEntry", at(Kind.MINUTES_ENTRY).changes());
    }

    private static void actions(Map<String, Expectation> all) {
        all.put("listActionItems", forEveryone().lists(Kind.ACTION_ITEM));
        all.put("listTeamActionItems", at(Kind.TEAM).needs(SEE_ACTION_ITEM).lists(Kind.ACTION_ITEM));
        all.put("addActionItem", at(Kind.TEAM).needs(WRITE_ACTION_ITEM).sends(Bodies::actionItem));
        all.put("getActionItem", at(Kind.ACTION_ITEM));
        all.put(
                "changeActionItem",
                at(Kind.ACTION_ITEM).needs(WRITE_ACTION_ITEM).sends(NOTHING));
        all.put("setActionItemStatus", at(Kind.ACTION_ITEM).changes().sends(status("DONE")));
    }

    private static void decisions(Map<String, Expectation> all) {
        all.put("listTeamDecisions", at(Kind.TEAM).needs(SEE_PUBLISHED_DECISION).lists(Kind.DECISION));
        all.put("recordTeamDecision", at(Kind.TEAM).needs(RECORD_DECISION).sends(Bodies::teamDecision));
        all.put("getDecision", at(Kind.DECISION));
        all.put("setDecisionPublication", at(Kind.DECISION).changes().sends(Map.of("published", true)));
    }

    /// Everybody may listen; what each may hear, the ids of it are held against.
    private static void events(Map<String, Expectation> all) {
        all.put("listen", forEveryone());
    }

    private static void calendars(Map<String, Expectation> all) {
        all.put("renewMyCalendarFeed", forEveryone());
        all.put("endMyCalendarFeed", forEveryone());
        all.put("renewTeamCalendarFeed", at(Kind.TEAM).needs(SEE_MEETING));
        all.put("endTeamCalendarFeed", at(Kind.TEAM));
    }
}
