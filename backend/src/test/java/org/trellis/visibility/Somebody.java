package org.trellis.visibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.policy.Amount;
import org.trellis.policy.Audience;
import org.trellis.policy.Grant;
import org.trellis.policy.Permission;

/// One of those who ask, and what the table says they may.
///
/// @param ours whether they belong to [Madison]
/// @param isIn whether they have a place in their district today
/// @param token what they sign their requests with; null for nobody
record Somebody(String name, boolean ours, boolean isIn, List<Grant> roles, String token) {

    static final Somebody NOBODY = new Somebody("nobody", false, false, List.of(), null);

    /// How much of `thing` the table gives them by this row; nothing where no audience of the row is theirs.
    Optional<Amount> amount(Permission permission, Thing thing) {
        return amount(permission, thing.where(), thing.tiesOf(this, permission));
    }

    boolean may(Permission permission, Thing thing) {
        return amount(permission, thing).isPresent();
    }

    boolean may(Permission permission, Where where, Set<Audience> ties) {
        return amount(permission, where, ties).isPresent();
    }

    /// Whether they sign their requests as somebody who has no place any more.
    boolean isShutOut() {
        return token != null && !isIn;
    }

    /// Whether they may know that `thing` is there.
    boolean sees(Thing thing) {
        return isIn && ours && may(thing.sight(), thing);
    }

    /// Full comes before summary, and summary before a count, as [Amount] lists them.
    private Optional<Amount> amount(Permission permission, Where where, Set<Audience> ties) {
        return permission.audiences().entrySet().stream()
                .filter(row -> is(row.getKey(), where, ties))
                .map(row -> row.getValue())
                .min(Comparator.naturalOrder());
    }

    private boolean is(Audience audience, Where where, Set<Audience> ties) {
        return audience == Audience.ANYONE
                || ties.contains(audience)
                || roles.stream().anyMatch(role -> role.role() == audience.role() && where.counts(role));
    }

    @Override
    public String toString() {
        return name;
    }
}
