package org.trellis.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A team's goals over one connection: plain statements in, JSON bytes out.
final class ReferenceGoals {

    private static final JsonFactory JSON = new JsonFactory();

    private static final String GOAL = """
            select g.id, g.version, g.team_id, t.name team_name, g.statement, g.why, g.group_label, g.group_size,
                g.subject, g.grade_band, g.measure_name, g.measure_kind, g.measure_criterion, g.target_percent,
                g.target_date, g.framing_verdict, g.framing_rule_set, g.status, g.created_at, g.updated_at
            from goal g join team t on t.district_id = g.district_id and t.id = g.team_id
            """;

    private static final String TREND = """
            select r.goal_id, r.phase, r.collected_on, r.eligible, r.assessed, r.meeting from (
                select e.goal_id, e.phase, e.collected_on, e.eligible, e.assessed, e.meeting, e.id,
                    row_number() over (partition by e.goal_id, e.phase order by e.collected_on desc, e.id desc) place
                from evidence e where e.district_id = ? and e.status = 'RECORDED' and e.goal_id in (%s)) r
            where r.place <= 12 order by r.collected_on, r.id
            """;

    private final Connection connection;
    private final String district;

    ReferenceGoals(Connection connection, String district) {
        this.connection = connection;
        this.district = district;
    }

    private record Point(String phase, String collectedOn, int eligible, int assessed, int meeting) {
        int percent() {
            return Math.round(meeting * 100f / assessed);
        }
    }

    /// A team's newest goals with their evidence, as a page.
    byte[] ofTeam(UUID team, int limit) throws SQLException, IOException {
        String query = GOAL + " where g.district_id = ? and g.team_id = ? order by g.created_at desc, g.id desc"
                + " fetch first ? rows only";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, district);
            statement.setObject(2, team);
            statement.setInt(3, limit + 1);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
            try (JsonGenerator json = JSON.createGenerator(bytes)) {
                json.writeStartObject();
                json.writeArrayFieldStart("items");
                goals(statement, json, limit);
                json.writeEndArray();
                json.writeEndObject();
            }
            connection.commit();
            return bytes.toByteArray();
        }
    }

    byte[] goal(UUID id) throws SQLException, IOException {
        try (PreparedStatement statement =
                connection.prepareStatement(GOAL + " where g.district_id = ? and g.id = ?")) {
            statement.setString(1, district);
            statement.setObject(2, id);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
            try (JsonGenerator json = JSON.createGenerator(bytes)) {
                goals(statement, json, 1);
            }
            connection.commit();
            return bytes.toByteArray();
        }
    }

    /// Writes what `statement` finds, at most `limit` rows, each with its evidence: two queries in all.
    private void goals(PreparedStatement statement, JsonGenerator json, int limit) throws SQLException, IOException {
        try (ResultSet rows = statement.executeQuery()) {
            List<Object[]> goals = new ArrayList<>();
            while (rows.next() && goals.size() < limit) {
                Object[] goal = new Object[20];
                for (int column = 0; column < goal.length; column++) {
                    goal[column] = rows.getObject(column + 1);
                }
                goals.add(goal);
            }
            Map<Object, List<Point>> trends = trends(goals);
            for (Object[] goal : goals) {
                write(json, goal, trends.getOrDefault(goal[0], List.of()));
            }
        }
    }

    private Map<Object, List<Point>> trends(List<Object[]> goals) throws SQLException {
        String marks = Stream.generate(() -> "?").limit(goals.size()).collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement(TREND.formatted(marks))) {
            statement.setString(1, district);
            for (int goal = 0; goal < goals.size(); goal++) {
                statement.setObject(goal + 2, goals.get(goal)[0]);
            }
            Map<Object, List<Point>> trends = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Point point = new Point(
                            rows.getString(2), rows.getString(3), rows.getInt(4), rows.getInt(5), rows.getInt(6));
                    trends.computeIfAbsent(rows.getObject(1), none -> new ArrayList<>())
                            .add(point);
                }
            }
            return trends;
        }
    }

    private static void write(JsonGenerator json, Object[] goal, List<Point> points) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", goal[0].toString());
        json.writeNumberField("version", (Integer) goal[1]);
        json.writeStringField("teamId", goal[2].toString());
        text(json, "teamName", goal[3]);
        text(json, "statement", goal[4]);
        text(json, "why", goal[5]);
        json.writeObjectFieldStart("group");
        text(json, "label", goal[6]);
        json.writeNumberField("size", (Integer) goal[7]);
        json.writeEndObject();
        text(json, "subject", goal[8]);
        text(json, "gradeBand", goal[9]);
        json.writeObjectFieldStart("measure");
        text(json, "name", goal[10]);
        text(json, "kind", goal[11]);
        text(json, "criterion", goal[12]);
        json.writeEndObject();
        text(json, "targetPercent", goal[13]);
        text(json, "targetDate", goal[14]);
        json.writeObjectFieldStart("framing");
        text(json, "verdict", goal[15]);
        text(json, "ruleSet", goal[16]);
        json.writeEndObject();
        text(json, "status", goal[17]);
        json.writeArrayFieldStart("trend");
        for (Point point : points) {
            json.writeStartObject();
            json.writeStringField("collectedOn", point.collectedOn());
            json.writeNumberField("percent", point.percent());
            json.writeEndObject();
        }
        json.writeEndArray();
        for (Point point : points) {
            if (point.phase().equals("BASELINE")) {
                reading(json, "baseline", point);
            }
        }
        if (!points.isEmpty()) {
            reading(json, "latest", points.getLast());
        }
        text(json, "createdAt", goal[18]);
        text(json, "updatedAt", goal[19]);
        json.writeEndObject();
    }

    private static void reading(JsonGenerator json, String name, Point point) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("collectedOn", point.collectedOn());
        json.writeNumberField("eligible", point.eligible());
        json.writeNumberField("assessed", point.assessed());
        json.writeNumberField("meeting", point.meeting());
        json.writeNumberField("percent", point.percent());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }
}
