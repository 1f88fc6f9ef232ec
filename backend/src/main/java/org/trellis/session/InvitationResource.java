package org.trellis.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.district.Districts;
import org.trellis.person.People;
import org.trellis.person.Person;
import org.trellis.person.PersonStatus;

/// The links by which people choose their first password, or a new one.
@Path("/api/v1/invitations/{token}")
@Tag(name = "Signing in")
@PermitAll
class InvitationResource {

    private final Invitations invitations;
    private final People people;
    private final Districts districts;

    InvitationResource(Invitations invitations, People people, Districts districts) {
        this.invitations = invitations;
        this.people = people;
        this.districts = districts;
    }

    @GET
    @SecurityRequirementsSet
    @Operation(
            operationId = "getInvitation",
            summary = "Read an invitation",
            description = "Whom the link is for, so that they can see it is theirs before they choose a password.")
    public InvitationView show(@RestPath String token) {
        Invitation invitation = invitations.enter(token);
        return QuarkusTransaction.requiringNew().call(() -> {
            Person person = people.get(invitation.personId());
            return new InvitationView(
                    person.displayName(),
                    districts.current().name(),
                    person.email(),
                    invitation.expiresAt(),
                    person.status() != PersonStatus.INVITED);
        });
    }

    @PUT
    @Path("/password")
    @SecurityRequirementsSet
    @Operation(
            operationId = "acceptInvitation",
            summary = "Choose a password",
            description = "Opens the account that the invitation is for. The link cannot be used again.")
    public void accept(@RestPath String token, @Valid ChosenPassword chosen) {
        invitations.accept(token, chosen.password());
    }
}
