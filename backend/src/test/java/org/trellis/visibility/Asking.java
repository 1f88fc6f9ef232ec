package org.trellis.visibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.http.HttpEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.trellis.support.Contract;
import org.trellis.support.EventStream;
import org.trellis.support.EventStream.Event;

/// Sends the walk's requests, thousands of them, and holds each answer against the contract.
final class Asking {

    /// A version that no record has: whoever may change a record hears that theirs is stale, and nothing changes.
    static final String STALE = "\"999\"";

    private static final ObjectMapper JSON = new ObjectMapper();

    // One connection, asked and answered in this thread: far less work than for the JDK's own client.
    private final CloseableHttpClient http = HttpClients.createMinimal();
    private final Contract contract = new Contract();

    /// An answer, its headers in one text.
    record Answer(int status, String headers, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON: " + body, e);
            }
        }

        /// The events of a stream; none where there was no stream.
        JsonNode heard() {
            return succeeded() ? json() : JSON.createArrayNode();
        }

        /// Everything in it that is not new in every answer.
        String said() {
            return body.replaceAll("\"requestId\":\"[^\"]*\"", "");
        }

        boolean succeeded() {
            return status < 300;
        }
    }

    Answer ask(Somebody person, Operation operation, String address, Object body) {
        String type = operation.verb().equals("PATCH") ? "application/merge-patch+json" : "application/json";
        RequestBuilder request = RequestBuilder.create(operation.verb())
                .setUri(RestAssured.baseURI + ":" + RestAssured.port + address)
                .setHeader("Content-Type", type)
                .setHeader("If-Match", STALE);
        if (person.token() != null) {
            request.setHeader("Authorization", "Bearer " + person.token());
        }
        if (body != null) {
            request.setEntity(new StringEntity(text(body), StandardCharsets.UTF_8));
        }
        if (operation.streams() && person.token() != null) {
            return listen(person.token(), address);
        }
        Answer answer = send(request.build());
        contract.check(operation.verb(), address.replaceAll("\\?.*", ""), answer.status(), type(answer), answer.body());
        return answer;
    }

    /// All that somebody is told who begins with the first change there was, until nothing is left but to wait.
    private static Answer listen(String token, String address) {
        StringJoiner told = new StringJoiner(",", "[", "]");
        String query = address.contains("?") ? address.substring(address.indexOf('?')) : "";
        String reached = "0";
        while (true) {
            try (EventStream stream = EventStream.open(token, query, reached)) {
                if (stream.response().statusCode() != 200) {
                    return new Answer(stream.response().statusCode(), "", "");
                }
                for (Optional<Event> event = stream.next(); event.isPresent(); event = stream.next()) {
                    if (event.get().data().isEmpty()) {
                        return new Answer(200, "", told.toString());
                    }
                    told.add(event.get().data().get().toString());
                    reached = event.get().id();
                }
            }
        }
    }

    private Answer send(HttpUriRequest request) {
        try (CloseableHttpResponse response = http.execute(request)) {
            HttpEntity entity = response.getEntity();
            return new Answer(
                    response.getStatusLine().getStatusCode(),
                    Arrays.toString(response.getAllHeaders()),
                    entity == null ? "" : EntityUtils.toString(entity, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(request.toString(), e);
        }
    }

    private static String type(Answer answer) {
        return answer.headers().contains("problem+json") ? "application/problem+json" : "application/json";
    }

    private static String text(Object body) {
        try {
            return body instanceof String raw ? raw : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
