package org.trellis.session;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.contract.Origin;
import org.trellis.person.People;
import org.trellis.person.Person;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;

@Path("/api/v1/people/{personId}/invitations")
@Tag(name = "People")
@Authenticated
@Transactional
class PersonInvitationResource {

    private final People people;
    private final Invitations invitations;
    private final Caller caller;
    private final Origin origin;

    PersonInvitationResource(People people, Invitations invitations, Caller caller, Origin origin) {
        this.people = people;
        this.invitations = invitations;
        this.caller = caller;
        this.origin = origin;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "invitePerson",
            summary = "Invite a person",
            description =
                    "For roster administrators. Makes a link, good once and for seven days, by which the person chooses a password. It ends the links made for them before. Whoever had a password and chooses a new one is signed out everywhere, and their coaching notes stay closed to them until their partners confirm that it is them: the link opens nobody's notes to an administrator.")
    public InvitationLink invite(@RestPath UUID personId, @Context HttpServerRequest request) {
        Person person = people.get(personId);
        caller.must(Permission.INVITE_PEOPLE);
        Invitations.Link link = invitations.invite(person);
        return new InvitationLink(link.url(origin.of(request)), link.expiresAt());
    }
}
