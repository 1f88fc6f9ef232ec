package org.trellis.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The records of one district that answers have shown so far, by the paths at which they are.
final class Known {

    private static final Set<String> IN_USE = Set.of("ACTIVE", "PUBLISHED", "CURRENT", "RUNNING", "IN_PROGRESS");
    private static final int FEW = 6;
    private static final Pattern VERSION = Pattern.compile("\"(\\d+)[^\"]*\"");

    /// The singular of what a collection holds, where it is not the collection's name less an `s`.
    private static final Map<String, String> COLLECTIONS = Map.ofEntries(
            Map.entry("personId", "people"),
            Map.entry("coachId", "people"),
            Map.entry("partnerId", "people"),
            Map.entry("ownerId", "people"),
            Map.entry("facilitatorId", "people"),
            Map.entry("recorderId", "people"),
            Map.entry("timekeeperId", "people"),
            Map.entry("reporterId", "people"),
            Map.entry("presenterId", "people"),
            Map.entry("copiedFrom", "protocols"),
            Map.entry("strategyId", "strategies"),
            Map.entry("libraryId", "libraries"),
            Map.entry("seriesId", "meeting-series"),
            Map.entry("normSetId", "norms"),
            Map.entry("supersedes", "decisions"),
            Map.entry("reverses", "decisions"));

    private final Map<String, Pattern> itemTemplates = new LinkedHashMap<>();
    private final Map<String, List<String>> paths = new HashMap<>();
    private final Map<String, List<String>> pathsByCollection = new HashMap<>();
    private final Map<String, JsonNode> shown = new HashMap<>();
    private final List<String> refreshTokens = new ArrayList<>();

    Known(List<Operation> operations) {
        operations.stream()
                .filter(Operation::hasIds)
                .forEach(operation ->
                        itemTemplates.put(operation.itemTemplate(), Operation.pathsOf(operation.itemTemplate())));
    }

    /// Remembers what an answer shows.
    void learn(Request request, Answer answer) {
        JsonNode body = answer.json();
        if (answer.status() == 412 && answer.etag() != null) {
            correctVersion(request.itemPath(), answer.etag());
        }
        if (!answer.isSuccess() || body == null) {
            if (answer.status() == 204 && request.operation().method().equals("DELETE")) {
                forget(request.itemPath());
            }
            return;
        }
        if (answer.location() != null) {
            keep(answer.location(), body);
        } else if (body.path("items").isArray()) {
            body.path("items").forEach(item -> keep(itemPath(request.path(), item), item));
        } else if (body.has("id")) {
            keep(request.itemPath(), body);
        }
        if (body.path("url").asText().contains("#token=")) {
            learnInvitation(body.path("url").asText());
        }
        if (body.has("refreshToken")) {
            learnRefreshToken(body.path("refreshToken").asText());
        }
    }

    /// @param url the link as it was given out
    void learnInvitation(String url) {
        keep("/api/v1/invitations/" + url.split("#token=")[1], JsonNodeFactory.instance.objectNode());
    }

    void learnRefreshToken(String token) {
        refreshTokens.add(token);
    }

    /// One of the paths of a template that has ids; null if no such record is known.
    @Nullable
    String anyPath(String itemTemplate, Random random) {
        return liveliest(paths.getOrDefault(itemTemplate, List.of()), random);
    }

    /// A few of the paths of a template.
    List<String> paths(String itemTemplate) {
        return paths.getOrDefault(itemTemplate, List.of()).stream().limit(3).toList();
    }

    /// The id of some record that a property of this name could mean.
    @Nullable
    String anyId(String property, Random random) {
        String one = property.endsWith("Ids") ? property.substring(0, property.length() - 1) : property;
        String collection = COLLECTIONS.getOrDefault(
                one, one.replaceAll("Id$", "s").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        String path = liveliest(pathsByCollection.getOrDefault(collection, List.of()), random);
        return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
    }

    /// A refresh token that was not used yet, of which there may be none.
    @Nullable
    String nextRefreshToken() {
        return refreshTokens.isEmpty() ? null : refreshTokens.removeLast();
    }

    /// The record at a path as it was last shown; null if it never was.
    @Nullable
    JsonNode at(String path) {
        return shown.get(path);
    }

    /// Remembers a record as it was shown last.
    void keep(String path, JsonNode record) {
        if (shown.put(path, record) != null) {
            return;
        }
        itemTemplates.forEach((template, pattern) -> {
            if (pattern.matcher(path).matches()) {
                paths.computeIfAbsent(template, unknown -> new ArrayList<>()).add(path);
            }
        });
        String[] segments = path.split("/");
        pathsByCollection
                .computeIfAbsent(segments[segments.length - 2], unknown -> new ArrayList<>())
                .add(path);
    }

    private void forget(String path) {
        shown.remove(path);
        paths.values().forEach(known -> known.remove(path));
    }

    private void correctVersion(String path, String etag) {
        var version = VERSION.matcher(etag);
        if (version.matches() && shown.get(path) instanceof ObjectNode record) {
            record.put("version", Integer.parseInt(version.group(1)));
        }
    }

    /// Where an item of a list is: below the list, or, where the contract has no such path, at the top.
    private String itemPath(String list, JsonNode item) {
        String below = list + "/" + item.path("id").asText();
        String atTop = "/api/v1" + list.substring(list.lastIndexOf('/')) + "/"
                + item.path("id").asText();
        boolean isBelow = itemTemplates.values().stream()
                .anyMatch(pattern -> pattern.matcher(below).matches());
        return isBelow ? below : atTop;
    }

    /// Half the time one that is in use, if two tries find it: most requests are about such.
    private @Nullable String liveliest(List<String> choices, Random random) {
        String first = anyOf(choices, random);
        if (first == null || isInUse(first) || random.nextBoolean()) {
            return first;
        }
        String second = anyOf(choices, random);
        return isInUse(second) ? second : anyOf(choices, random);
    }

    private boolean isInUse(String path) {
        return shown.containsKey(path)
                && IN_USE.contains(shown.get(path).path("status").asText());
    }

    /// Mostly one of the newest, or of the first, which are the people and records everything began with.
    private static @Nullable String anyOf(List<String> choices, Random random) {
        int size = choices.size();
        if (size <= FEW) {
            return size == 0 ? null : choices.get(random.nextInt(size));
        }
        return switch (random.nextInt(4)) {
            case 0 -> choices.get(random.nextInt(FEW));
            case 1, 2 -> choices.get(size - 1 - random.nextInt(FEW));
            default -> choices.get(random.nextInt(size));
        };
    }
}
