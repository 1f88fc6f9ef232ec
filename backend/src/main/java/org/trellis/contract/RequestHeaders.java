package org.trellis.contract;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// The headers that operations take, as the OpenAPI document says them.
final class RequestHeaders {

    /// Operations whose POST creates nothing that stays.
    private static final Set<String> ASKING = Set.of("checkFraming");

    /// Operations that create something new each time.
    static final Set<String> ONCE = Set.of("signIn", "invitePerson");

    /// Operations on something that has no version.
    private static final Set<String> UNVERSIONED = Set.of(
            "renewSession",
            "signOut",
            "acceptInvitation",
            "getInvitation",
            "changePassword",
            "getCadence",
            "renewMyCalendarFeed",
            "endMyCalendarFeed",
            "renewTeamCalendarFeed",
            "endTeamCalendarFeed",
            "getMeetingBalance",
            "getCarryOver",
            "getToday",
            "getVisibility");

    private RequestHeaders() {}

    static boolean creates(Operation operation) {
        return !ASKING.contains(operation.getOperationId());
    }

    /// Whether the operation is about one record, with its version.
    static boolean isConditional(String path, HttpMethod method, Operation operation) {
        if (UNVERSIONED.contains(operation.getOperationId()) || method == HttpMethod.POST) {
            return false;
        }
        return method != HttpMethod.GET || operation.getOperationId().startsWith("get");
    }

    static void write(Operation operation, HttpMethod method, boolean creates, boolean conditional) {
        if (creates && !ONCE.contains(operation.getOperationId())) {
            operation.addParameter(
                    header("Idempotency-Key", false, "A UUID that stands for the `id` where the body has none."));
        }
        if (conditional && method == HttpMethod.GET) {
            operation.addParameter(
                    header("If-None-Match", false, "An ETag you have; 304 if it is still the record’s."));
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("You have it already."));
        } else if (conditional) {
            operation.addParameter(header(
                    "If-Match", false, "The ETag you read, or the `version` in quotes. Needed: 428 without it."));
        }
    }

    private static Parameter header(String name, boolean required, String description) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .required(required)
                .description(description)
                .schema(SchemaConventions.text());
    }
}
