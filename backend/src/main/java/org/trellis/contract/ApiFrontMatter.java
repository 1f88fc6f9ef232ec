package org.trellis.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/// What the API reference says before its first operation.
final class ApiFrontMatter {

    private static final Map<String, String> TAGS = new TreeMap<>(Map.ofEntries(
            Map.entry("Signing in", "Sessions for people, and the invitations by which they choose a password."),
            Map.entry("Me", "Who is signed in, and what needs them today."),
            Map.entry("Districts and schools", "The district’s settings, its schools and its school years."),
            Map.entry("People", "The adults of the district and the roles they hold."),
            Map.entry("Teams", "Collaboration teams and their members."),
            Map.entry("Goals", "Student-need goals: evidence, try-outs and decisions."),
            Map.entry("Norms", "How a team wants to work together, and, without names, whether it does."),
            Map.entry("Meetings", "When a team meets: agenda, minutes, roles and clock."),
            Map.entry("Events", "What happens, as it happens."),
            Map.entry("Notifications", "What the caller is told of, and when mails may go."),
            Map.entry("Protocols", "Ways to hold a conversation, step by step, and conversations held by them."),
            Map.entry("Framing", "The check that helps a team say what students need."),
            Map.entry("Strategies", "Strategy libraries and the strategies in them."),
            Map.entry("Coaching", "Coaching partnerships and their confidential notes."),
            Map.entry("Policy", "Who may see and do what.")));

    private static final String DESCRIPTION = """
            Trellis helps a school's teams find out what their students need, try a strategy, look at what students \
            then do, and decide together. This is its whole API: the client in the browser uses nothing else.

            **Records** have an `id` (a UUID that a client may choose), a `version` and an ETag. To change one, send \
            the ETag you read in `If-Match`: 428 without, 412 when somebody was faster.

            **Creating** is safe to repeat: the same body with the same `id`, or the same `Idempotency-Key` where the \
            body has none, answers 200 with what exists.

            **Lists** are pages: `limit`, `cursor`, and `nextCursor` in the answer.

            **Errors** are problems (RFC 9457) in English or Spanish, by `Accept-Language`. Their `type` resolves to \
            the page that explains them.

            **The district** is never in the address: it comes from the token. What belongs to another district is a 404.
            """;

    private ApiFrontMatter() {}

    static void write(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title("Trellis")
                .version("1.0.0")
                .description(DESCRIPTION)
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        api.setServers(List.of(OASFactory.createServer().url("/").description("The server that sent this document.")));
        api.setTags(TAGS.entrySet().stream()
                .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue()))
                .toList());
    }
}
