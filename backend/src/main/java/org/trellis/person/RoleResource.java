package org.trellis.person;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.IfMatch;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.district.Districts;
import org.trellis.district.Schools;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.NotFound;

@Path("/api/v1/people/{personId}/roles")
@Tag(name = "People")
@Authenticated
@Transactional
class RoleResource {

    private final People people;
    private final Roles roles;
    private final Schools schools;
    private final Districts districts;
    private final Caller caller;
    private final Creations creations;
    private final IfMatch ifMatch;

    RoleResource(
            People people,
            Roles roles,
            Schools schools,
            Districts districts,
            Caller caller,
            Creations creations,
            IfMatch ifMatch) {
        this.people = people;
        this.roles = roles;
        this.schools = schools;
        this.districts = districts;
        this.caller = caller;
        this.creations = creations;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(
            operationId = "listRoles",
            summary = "List somebody’s roles",
            description =
                    "Those held today, those that were and those that will be, newest first. For the person and for roster administrators.")
    public Page<RoleView> list(@RestPath UUID personId, @BeanParam @Valid PageRequest wanted) {
        Person person = people.get(personId);
        mustSeeRolesOf(person);
        LocalDate today = districts.today();
        boolean mayChange = caller.may(Permission.CHANGE_PEOPLE);
        return roles.list(person.id(), wanted).map(row -> RoleView.of(row, today, mayChange));
    }

    @POST
    @Operation(
            operationId = "assignRole",
            summary = "Give somebody a role",
            description =
                    "For roster administrators. District leaders, roster administrators, privacy officers and library curators serve the whole district; a school leader leads one school.")
    public RestResponse<RoleView> assign(@RestPath UUID personId, @Valid NewRole wanted) {
        Person person = people.get(personId);
        mustSeeRolesOf(person);
        caller.must(Permission.CHANGE_PEOPLE);
        if (wanted.schoolId() != null) {
            schools.mustExist(List.of(wanted.schoolId()), "/schoolId");
        }
        return creations.create(
                RoleAssignment.class,
                wanted.id(),
                wanted,
                id -> new RoleAssignment(id, person.id(), wanted.role(), wanted.schoolId(), wanted.from(), wanted.to()),
                roles::assigned,
                this::view);
    }

    @DELETE
    @Path("/{roleId}")
    @Operation(
            operationId = "endRole",
            summary = "End somebody’s role",
            description =
                    "For roster administrators. It counts no more from this moment. A role that has not outlasted its first day is taken back altogether. The district always keeps one roster administrator.")
    public void end(@RestPath UUID personId, @RestPath UUID roleId) {
        mustSeeRolesOf(people.get(personId));
        RoleAssignment assignment = roles.get(personId, roleId);
        caller.must(Permission.CHANGE_PEOPLE);
        roles.end(ifMatch.check(assignment));
    }

    private void mustSeeRolesOf(Person person) {
        Set<Audience> ties = person.id().equals(caller.id()) ? Set.of(Audience.SELF) : Set.of();
        if (!caller.may(Permission.SEE_ROLES, ties, List.of())) {
            throw new NotFound("role");
        }
    }

    private RoleView view(RoleAssignment assignment) {
        return RoleView.of(roles.row(assignment), districts.today(), caller.may(Permission.CHANGE_PEOPLE));
    }
}
