package org.trellis.events;

import java.util.Map;
import java.util.Set;
import org.trellis.policy.Permission;

/// The rows of the visibility table of which one must let a person see a record, for them to hear of it. A noun that is
/// not here is not told to anybody.
final class Sights {

    private static final Map<String, Set<Permission>> ROWS = Map.ofEntries(
            Map.entry("district", Set.of(Permission.SEE_DISTRICT)),
            Map.entry("school", Set.of(Permission.SEE_SCHOOLS)),
            Map.entry("school-year", Set.of(Permission.SEE_SCHOOL_YEARS)),
            Map.entry("subgroup", Set.of(Permission.SEE_SUBGROUPS)),
            Map.entry("person", Set.of(Permission.SEE_PEOPLE)),
            Map.entry("role", Set.of(Permission.SEE_ROLES)),
            Map.entry("team", Set.of(Permission.SEE_TEAM)),
            Map.entry("member", Set.of(Permission.SEE_TEAM)),
            Map.entry("goal", Set.of(Permission.SEE_GOAL_DRAFT)),
            Map.entry("evidence", Set.of(Permission.SEE_EVIDENCE)),
            Map.entry("measure", Set.of(Permission.SEE_EVIDENCE)),
            Map.entry("try-out", Set.of(Permission.SEE_EVIDENCE)),
            Map.entry("meeting", Set.of(Permission.SEE_MEETING)),
            Map.entry("meeting-series", Set.of(Permission.SEE_MEETING)),
            Map.entry("agenda-item", Set.of(Permission.SEE_MEETING)),
            Map.entry("minutes-entry", Set.of(Permission.SEE_MEETING)),
            Map.entry("action-item", Set.of(Permission.SEE_ACTION_ITEM)),
            Map.entry("decision", Set.of(Permission.SEE_DECISION)),
            Map.entry("norm-set", Set.of(Permission.SEE_NORMS)),
            Map.entry("protocol", Set.of(Permission.SEE_PROTOCOL, Permission.SEE_TEAM_PROTOCOL)),
            Map.entry("protocol-run", Set.of(Permission.SEE_MEETING)),
            Map.entry("notification", Set.of(Permission.SEE_NOTIFICATION)),
            Map.entry("notification-settings", Set.of(Permission.SEE_NOTIFICATION)),
            Map.entry("library", Set.of(Permission.SEE_LIBRARY)),
            Map.entry("strategy", Set.of(Permission.SEE_LIBRARY, Permission.SEE_STRATEGY_DRAFT)),
            Map.entry("partnership", Set.of(Permission.SEE_UNSTARTED_PARTNERSHIP)),
            Map.entry("note", Set.of(Permission.SEE_NOTE, Permission.SEE_NOTE_DRAFT)));

    private Sights() {}

    static Set<Permission> of(String noun) {
        return ROWS.getOrDefault(noun, Set.of());
    }
}
