package org.trellis.policy;

import static org.trellis.policy.Amount.COUNT;
import static org.trellis.policy.Amount.FULL;
import static org.trellis.policy.Amount.SUMMARY;
import static org.trellis.policy.Audience.ANYONE;
import static org.trellis.policy.Audience.AUTHOR;
import static org.trellis.policy.Audience.COACH;
import static org.trellis.policy.Audience.COACH_LEAD;
import static org.trellis.policy.Audience.CURATOR;
import static org.trellis.policy.Audience.DISTRICT_LEADER;
import static org.trellis.policy.Audience.EDUCATOR;
import static org.trellis.policy.Audience.FACILITATOR;
import static org.trellis.policy.Audience.LIBRARY_CURATOR;
import static org.trellis.policy.Audience.MEMBER;
import static org.trellis.policy.Audience.PARTNER;
import static org.trellis.policy.Audience.ROSTER_ADMIN;
import static org.trellis.policy.Audience.SCHOOL_LEADER;
import static org.trellis.policy.Audience.SELF;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// The table of who may see or do what. What is not here, nobody may.
///
/// For the rows about notes somebody whose password was set anew by an administrator's link is neither `AUTHOR` nor
/// `PARTNER`, until the other partner confirms that it is them.
///
/// A role counts where it is held: a school leader of one school is `SCHOOL_LEADER` for that school's records only.
public enum Permission {
    SEE_DISTRICT("district", "settings", FULL, ANYONE),
    CHANGE_DISTRICT("district", "change", FULL, ROSTER_ADMIN),
    SEE_SCHOOLS("school", "directory", FULL, ANYONE),
    CHANGE_SCHOOLS("school", "change", FULL, ROSTER_ADMIN),
    SEE_SCHOOL_YEARS("school-year", "dates", FULL, ANYONE),
    CHANGE_SCHOOL_YEARS("school-year", "change", FULL, ROSTER_ADMIN),
    SEE_SUBGROUPS("subgroup", "which there are", FULL, ANYONE),
    CHANGE_SUBGROUPS("subgroup", "allow, rename and retire", FULL, ROSTER_ADMIN),
    SEE_PEOPLE("person", "directory", FULL, ANYONE),
    CHANGE_PEOPLE("person", "change", FULL, ROSTER_ADMIN),
    INVITE_PEOPLE("person", "invite", FULL, ROSTER_ADMIN),
    SEE_ROLES("person", "roles and their dates", FULL, SELF, ROSTER_ADMIN),

    SEE_TEAM("team", "name, purpose and members", FULL, ANYONE),
    START_TEAM("team", "start", FULL, EDUCATOR, COACH, COACH_LEAD, SCHOOL_LEADER, DISTRICT_LEADER),
    CHANGE_TEAM("team", "change", FULL, FACILITATOR),
    LEAVE_TEAM("team", "leave, or have somebody leave", FULL, SELF, FACILITATOR),

    SEE_GOAL_DRAFT("goal", "draft", FULL, MEMBER),
    SEE_GOAL(
            "goal",
            "statement, target and status, once active",
            Map.of(
                    MEMBER, FULL,
                    EDUCATOR, SUMMARY,
                    COACH, SUMMARY,
                    COACH_LEAD, SUMMARY,
                    SCHOOL_LEADER, SUMMARY,
                    DISTRICT_LEADER, SUMMARY)),
    SEE_EVIDENCE("goal", "evidence, framing, try-outs and decisions", FULL, MEMBER),
    WRITE_GOAL("goal", "write, record, try and decide", FULL, MEMBER),

    SEE_MEETING("meeting", "agenda, minutes, protocol runs, roles and attendance", FULL, MEMBER),
    WRITE_MEETING("meeting", "plan, run and write", FULL, MEMBER),
    SEE_CADENCE("meeting", "how many were held", Map.of(MEMBER, FULL, SCHOOL_LEADER, COUNT)),
    SEE_ACTION_ITEM("action-item", "what is to be done, by whom and when", Map.of(MEMBER, FULL, SELF, SUMMARY)),
    WRITE_ACTION_ITEM("action-item", "write and assign", FULL, MEMBER),
    DO_ACTION_ITEM("action-item", "say how it stands", FULL, MEMBER, SELF),
    SEE_DECISION("decision", "all of a team", FULL, MEMBER),
    SEE_PUBLISHED_DECISION(
            "decision",
            "those the team published",
            Map.of(
                    MEMBER, FULL,
                    SCHOOL_LEADER, SUMMARY,
                    DISTRICT_LEADER, SUMMARY)),
    RECORD_DECISION("decision", "record, replace and publish", FULL, MEMBER),

    SEE_NORMS("norm-set", "norms, and who has acknowledged them", FULL, MEMBER),
    WRITE_NORMS("norm-set", "draft, propose and acknowledge", FULL, MEMBER),
    ADOPT_NORMS("norm-set", "adopt by consensus", FULL, FACILITATOR),
    REPLY_TO_NORM_CHECK("norm-check", "reply, without a name", FULL, MEMBER),
    SEE_NORM_CHECK("norm-check", "counts, from three replies on", Map.of(MEMBER, COUNT)),

    SEE_NOTIFICATION("notification", "what somebody was told of", FULL, SELF),
    SEE_PROTOCOL("protocol", "those that come with Trellis", FULL, ANYONE),
    SEE_TEAM_PROTOCOL("protocol", "a team’s own", FULL, MEMBER),
    WRITE_PROTOCOL("protocol", "write, publish and retire a team’s own", FULL, MEMBER),

    SEE_LIBRARY("library", "name and published strategies", FULL, ANYONE),
    CURATE_LIBRARY("library", "start, change and curate the district’s", FULL, LIBRARY_CURATOR),
    CURATE_SCHOOL_LIBRARY(
            "library", "start, change and curate a school’s", FULL, COACH, COACH_LEAD, SCHOOL_LEADER, LIBRARY_CURATOR),
    ADD_STRATEGY("strategy", "add to a library", FULL, EDUCATOR, COACH, COACH_LEAD, SCHOOL_LEADER, LIBRARY_CURATOR),
    SEE_STRATEGY_DRAFT("strategy", "draft", FULL, AUTHOR, CURATOR),
    CHANGE_STRATEGY_DRAFT("strategy", "change a draft", FULL, AUTHOR, CURATOR),
    CHANGE_STRATEGY("strategy", "publish, change once published, retire", FULL, CURATOR),

    SEE_PARTNERSHIP(
            "partnership",
            "that it exists, its people, focus and status",
            Map.of(
                    PARTNER, FULL,
                    COACH_LEAD, SUMMARY,
                    SCHOOL_LEADER, SUMMARY)),
    SEE_UNSTARTED_PARTNERSHIP("partnership", "proposals and declines", FULL, PARTNER),
    CHANGE_PARTNERSHIP("partnership", "accept, decline, pause and end", FULL, PARTNER),
    SEE_NOTE_DRAFT("note", "draft", FULL, AUTHOR),
    SEE_NOTE("note", "words, once shared", FULL, AUTHOR, PARTNER),
    WRITE_NOTE("note", "write", FULL, PARTNER),
    CHANGE_NOTE("note", "change, share and retract", FULL, AUTHOR),
    CONFIRM_PARTNER("note", "open again to a partner with a new password", FULL, PARTNER);

    private final String resource;
    private final String part;
    private final Map<Audience, Amount> audiences;

    Permission(String resource, String part, Amount amount, Audience... audiences) {
        this(resource, part, same(amount, audiences));
    }

    Permission(String resource, String part, Map<Audience, Amount> audiences) {
        this.resource = resource;
        this.part = part;
        this.audiences = Collections.unmodifiableMap(new EnumMap<>(audiences));
    }

    /// The noun, as in the API's paths, in the singular.
    public String resource() {
        return resource;
    }

    /// What of it, in words.
    public String part() {
        return part;
    }

    /// Each audience that has this permission, and how much it sees.
    public Map<Audience, Amount> audiences() {
        return audiences;
    }

    public boolean isFor(Audience audience) {
        return audiences.containsKey(audience);
    }

    public boolean isForAnyOf(Set<Audience> held) {
        return audiences.keySet().stream().anyMatch(held::contains);
    }

    private static Map<Audience, Amount> same(Amount amount, Audience... audiences) {
        Map<Audience, Amount> row = new EnumMap<>(Audience.class);
        for (Audience audience : audiences) {
            row.put(audience, amount);
        }
        return row;
    }
}
