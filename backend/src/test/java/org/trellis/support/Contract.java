package org.trellis.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Holds every answer that a test gets against what `openapi.yaml` promises.
public final class Contract implements Filter {

    public static final Path FILE = Path.of("../openapi.yaml");
    private static final String STREAM = "text/event-stream";
    private static final String BASE = "https://trellis/openapi.json";

    private final List<Route> routes = new ArrayList<>();
    private final SchemaRegistry registry;

    private record Route(Pattern path, String template, JsonNode item) {}

    public Contract() {
        JsonNode api = read();
        api.path("paths")
                .properties()
                .forEach(entry -> routes.add(new Route(
                        Pattern.compile(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                        entry.getKey(),
                        entry.getValue())));
        routes.sort(Comparator.comparingLong(
                route -> route.template().chars().filter(c -> c == '{').count()));
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(BASE, api.toString())));
    }

    /// The committed contract.
    public static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(FILE.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        check(
                request.getMethod(),
                URI.create(request.getURI()).getRawPath(),
                answer.statusCode(),
                answer.contentType(),
                answer.asString());
        return answer;
    }

    /// @throws AssertionError if the contract does not promise this answer
    public void check(String method, String path, int status, String contentType, String body) {
        Route route = routes.stream()
                .filter(candidate -> candidate.path().matcher(path).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in openapi.yaml: " + path));
        String verb = method.toLowerCase(Locale.ROOT);
        JsonNode operation = route.item().path(verb);
        if (operation.isMissingNode()) {
            if (status == 404 || status == 405 || status == 413) {
                return;
            }
            throw new AssertionError("not in openapi.yaml: " + verb + " " + path + " " + status + " " + body);
        }
        String place = "#/paths/" + escaped(route.template()) + "/" + verb + "/responses/" + status;
        JsonNode answer = operation.path("responses").path(String.valueOf(status));
        if (answer.has("$ref")) {
            place = answer.path("$ref").asText();
            answer = read(place);
        }
        if (answer.isMissingNode()) {
            throw new AssertionError(verb + " " + route.template() + " may not answer " + status + ": " + body);
        }
        if (answer.path("content").isMissingNode()) {
            return;
        }
        String type = contentType == null ? "" : contentType.replaceAll(";.*", "");
        if (answer.path("content").path(type).isMissingNode()) {
            throw new AssertionError(verb + " " + route.template() + " " + status + " may not be " + type);
        }
        String schema = place + "/content/" + escaped(type) + "/schema";
        List<?> errors = type.equals(STREAM) ? errorsOfEvents(schema, body) : errors(schema, body);
        if (!errors.isEmpty()) {
            throw new AssertionError(verb + " " + route.template() + " " + status + ": " + errors + "\n" + body);
        }
    }

    /// What the contract does not allow about a body that is sent to one of its operations.
    public List<?> errorsOfBody(String method, String template, String mediaType, String body) {
        return errors(
                "#/paths/" + escaped(template) + "/" + method.toLowerCase(Locale.ROOT) + "/requestBody/content/"
                        + escaped(mediaType) + "/schema",
                body);
    }

    /// The schema of a stream is that of the data of each of its events.
    private List<?> errorsOfEvents(String schema, String stream) {
        return stream.lines()
                .filter(line -> line.startsWith("data:"))
                .flatMap(line -> errors(schema, line.substring("data:".length())).stream())
                .toList();
    }

    private List<?> errors(String schema, String body) {
        return registry.getSchema(SchemaLocation.of(BASE + schema)).validate(body, InputFormat.JSON);
    }

    private static final JsonNode API = read();

    /// What a reference such as `#/components/schemas/Goal` points at.
    public static JsonNode read(String reference) {
        return API.at(reference.substring(1));
    }

    private static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }
}
