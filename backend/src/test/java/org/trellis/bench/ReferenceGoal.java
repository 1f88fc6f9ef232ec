package org.trellis.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.framing.Finding;
import org.trellis.framing.FramingRule;
import org.trellis.framing.Language;

/// A goal's row, and how it is written.
///
/// @param text the columns that are shown as they are, by their place in the query
/// @param ours whether the caller is in its team
record ReferenceGoal(UUID id, int version, String[] text, int size, String createdAt, String updatedAt, boolean ours) {

    private static final int COLUMNS = 26;
    private static final Map<String, String[]> NEXT = Map.of(
            "DRAFT", new String[] {"ACTIVE"},
            "ARCHIVED", new String[] {"ACTIVE"},
            "ACTIVE", new String[] {"MET", "PARTLY_MET", "NOT_MET"},
            "MET", new String[] {"ARCHIVED", "ACTIVE"},
            "PARTLY_MET", new String[] {"ARCHIVED", "ACTIVE"},
            "NOT_MET", new String[] {"ARCHIVED", "ACTIVE"});

    static ReferenceGoal of(ResultSet row) throws SQLException {
        String[] text = new String[COLUMNS + 1];
        for (int column = 3; column <= COLUMNS; column++) {
            if (column != 8 && column != 23 && column != 24) {
                text[column] = row.getString(column);
            }
        }
        return new ReferenceGoal(
                row.getObject(1, UUID.class),
                row.getInt(2),
                text,
                row.getInt(8),
                ReferenceGoals.moment(row, 23),
                ReferenceGoals.moment(row, 24),
                row.getObject(27) != null);
    }

    private record Point(boolean baseline, String collectedOn, int eligible, int assessed, int meeting) {

        int percent() {
            return Math.floorDiv(200 * meeting + assessed, 2 * assessed);
        }

        void write(JsonGenerator json, String name) throws IOException {
            json.writeObjectFieldStart(name);
            json.writeStringField("collectedOn", collectedOn);
            json.writeNumberField("eligible", eligible);
            json.writeNumberField("assessed", assessed);
            json.writeNumberField("meeting", meeting);
            if (assessed > 0) {
                json.writeNumberField("percent", percent());
            }
            json.writeEndObject();
        }
    }

    private record Tried(String strategy, String title, String status) {}

    /// The evidence and the try-outs of goals, by goal; of each strategy the latest try-out.
    record Inside(Map<UUID, List<Point>> evidence, Map<UUID, Map<String, Tried>> tried) {

        private static final String EVIDENCE = """
                select r.goal_id, r.phase, r.collected_on, r.eligible, r.assessed, r.meeting from (
                    select e.goal_id, e.phase, e.collected_on, e.eligible, e.assessed, e.meeting, e.id,
                        row_number() over (partition by e.goal_id, e.phase
                            order by e.collected_on desc, e.id desc) place
                    from evidence e where e.district_id = ? and e.status = 'RECORDED' and e.goal_id in (%s)) r
                where r.place <= 12 order by r.collected_on, r.id
                """;

        private static final String TRIED = """
                select o.goal_id, s.id, s.title, o.status from try_out o
                join strategy s on s.district_id = o.district_id and s.id = o.strategy_id
                where o.district_id = ? and o.goal_id in (%s) order by o.starts_on, o.id
                """;

        static Inside of(Connection connection, String district, List<ReferenceGoal> goals) throws SQLException {
            List<UUID> ours = goals.stream()
                    .filter(ReferenceGoal::ours)
                    .map(ReferenceGoal::id)
                    .toList();
            Inside inside = new Inside(new HashMap<>(), new HashMap<>());
            if (ours.isEmpty()) {
                return inside;
            }
            each(
                    connection,
                    EVIDENCE,
                    district,
                    ours,
                    row -> inside.evidence
                            .computeIfAbsent(row.getObject(1, UUID.class), none -> new ArrayList<>())
                            .add(new Point(
                                    row.getString(2).equals("BASELINE"),
                                    row.getString(3),
                                    row.getInt(4),
                                    row.getInt(5),
                                    row.getInt(6))));
            each(
                    connection,
                    TRIED,
                    district,
                    ours,
                    row -> inside.tried
                            .computeIfAbsent(row.getObject(1, UUID.class), none -> new LinkedHashMap<>())
                            .put(row.getString(2), new Tried(row.getString(2), row.getString(3), row.getString(4))));
            return inside;
        }

        private interface Row {
            void read(ResultSet row) throws SQLException;
        }

        private static void each(Connection connection, String query, String district, List<UUID> goals, Row each)
                throws SQLException {
            try (PreparedStatement statement =
                    connection.prepareStatement(query.formatted(ReferenceGoals.marks(goals.size())))) {
                statement.setString(1, district);
                for (int goal = 0; goal < goals.size(); goal++) {
                    statement.setObject(goal + 2, goals.get(goal));
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        each.read(rows);
                    }
                }
            }
        }
    }

    void write(JsonGenerator json, Inside inside) throws IOException {
        List<Point> points = inside.evidence.getOrDefault(id, List.of());
        boolean open = ours && !text[25].equals("CLOSED");
        json.writeStartObject();
        json.writeStringField("id", id.toString());
        json.writeNumberField("version", version);
        text(json, "teamId", 3);
        text(json, "teamName", 4);
        text(json, "statement", 5);
        ours(json, "why", 6);
        json.writeObjectFieldStart("group");
        text(json, "label", 7);
        if (ours) {
            json.writeNumberField("size", size);
        }
        json.writeEndObject();
        text(json, "subject", 9);
        text(json, "gradeBand", 10);
        if (text[11] != null) {
            json.writeObjectFieldStart("measure");
            text(json, "name", 11);
            text(json, "kind", 12);
            text(json, "criterion", 13);
            json.writeEndObject();
        }
        Point baseline = points.stream().filter(Point::baseline).findFirst().orElse(null);
        if (baseline != null) {
            baseline.write(json, "baseline");
        }
        if (text[14] != null) {
            json.writeNumberField("targetPercent", Integer.parseInt(text[14]));
        }
        text(json, "targetDate", 15);
        if (ours) {
            writeFraming(json);
        }
        text(json, "status", 20);
        json.writeFieldName("allowedStatuses");
        String[] next = open ? NEXT.get(text[20]) : new String[0];
        json.writeArray(next, 0, next.length);
        if (ours) {
            writeInside(json, points, inside.tried.getOrDefault(id, Map.of()));
        }
        json.writeBooleanField("mayChange", open && (text[20].equals("DRAFT") || text[20].equals("ACTIVE")));
        json.writeStringField("createdAt", createdAt);
        json.writeStringField("updatedAt", updatedAt);
        json.writeEndObject();
    }

    private void writeFraming(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("framing");
        text(json, "verdict", 16);
        text(json, "ruleSet", 17);
        json.writeArrayFieldStart("findings");
        if (!text[18].isEmpty()) {
            for (String place : text[18].split(" ")) {
                writeFinding(json, place.split(":"));
            }
        }
        json.writeEndArray();
        text(json, "overrideReason", 19);
        json.writeEndObject();
    }

    /// The sentences are data, and the product's own.
    private void writeFinding(JsonGenerator json, String[] place) throws IOException {
        Finding finding = Finding.of(
                FramingRule.valueOf(place[0]),
                Integer.parseInt(place[1]),
                Integer.parseInt(place[2]),
                Language.of(text[26]));
        json.writeStartObject();
        json.writeStringField("code", place[0]);
        json.writeNumberField("from", finding.from());
        json.writeNumberField("to", finding.to());
        json.writeStringField("why", finding.why());
        if (finding.ask() != null) {
            json.writeStringField("ask", finding.ask());
        }
        json.writeEndObject();
    }

    private void writeInside(JsonGenerator json, List<Point> points, Map<String, Tried> tried) throws IOException {
        if (text[21] != null && text[22] != null) {
            json.writeObjectFieldStart("result");
            text(json, "reason", 21);
            text(json, "on", 22);
            json.writeEndObject();
        }
        List<Point> later = points.stream().filter(point -> !point.baseline()).toList();
        if (!later.isEmpty()) {
            later.getLast().write(json, "latest");
        }
        json.writeArrayFieldStart("trend");
        for (Point point : points) {
            if (point.baseline()) {
                writePoint(json, point);
            }
        }
        for (Point point : later) {
            writePoint(json, point);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("strategies");
        for (Tried one : tried.values()) {
            json.writeStartObject();
            json.writeStringField("id", one.strategy());
            json.writeStringField("title", one.title());
            json.writeStringField("status", one.status());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePoint(JsonGenerator json, Point point) throws IOException {
        if (point.assessed() > 0) {
            json.writeStartObject();
            json.writeStringField("collectedOn", point.collectedOn());
            json.writeNumberField("percent", point.percent());
            json.writeEndObject();
        }
    }

    private void ours(JsonGenerator json, String name, int column) throws IOException {
        if (ours) {
            text(json, name, column);
        }
    }

    private void text(JsonGenerator json, String name, int column) throws IOException {
        if (text[column] != null) {
            json.writeStringField(name, text[column]);
        }
    }
}
