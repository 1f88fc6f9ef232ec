package org.trellis.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Spoils the body of a request: a value in it, or the bytes that carry it.
final class BodySpoiling {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MEGABYTE = 1_100_000;
    private static final List<JsonNode> POISON = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            IntNode.valueOf(0),
            IntNode.valueOf(-1),
            IntNode.valueOf(Integer.MAX_VALUE),
            LongNode.valueOf(1L << 31),
            BigIntegerNode.valueOf(BigInteger.TEN.pow(400)),
            DoubleNode.valueOf(1.5),
            DoubleNode.valueOf(1e300),
            JSON.objectNode(),
            JSON.arrayNode(),
            JSON.arrayNode().add(JSON.arrayNode().add(JSON.objectNode())),
            JSON.objectNode().put("$ref", "#").put("__proto__", "x"));
    private static final List<String> POISON_TEXTS = List.of(
            "",
            " \n ",
            "a\u0000b",
            "a\u0007b",
            "a\u009Fb",
            "\uD83D",
            "\uDC69\uD83D",
            "x".repeat(100_000),
            "1900-02-29",
            "9999-12-31",
            "0000-00-00",
            "2026-02-30",
            "+999999999-12-31",
            "2026-01-01T00:00:00Z",
            "999999999-12-31T23:59:59.999999999Z",
            "NaN",
            "Infinity",
            "1",
            "true",
            "EDUCATOR ",
            "active",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "AZIS0wAAcACAAAAAAAAAAA==",
            "javascript:alert(1)",
            "someone@@example",
            "Mars/Olympus");

    private final Random random;

    BodySpoiling(Random random) {
        this.random = random;
    }

    void spoil(Request request) {
        if (!(request.content() instanceof ObjectNode body)) {
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> unknownField(request, body);
            case 1 -> withoutOne(request, body);
            case 2 -> disagree(request, body);
            case 3 -> bytes(request, body.toString());
            default -> poison(request, body);
        }
    }

    private void unknownField(Request request, ObjectNode body) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(body, objects);
        any(objects).put(any(List.of("colour", "districtId", "version", "__proto__", "", "\u0000")), "green");
        request.say(body);
        request.spoilForCertain("unknown field");
    }

    private void withoutOne(Request request, ObjectNode body) {
        if (!body.isEmpty()) {
            body.remove(any(names(body)));
            request.say(body);
            request.spoil("a field left out");
        }
    }

    private void disagree(Request request, ObjectNode body) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(body, objects);
        for (ObjectNode counts : objects) {
            if (counts.has("meeting") && counts.has("assessed")) {
                counts.put("meeting", counts.path("assessed").asInt() + 1);
                request.say(body);
                request.spoilForCertain("more meeting than assessed");
            }
        }
    }

    private void poison(Request request, ObjectNode body) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(body, objects);
        objects.removeIf(ObjectNode::isEmpty);
        if (objects.isEmpty()) {
            return;
        }
        ObjectNode place = any(objects);
        String name = any(names(place));
        place.set(name, poison(place.get(name)));
        request.say(body);
        request.spoil("odd " + name);
    }

    private JsonNode poison(JsonNode before) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> any(POISON);
            case 3 -> longList(before);
            case 4 -> nested(random.nextInt(900) + 1);
            default -> TextNode.valueOf(any(POISON_TEXTS));
        };
    }

    private static ArrayNode longList(JsonNode before) {
        ArrayNode list = JSON.arrayNode();
        JsonNode one = before.isArray() && before.size() > 0 ? before.get(0) : before;
        for (int i = 0; i < 10_000; i++) {
            list.add(one.isContainerNode() ? IntNode.valueOf(i) : one);
        }
        return list;
    }

    private static JsonNode nested(int depth) {
        JsonNode inner = JSON.objectNode();
        for (int i = 0; i < depth; i++) {
            inner = JSON.objectNode().set("a", inner);
        }
        return inner;
    }

    private void bytes(Request request, String body) {
        String inside = body.substring(1, body.length() - 1);
        String more = inside.isEmpty() ? "" : "," + inside;
        byte[] spoiled = switch (random.nextInt(12)) {
            case 0 -> utf8(body.substring(0, random.nextInt(body.length())));
            case 1 -> new byte[0];
            case 2 -> utf8(body + body);
            case 3 -> utf8("{" + inside + (inside.isEmpty() ? "\"a\":1,\"a\":2" : more) + "}");
            case 4 -> between("{\"a\":\"", new byte[] {(byte) 0xC3, (byte) 0x28}, "\"" + more + "}");
            case 5 -> utf8("{\"a\":\"" + "x".repeat(MEGABYTE) + "\"" + more + "}");
            case 6 -> utf8("[".repeat(20_000) + "]".repeat(20_000));
            case 7 -> utf8("{\"a\":" + "9".repeat(5_000) + more + "}");
            case 8 -> utf8("{\"a\":NaN" + more + "}");
            case 9 -> utf8("// comment\n" + body.replace('"', '\''));
            case 10 -> utf8(any(List.of("null", "true", "7", "\"text\"", "[]", "[" + body + "]")));
            default -> body.getBytes(StandardCharsets.UTF_16);
        };
        request.say(spoiled);
        request.spoilForCertain("bytes that are not such a body");
        if (spoiled.length > MEGABYTE && random.nextBoolean()) {
            request.sayInChunks();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] between(String before, byte[] odd, String after) {
        byte[] all = new byte[before.length() + odd.length + utf8(after).length];
        System.arraycopy(utf8(before), 0, all, 0, before.length());
        System.arraycopy(odd, 0, all, before.length(), odd.length);
        System.arraycopy(utf8(after), 0, all, before.length() + odd.length, utf8(after).length);
        return all;
    }

    private static void collect(@Nullable JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        if (node != null) {
            node.forEach(child -> collect(child, objects));
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
