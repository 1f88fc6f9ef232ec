package org.trellis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What every refused request is answered with (RFC 9457, `application/problem+json`).
///
/// @param type a reference that resolves to the page that explains this kind of problem; stable
/// @param title the kind of problem, for people
/// @param status the HTTP status again
/// @param detail what is wrong this time and what to do, for people, in the language of `Accept-Language`
/// @param requestId names this request in the server's log; quote it when asking for help
/// @param errors what is wrong where in the body, when it is about the body
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String requestId,
        @Nullable List<At> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /// One thing wrong in one place.
    ///
    /// @param pointer a JSON pointer (RFC 6901) into the body that was sent
    /// @param detail what is wrong there, for people
    @Schema(name = "ProblemAt")
    public record At(String pointer, String detail) {}
}
