package org.trellis.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.trellis.problem.Problem;

/// Which problems an operation may answer with, as the OpenAPI document says them.
final class ProblemAnswers {

    private static final Map<Integer, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put(400, "The request cannot be read, or has a field or parameter that does not exist.");
        MEANINGS.put(401, "Nobody is signed in, or not with this.");
        MEANINGS.put(403, "Seen, but not allowed.");
        MEANINGS.put(404, "Not there, or not to be seen by the caller.");
        MEANINGS.put(406, "No answer of the type that was asked for.");
        MEANINGS.put(409, "It does not fit the state the record is in.");
        MEANINGS.put(412, "The record has changed since it was read; the `ETag` names the version it has now.");
        MEANINGS.put(413, "The body is over 1 MB.");
        MEANINGS.put(415, "The body is of a type that is not taken.");
        MEANINGS.put(422, "The body says something that cannot be; `errors` says where.");
        MEANINGS.put(428, "`If-Match` is missing.");
        MEANINGS.put(429, "Over the limit; `Retry-After` says when to try again.");
        MEANINGS.put(503, "Busy; nothing was changed. Try again in a moment.");
    }

    private ProblemAnswers() {}

    static void declare(Components components) {
        MEANINGS.forEach((status, meaning) -> {
            APIResponse answer = OASFactory.createAPIResponse()
                    .description(meaning)
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    Problem.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
            if (status == 429 || status == 503) {
                answer.addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("In how many seconds.")
                                .schema(SchemaConventions.text()));
            }
            if (status == 412) {
                answer.addHeader(
                        "ETag",
                        OASFactory.createHeader()
                                .description("The version it has now, for `If-Match`.")
                                .schema(SchemaConventions.text()));
            }
            components.addResponse("Problem" + status, answer);
        });
    }

    static void write(Operation operation, String path, HttpMethod method, boolean open, boolean conditional) {
        // 401 also where nobody needs to be signed in: a token that is sent must be good.
        Set<Integer> possible = new TreeSet<>(Set.of(400, 401, 406, 429, 503));
        boolean writes = method != HttpMethod.GET;
        if (!open) {
            possible.addAll(Set.of(403, 404));
        }
        if (path.contains("{")) {
            possible.add(404);
        }
        if (writes) {
            possible.addAll(Set.of(409, 413, 415));
        }
        if (operation.getRequestBody() != null) {
            possible.add(422);
        }
        if (writes && conditional) {
            possible.addAll(Set.of(412, 428));
        }
        for (int status : possible) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            String.valueOf(status),
                            OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
        }
    }
}
