package org.trellis.person;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;

@Path("/api/v1/people")
@Tag(name = "People")
@Authenticated
@Transactional
class PersonResource {

    private final People people;
    private final Caller caller;
    private final Creations creations;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    PersonResource(People people, Caller caller, Creations creations, IfMatch ifMatch, MergePatch patches) {
        this.people = people;
        this.caller = caller;
        this.creations = creations;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listPeople",
            summary = "List people",
            description = "The adults of the district, by name, with the roles they hold today.")
    public Page<PersonView> list(@BeanParam @Valid PersonFilter filter, @BeanParam @Valid PageRequest wanted) {
        return people.list(filter, wanted);
    }

    @POST
    @Operation(
            operationId = "createPerson",
            summary = "Add a person",
            description =
                    "For roster administrators. They can sign in once they are invited and have chosen a password.")
    public RestResponse<PersonView> create(@Valid NewPerson wanted) {
        caller.must(Permission.CHANGE_PEOPLE);
        return creations.create(Person.class, wanted.id(), wanted, wanted::toPerson, people::added, people::view);
    }

    @GET
    @Path("/{personId}")
    @Operation(operationId = "getPerson", summary = "Read a person")
    public PersonView show(@RestPath UUID personId) {
        return people.view(people.get(personId));
    }

    @PATCH
    @Path("/{personId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changePerson",
            summary = "Change a person",
            description = "For roster administrators. A new e-mail address is the one they sign in with from now on.")
    public PersonView change(
            @RestPath UUID personId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PersonChange.class)))
                    JsonNode patch) {
        Person person = changeable(personId);
        people.change(person, patches.apply(patch, PersonChange.of(person)));
        return people.view(person);
    }

    @PUT
    @Path("/{personId}/status")
    @Operation(
            operationId = "setPersonStatus",
            summary = "Suspend a person, let them leave or return",
            description =
                    "For roster administrators. Whoever is suspended or has left is signed out everywhere at once; what they wrote stays. The district always keeps one roster administrator.")
    public PersonView step(@RestPath UUID personId, @Valid PersonStep wanted) {
        Person person = changeable(personId);
        people.step(person, wanted.status());
        return people.view(person);
    }

    private Person changeable(UUID personId) {
        Person person = people.get(personId);
        caller.must(Permission.CHANGE_PEOPLE);
        return ifMatch.check(person);
    }
}
