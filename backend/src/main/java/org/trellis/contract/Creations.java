package org.trellis.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.policy.Caller;
import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;
import org.trellis.problem.Unreadable;
import org.trellis.secret.MasterKey;

/// Makes creating safe to repeat: a client that got no answer sends the same again and harms nothing.
@RequestScoped
public class Creations {

    private final EntityManager em;
    private final ObjectMapper json;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final Caller caller;
    private final MasterKey master;
    private @Nullable String readAt;

    Creations(EntityManager em, ObjectMapper json, UriInfo uri, HttpHeaders headers, Caller caller, MasterKey master) {
        this.em = em;
        this.json = json;
        this.uri = uri;
        this.headers = headers;
        this.caller = caller;
        this.master = master;
    }

    /// Says where what is created can be read, when that is not below the address it was posted to.
    ///
    /// @param collection a path, such as `/api/v1/strategies`
    public Creations readAt(String collection) {
        readAt = collection;
        return this;
    }

    /// Creates the record that `body` describes, unless it exists.
    ///
    /// The id is the body's or, where it has none, the `Idempotency-Key` header's or a new one.
    ///
    /// @param type what is created
    /// @param id the id the client chose, if it did
    /// @param body the body as it was sent
    /// @param make makes the record of that id, by its rules
    /// @param keep stores and journals it, with whatever belongs to it
    /// @param view what the answer shows
    /// @return 201 with what was created, or 200 with what exists when the same was sent before
    /// @throws Conflict if the id stands for something else
    public <T extends DistrictRecord, V> RestResponse<V> create(
            Class<T> type,
            @Nullable UUID id,
            Record body,
            Function<UUID, T> make,
            Consumer<T> keep,
            Function<T, V> view) {
        UUID wanted = id != null ? id : keyOrNew();
        String digest = digest(body);
        T existing = em.find(type, wanted);
        if (existing != null) {
            if (!existing.wasCreatedWith(digest)) {
                throw new Conflict(ProblemType.ID_TAKEN);
            }
            return ResponseBuilder.ok(view.apply(existing)).build();
        }
        T created = make.apply(wanted);
        created.rememberCreation(digest);
        keep.accept(created);
        return ResponseBuilder.create(RestResponse.Status.CREATED, view.apply(created))
                .header(HttpHeaders.LOCATION, place(created.id()))
                .build();
    }

    private URI place(UUID created) {
        UriBuilder collection = readAt == null
                ? uri.getAbsolutePathBuilder()
                : uri.getBaseUriBuilder().path(readAt);
        return collection.path(created.toString()).build();
    }

    private UUID keyOrNew() {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return newId();
        }
        return Ids.find(key.replace("\"", "").strip())
                .orElseThrow(() -> new Unreadable(ProblemType.INVALID_PARAMETER, "Idempotency-Key", "UUID"));
    }

    /// A new UUIDv7, which sorts by the time it was made.
    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /// Of the body, the address it was sent to and who sent it: the same words of somebody else are another request.
    ///
    /// It is made with a key, because a note's words could be guessed from a digest that anybody can make.
    private String digest(Record body) {
        byte[] who = (caller.idIfAny() + " " + uri.getPath() + " ").getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(master.seal("creations").on(who, json.writeValueAsBytes(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
