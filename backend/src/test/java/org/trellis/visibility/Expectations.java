package org.trellis.visibility;

import static org.trellis.policy.Permission.ADD_STRATEGY;
import static org.trellis.policy.Permission.ADOPT_NORMS;
import static org.trellis.policy.Permission.CHANGE_PEOPLE;
import static org.trellis.policy.Permission.CHANGE_SCHOOLS;
import static org.trellis.policy.Permission.CHANGE_SCHOOL_YEARS;
import static org.trellis.policy.Permission.CHANGE_STRATEGY;
import static org.trellis.policy.Permission.CHANGE_SUBGROUPS;
import static org.trellis.policy.Permission.CHANGE_TEAM;
import static org.trellis.policy.Permission.CURATE_LIBRARY;
import static org.trellis.policy.Permission.CURATE_SCHOOL_LIBRARY;
import static org.trellis.policy.Permission.INVITE_PEOPLE;
import static org.trellis.policy.Permission.REPLY_TO_NORM_CHECK;
import static org.trellis.policy.Permission.SEE_EVIDENCE;
import static org.trellis.policy.Permission.SEE_NORMS;
import static org.trellis.policy.Permission.SEE_NORM_CHECK;
import static org.trellis.policy.Permission.SEE_NOTE;
import static org.trellis.policy.Permission.SEE_ROLES;
import static org.trellis.policy.Permission.START_TEAM;
import static org.trellis.policy.Permission.WRITE_GOAL;
import static org.trellis.policy.Permission.WRITE_NORMS;
import static org.trellis.policy.Permission.WRITE_NOTE;
import static org.trellis.visibility.Expectation.at;
import static org.trellis.visibility.Expectation.creating;
import static org.trellis.visibility.Expectation.forEveryone;
import static org.trellis.visibility.Expectation.open;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trellis.policy.Audience;
import org.trellis.policy.Permission;

/// Each operation of the contract, by its id, and the rows of the table it asks.
final class Expectations {

    private static final Map<String, Object> NOTHING = Map.of();

    private Expectations() {}

    static Map<String, Expectation> all() {
        Map<String, Expectation> all = new TreeMap<>();
        signingIn(all);
        district(all);
        people(all);
        teams(all);
        goals(all);
        MeetingExpectations.addTo(all);
        norms(all);
        notifications(all);
        ProtocolExpectations.addTo(all);
        libraries(all);
        coaching(all);
        return all;
    }

    private static void signingIn(Map<String, Expectation> all) {
        // No password at all, because working out whether one fits takes longer than all the rest.
        all.put("signIn", open(422).sends(Map.of("email", "nobody@madison.example")));
        all.put("renewSession", open(401).sends(NOTHING));
        all.put("signOut", open(204));
        all.put("getInvitation", at(Kind.INVITATION).answers(200));
        // Too short, so that the invitation stays good for the next who tries.
        all.put("acceptInvitation", at(Kind.INVITATION).answers(422).sends(Map.of("password", "short")));
        all.put("getMe", forEveryone());
        all.put("changeMe", forEveryone().sends(NOTHING));
        all.put("changePassword", forEveryone().sends(Map.of("current", "wrong", "wanted", "short")));
        all.put("getToday", forEveryone());
        all.put("getVisibility", forEveryone());
        all.put("listFramingRules", forEveryone());
        all.put("checkFraming", forEveryone().sends(Map.of("text", "Students compare fractions.", "locale", "en")));
    }

    private static void district(Map<String, Expectation> all) {
        all.put("getDistrict", forEveryone());
        all.put("changeDistrict", at(Kind.DISTRICT).ofTheirOwn().changes().sends(NOTHING));
        all.put("listSchools", forEveryone().lists(Kind.SCHOOL));
        all.put("getSchool", at(Kind.SCHOOL));
        all.put("createSchool", plan("a school", CHANGE_SCHOOLS).sends(Bodies::school));
        all.put("changeSchool", at(Kind.SCHOOL).changes().sends(NOTHING));
        all.put("setSchoolStatus", at(Kind.SCHOOL).changes().sends(status("ARCHIVED")));
        all.put("listSchoolYears", forEveryone().lists(Kind.SCHOOL_YEAR));
        all.put("getSchoolYear", at(Kind.SCHOOL_YEAR));
        all.put("createSchoolYear", plan("a school year", CHANGE_SCHOOL_YEARS).sends(Bodies::schoolYear));
        all.put("changeSchoolYear", at(Kind.SCHOOL_YEAR).changes().sends(NOTHING));
        all.put("listSubgroups", forEveryone().lists(Kind.SUBGROUP));
        all.put("getSubgroup", at(Kind.SUBGROUP));
        all.put("createSubgroup", plan("a subgroup", CHANGE_SUBGROUPS).sends(Bodies::subgroup));
        all.put("changeSubgroup", at(Kind.SUBGROUP).changes().sends(NOTHING));
        all.put("setSubgroupStatus", at(Kind.SUBGROUP).changes().sends(status("RETIRED")));
        all.put("setSchoolYearStatus", at(Kind.SCHOOL_YEAR).changes().sends(status("CLOSED")));
    }

    private static void people(Map<String, Expectation> all) {
        all.put("listPeople", forEveryone().lists(Kind.PERSON));
        all.put("getPerson", at(Kind.PERSON));
        all.put("createPerson", plan("a person", CHANGE_PEOPLE).sends(Bodies::person));
        all.put("changePerson", at(Kind.PERSON).changes().sends(NOTHING));
        all.put("setPersonStatus", at(Kind.PERSON).changes().sends(status("DEPARTED")));
        all.put("invitePerson", at(Kind.PERSON).needs(INVITE_PEOPLE));
        all.put("listRoles", at(Kind.PERSON).behind(SEE_ROLES).lists(Kind.ROLE));
        all.put("assignRole", at(Kind.PERSON).behind(SEE_ROLES).changes().sends(Bodies::role));
        all.put("endRole", at(Kind.ROLE).changes());
    }

    private static void teams(Map<String, Expectation> all) {
        all.put("listTeams", forEveryone().lists(Kind.TEAM));
        all.put("getTeam", at(Kind.TEAM));
        all.put("createTeam", plan("a team", START_TEAM).sends(Bodies::team));
        all.put("changeTeam", at(Kind.TEAM).changes().sends(NOTHING));
        all.put("setTeamStatus", at(Kind.TEAM).changes().sends(status("CLOSED")));
        all.put("listMembers", at(Kind.TEAM).lists(Kind.MEMBER));
        all.put("addMember", at(Kind.TEAM).needs(CHANGE_TEAM).sends(Bodies::member));
        all.put("changeMember", at(Kind.MEMBER).changes().sends(NOTHING));
        all.put("removeMember", at(Kind.MEMBER).needs(Permission.LEAVE_TEAM));
    }

    private static void goals(Map<String, Expectation> all) {
        all.put("listGoals", forEveryone().lists(Kind.GOAL));
        all.put("getGoal", at(Kind.GOAL));
        all.put("createGoal", at(Kind.TEAM).inBody().needs(WRITE_GOAL).sends(Bodies::goal));
        all.put("changeGoal", at(Kind.GOAL).changes().sends(NOTHING));
        all.put("deleteGoal", at(Kind.GOAL).changes());
        all.put("setGoalStatus", at(Kind.GOAL).changes().sends(status("ACTIVE")));
        all.put("listEvidence", at(Kind.GOAL).needs(SEE_EVIDENCE).lists(Kind.EVIDENCE));
        all.put("recordEvidence", at(Kind.GOAL).changes().sends(Bodies::evidence));
        all.put("setEvidenceStatus", at(Kind.EVIDENCE).changes().sends(status("VOID")));
        all.put("correctEvidence", at(Kind.EVIDENCE).changes().sends(Bodies::evidence));
        all.put("getGoalChart", at(Kind.GOAL).needs(SEE_EVIDENCE));
        all.put("listMeasures", at(Kind.GOAL).needs(SEE_EVIDENCE).lists(Kind.MEASURE));
        all.put("addMeasure", at(Kind.GOAL).changes().sends(Bodies::measure));
        all.put("changeMeasure", at(Kind.MEASURE).changes().sends(NOTHING));
        all.put("removeMeasure", at(Kind.MEASURE).changes());
        all.put("listTryOuts", at(Kind.GOAL).needs(SEE_EVIDENCE).lists(Kind.TRY_OUT));
        all.put("startTryOut", at(Kind.GOAL).changes().sends(Bodies::tryOut));
        all.put("setTryOutStatus", at(Kind.TRY_OUT).changes().sends(status("DONE")));
        all.put("listDecisions", at(Kind.GOAL).needs(SEE_EVIDENCE).lists(Kind.DECISION));
        all.put("recordDecision", at(Kind.GOAL).changes().sends(Bodies::decision));
    }

    private static void norms(Map<String, Expectation> all) {
        all.put("listNorms", at(Kind.TEAM).needs(SEE_NORMS).lists(Kind.NORM_SET));
        all.put("draftNorms", at(Kind.TEAM).needs(WRITE_NORMS).sends(Bodies::norms));
        all.put("getNorms", at(Kind.NORM_SET));
        all.put("changeNorms", at(Kind.NORM_SET).changes().sends(NOTHING));
        all.put("deleteNorms", at(Kind.NORM_SET).changes());
        all.put("setNormsStatus", at(Kind.NORM_SET).needs(ADOPT_NORMS).sends(status("ADOPTED")));
        all.put("acknowledgeNorms", at(Kind.NORM_SET).changes());
        all.put("getNormCheck", at(Kind.MEETING).needs(SEE_NORM_CHECK));
        all.put("replyToNormCheck", at(Kind.MEETING).needs(REPLY_TO_NORM_CHECK).sends(Map.of("kept", 4)));
    }

    private static void notifications(Map<String, Expectation> all) {
        all.put("listNotifications", forEveryone().lists(Kind.NOTIFICATION));
        all.put("getNotification", at(Kind.NOTIFICATION));
        all.put("setNotificationStatus", at(Kind.NOTIFICATION).changes().sends(status("READ")));
        all.put("readNotificationsThrough", at(Kind.NOTIFICATION).changes());
        all.put("getNotificationSettings", forEveryone());
        all.put("changeNotificationSettings", forEveryone().sends(NOTHING));
    }

    private static void libraries(Map<String, Expectation> all) {
        all.put("listLibraries", forEveryone().lists(Kind.LIBRARY));
        all.put("getLibrary", at(Kind.LIBRARY));
        all.put("createLibrary", creating(Expectations::libraryPlans).sends(Bodies::library));
        all.put("changeLibrary", at(Kind.LIBRARY).changes().sends(NOTHING));
        all.put("setLibraryStatus", at(Kind.LIBRARY).changes().sends(status("ARCHIVED")));
        all.put(
                "addStrategy",
                at(Kind.LIBRARY)
                        .changesBy(ADD_STRATEGY)
                        .where(Expectations::adding)
                        .sends(Bodies::strategy));
        all.put("listStrategies", forEveryone().lists(Kind.STRATEGY));
        all.put("getStrategy", at(Kind.STRATEGY));
        all.put("changeStrategy", at(Kind.STRATEGY).changes().sends(NOTHING));
        all.put(
                "setStrategyStatus",
                at(Kind.STRATEGY).changesBy(CHANGE_STRATEGY).sends(status("PUBLISHED")));
        all.put("deleteStrategy", at(Kind.STRATEGY).changes());
    }

    private static void coaching(Map<String, Expectation> all) {
        all.put("listPartnerships", forEveryone().lists(Kind.PARTNERSHIP));
        all.put("getPartnership", at(Kind.PARTNERSHIP));
        all.put("proposePartnership", creating(Expectations::proposals).sends(Bodies::partnership));
        all.put("changePartnership", at(Kind.PARTNERSHIP).changes().sends(NOTHING));
        all.put("setPartnershipStatus", at(Kind.PARTNERSHIP).changes().sends(status("ENDED")));
        all.put("confirmPartner", at(Kind.PARTNERSHIP).needs(Permission.CONFIRM_PARTNER));
        all.put("listNotes", at(Kind.PARTNERSHIP).behind(SEE_NOTE).lists(Kind.NOTE));
        all.put(
                "createNote",
                at(Kind.PARTNERSHIP).behind(SEE_NOTE).needs(WRITE_NOTE).sends(Bodies::note));
        all.put("getNote", at(Kind.NOTE));
        all.put("changeNote", at(Kind.NOTE).changes().sends(NOTHING));
        all.put("deleteNote", at(Kind.NOTE).changes());
        all.put("setNoteStatus", at(Kind.NOTE).changes().sends(status("SHARED")));
    }

    private static Expectation plan(String name, Permission permission) {
        return creating(madison -> List.of(Thing.plan(name, permission, Where.ANYWHERE)));
    }

    private static List<Thing> libraryPlans(Madison madison) {
        return List.of(
                Thing.plan("a library of the district", CURATE_LIBRARY, Where.DISTRICT),
                Thing.plan("a library of Adams", CURATE_SCHOOL_LIBRARY, Where.at(madison.school(Madison.ADAMS))));
    }

    private static List<Thing> proposals(Madison madison) {
        Set<Audience> partner = Set.of(Audience.PARTNER);
        return List.of(Thing.plan("a partnership", Permission.CHANGE_PARTNERSHIP, Where.DISTRICT)
                .withTies(Map.of("coach", partner, "partner", partner)));
    }

    /// To the district's libraries add all whose role counts in any school.
    private static Where adding(Thing library) {
        return library.where().equals(Where.DISTRICT) ? Where.ANYWHERE : library.where();
    }

    static Map<String, Object> status(String status) {
        return Map.of("status", status);
    }
}
