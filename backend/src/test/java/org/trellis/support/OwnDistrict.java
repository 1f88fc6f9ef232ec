package org.trellis.support;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.policy.Role;
import org.trellis.session.SignedToken;
import org.trellis.support.Founding.Founded;
import org.trellis.support.Founding.Place;

/// A district that one test has for itself, to fill or to break without harm to others.
///
/// Ana and Ben teach at Adams, where Cleo coaches and Dana is principal; Fay curates the library, Gus keeps the roster.
public final class OwnDistrict {

    private static final String ADAMS = "Adams";

    private final String mail = UUID.randomUUID() + ".example";
    private final Founded founded;
    private final Map<String, String> tokens = new HashMap<>();

    /// @param moreEducators of Adams, by name
    public OwnDistrict(List<String> moreEducators) {
        Stream<Place> cast = Stream.of(
                new Place("ana", Role.EDUCATOR, ADAMS),
                new Place("ben", Role.EDUCATOR, ADAMS),
                new Place("cleo", Role.COACH, ADAMS),
                new Place("dana", Role.SCHOOL_LEADER, ADAMS),
                new Place("fay", Role.LIBRARY_CURATOR, null),
                new Place("gus", Role.ROSTER_ADMIN, null));
        Stream<Place> more = moreEducators.stream().map(name -> new Place(name, Role.EDUCATOR, ADAMS));
        founded = Arc.container()
                .instance(Founding.class)
                .get()
                .found("Own", mail, Set.of(ADAMS), Stream.concat(cast, more).toArray(Place[]::new));
    }

    public UUID id() {
        return founded.district();
    }

    public Set<String> names() {
        return founded.people().keySet();
    }

    public UUID person(String name) {
        return founded.people().get(name);
    }

    public UUID school() {
        return founded.schools().get(ADAMS);
    }

    /// What somebody signs in with, and [Lincoln#PASSWORD].
    public String email(String name) {
        return name + "@" + mail;
    }

    public String token(String name) {
        return tokens.computeIfAbsent(name, unknown -> SignedToken.current(person(name), id()));
    }

    public RequestSpecification as(String name) {
        return Api.withToken(token(name));
    }

    /// What somebody creates, as it was answered.
    public Response create(String name, String path, Map<String, Object> body) {
        Response answer = as(name).body(body).post(path);
        answer.then().statusCode(201);
        return answer;
    }

    /// Takes a record that nobody has changed yet to a status.
    public void step(String name, String path, String status) {
        as(name).header("If-Match", "\"0\"")
                .body(Map.of("status", status))
                .put(path + "/status")
                .then()
                .statusCode(200);
    }
}
