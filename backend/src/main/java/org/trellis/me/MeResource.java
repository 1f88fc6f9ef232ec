package org.trellis.me;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.contract.RateLimits;
import org.trellis.district.Districts;
import org.trellis.person.People;
import org.trellis.person.Person;
import org.trellis.person.Roles;
import org.trellis.policy.Caller;
import org.trellis.session.Accounts;
import org.trellis.team.Teams;

@Path("/api/v1/me")
@Tag(name = "Me")
@Authenticated
@Transactional
class MeResource {

    private final People people;
    private final Roles roles;
    private final Districts districts;
    private final Teams teams;
    private final Accounts accounts;
    private final RateLimits limits;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    MeResource(
            People people,
            Roles roles,
            Districts districts,
            Teams teams,
            Accounts accounts,
            RateLimits limits,
            Caller caller,
            IfMatch ifMatch,
            MergePatch patches) {
        this.people = people;
        this.roles = roles;
        this.districts = districts;
        this.teams = teams;
        this.accounts = accounts;
        this.limits = limits;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Read who is signed in",
            description = "The caller, with the roles held today and the teams they are in.")
    public MeView show() {
        return view(people.get(caller.id()));
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMe",
            summary = "Change oneself",
            description = "How colleagues see the caller, and the language the caller reads.")
    public MeView change(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MeChange.class)))
                    JsonNode patch) {
        Person me = ifMatch.check(people.get(caller.id()));
        MeChange wanted = patches.apply(patch, MeChange.of(me));
        people.introduce(me, wanted.displayName(), wanted.pronouns(), wanted.title(), wanted.locale());
        return view(me);
    }

    @PUT
    @Path("/password")
    @Operation(
            operationId = "changePassword",
            summary = "Change one's password",
            description =
                    "Needs the current password, whose tries are limited like those of signing in. Devices that are signed in stay so.")
    public void changePassword(@Valid PasswordChange wanted, @Context HttpServerRequest request) {
        Person me = people.get(caller.id());
        limits.countSignIn(me.email(), request);
        accounts.changePassword(me, wanted.current(), wanted.wanted(), "/current");
    }

    private MeView view(Person me) {
        return MeView.of(me, districts.current(), roles.heldBy(me.id(), districts.today()), teams.mine());
    }
}
