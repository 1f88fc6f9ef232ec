package org.trellis.visibility;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.policy.Amount;
import org.trellis.policy.Audience;
import org.trellis.policy.Permission;

/// The visibility table. What it does not name, nobody may see or do.
@Schema(name = "Visibility")
record VisibilityView(List<Row> rows) {

    /// One thing that can be seen or done, and by whom.
    ///
    /// @param permission the row's name, as a refused act names it
    /// @param resource the noun it is about, in the singular
    /// @param part what of it
    @Schema(name = "VisibilityRow")
    record Row(String permission, String resource, String part, List<Seen> audiences) {}

    /// Who, and how much of it.
    ///
    /// @param audience a tie to the record, or a role that counts where the record is
    @Schema(name = "VisibilityAudience")
    record Seen(Audience audience, Amount amount) {}

    static VisibilityView ofTheWholeTable() {
        return new VisibilityView(
                Arrays.stream(Permission.values()).map(VisibilityView::row).toList());
    }

    private static Row row(Permission permission) {
        List<Seen> audiences = permission.audiences().entrySet().stream()
                .map(entry -> new Seen(entry.getKey(), entry.getValue()))
                .toList();
        return new Row(permission.name(), permission.resource(), permission.part(), audiences);
    }
}
