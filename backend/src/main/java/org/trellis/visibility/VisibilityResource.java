package org.trellis.visibility;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/visibility")
@Tag(name = "Policy")
@Authenticated
class VisibilityResource {

    @GET
    @Operation(
            operationId = "getVisibility",
            summary = "Read who may see what",
            description = "The table that every answer is made by. What it does not name, nobody may see or do.")
    public VisibilityView show() {
        return VisibilityView.ofTheWholeTable();
    }
}
