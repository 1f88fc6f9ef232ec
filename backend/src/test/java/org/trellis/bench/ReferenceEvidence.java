package org.trellis.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// Recording evidence over one connection: the row and its entry in the journal, in one transaction.
final class ReferenceEvidence {

    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectMapper BODIES = new ObjectMapper();

    private final Connection connection;
    private final String district;
    private final UUID person;

    ReferenceEvidence(Connection connection, String district, UUID person) {
        this.connection = connection;
        this.district = district;
        this.person = person;
    }

    /// @param body as a client sends it to `recordEvidence`
    byte[] record(UUID goal, byte[] body) throws SQLException, IOException {
        JsonNode sent = BODIES.readTree(body);
        UUID id = UUID.fromString(sent.get("id").textValue());
        LocalDate collectedOn = LocalDate.parse(sent.get("collectedOn").textValue());
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        String name = nameIfActive(goal);
        insert(id, goal, collectedOn, sent, now);
        journal(id, goal, now);
        connection.commit();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("id", id.toString());
            json.writeNumberField("version", 0);
            json.writeStringField("collectedOn", collectedOn.toString());
            json.writeStringField("phase", "PROGRESS");
            json.writeNumberField("eligible", sent.get("eligible").intValue());
            json.writeNumberField("assessed", sent.get("assessed").intValue());
            json.writeNumberField("meeting", sent.get("meeting").intValue());
            json.writeStringField("status", "RECORDED");
            json.writeObjectFieldStart("recordedBy");
            json.writeStringField("id", person.toString());
            json.writeStringField("displayName", name);
            json.writeEndObject();
            json.writeStringField("createdAt", now.toString());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private String nameIfActive(UUID goal) throws SQLException {
        String query = """
                select p.display_name from goal g
                join team t on t.district_id = g.district_id and t.id = g.team_id
                join person p on p.district_id = g.district_id and p.id = ?
                where g.district_id = ? and g.id = ? and g.status = 'ACTIVE' and t.status <> 'CLOSED'
                """;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, person);
            statement.setString(2, district);
            statement.setObject(3, goal);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void insert(UUID id, UUID goal, LocalDate collectedOn, JsonNode sent, OffsetDateTime now)
            throws SQLException {
        String statementText = """
                insert into evidence (id, district_id, version, created_at, created_by, updated_at, updated_by, goal_id,
                    phase, collected_on, eligible, assessed, meeting, status, recorded_by)
                values (?, ?, 0, ?, ?, ?, ?, ?, 'PROGRESS', ?, ?, ?, ?, 'RECORDED', ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(statementText)) {
            statement.setObject(1, id);
            statement.setString(2, district);
            statement.setObject(3, now);
            statement.setObject(4, person);
            statement.setObject(5, now);
            statement.setObject(6, person);
            statement.setObject(7, goal);
            statement.setDate(8, Date.valueOf(collectedOn));
            statement.setInt(9, sent.get("eligible").intValue());
            statement.setInt(10, sent.get("assessed").intValue());
            statement.setInt(11, sent.get("meeting").intValue());
            statement.setObject(12, person);
            statement.executeUpdate();
        }
    }

    private void journal(UUID id, UUID goal, OffsetDateTime now) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement(
                        "update journal_head set last_seq = last_seq + 1 where district_id = ?");
                PreparedStatement read =
                        connection.prepareStatement("select last_seq from journal_head where district_id = ?");
                PreparedStatement entry = connection.prepareStatement("""
                        insert into journal (district_id, seq, at, actor_id, happening, noun, record_id, record_version,
                            scope_kind, scope_id)
                        select ?, ?, ?, ?, 'CREATED', 'evidence', ?, 0, 'TEAM', team_id from goal
                        where district_id = ? and id = ?
                        """)) {
            next.setString(1, district);
            next.executeUpdate();
            read.setString(1, district);
            long seq;
            try (ResultSet row = read.executeQuery()) {
                row.next();
                seq = row.getLong(1);
            }
            entry.setString(1, district);
            entry.setLong(2, seq);
            entry.setObject(3, now);
            entry.setObject(4, person);
            entry.setObject(5, id);
            entry.setString(6, district);
            entry.setObject(7, goal);
            entry.executeUpdate();
        }
    }
}
