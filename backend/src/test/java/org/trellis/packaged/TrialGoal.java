package org.trellis.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// An active goal of a team of its own, for evidence that nobody else records or reads.
public record TrialGoal(UUID team, UUID goal) {

    /// A day that is over everywhere, so that it lies in no time zone's future.
    private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    /// Has `educator` start a team and a goal.
    public static TrialGoal begin(SignedIn educator) {
        JsonNode me = educator.get("me");
        String school = me.required("roles").required(0).required("schoolId").textValue();
        JsonNode team = educator.create(
                "teams",
                Map.of("name", "Trial", "purpose", "To be tried", "kind", "GRADE", "schoolIds", Set.of(school)));
        JsonNode goal = educator.create(
                "goals",
                Map.of(
                        "teamId", id(team),
                        "statement", "Students explain how they compared two fractions.",
                        "group", Map.of("label", "Grade 4", "size", 24),
                        "subject", "MATH",
                        "gradeBand", "G3_5",
                        "measure",
                                Map.of("name", "Exit ticket", "kind", "EXIT_TICKET", "criterion", "Two sound reasons"),
                        "baseline", reading(YESTERDAY.minusDays(14), 5),
                        "targetPercent", 80,
                        "targetDate", YESTERDAY.plusDays(30)));
        educator.put(
                "goals/" + id(goal) + "/status",
                Map.of("status", "ACTIVE"),
                goal.required("version").asInt());
        return new TrialGoal(id(team), id(goal));
    }

    /// What a client sends to record evidence under an id of its own choice.
    public static Map<String, Object> evidence(UUID id, int meeting) {
        return Map.of("id", id, "collectedOn", YESTERDAY, "eligible", 24, "assessed", 22, "meeting", meeting);
    }

    private static Map<String, Object> reading(LocalDate day, int meeting) {
        return Map.of("collectedOn", day, "eligible", 24, "assessed", 22, "meeting", meeting);
    }

    private static UUID id(JsonNode record) {
        return UUID.fromString(record.required("id").textValue());
    }
}
