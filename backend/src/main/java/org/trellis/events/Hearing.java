package org.trellis.events;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.journal.JournalEntry;
import org.trellis.journal.Scope;
import org.trellis.policy.Audience;
import org.trellis.policy.Permission;

/// What one person may hear of, as things stood when it was read. Roles count for nothing here: leaders look things up,
/// nobody is told what happens in other people's teams.
///
/// @param teams what the person is to each of their teams
/// @param partnerships their coaching partnerships, with whether they may know of its notes
record Hearing(UUID person, Map<UUID, Set<Audience>> teams, Map<UUID, Boolean> partnerships) {

    private static final Set<Audience> EVERYBODY = Set.of(Audience.ANYONE);
    private static final Set<Audience> NOBODY = Set.of();
    private static final Set<Audience> PARTNERS = Set.of(Audience.PARTNER);
    private static final Set<Audience> THEMSELVES = Set.of(Audience.SELF, Audience.AUTHOR);

    boolean mayHear(JournalEntry entry) {
        return Sights.of(entry.noun()).stream().anyMatch(row -> row.isForAnyOf(held(entry.scope(), row)));
    }

    /// What the person is to a record, for one row of the table.
    private Set<Audience> held(Scope scope, Permission row) {
        boolean inConfidence = row.resource().equals("note");
        return switch (scope.kind()) {
            case DISTRICT -> EVERYBODY;
            case TEAM -> teams.getOrDefault(scope.of(), NOBODY);
            case PARTNERSHIP -> isPartner(scope.of(), inConfidence) ? PARTNERS : NOBODY;
            case PERSON ->
                person.equals(scope.of()) && (!inConfidence || isPartner(scope.whole(), true)) ? THEMSELVES : NOBODY;
        };
    }

    private boolean isPartner(@Nullable UUID partnership, boolean inConfidence) {
        Boolean confidant = partnership == null ? null : partnerships.get(partnership);
        return confidant != null && (confidant || !inConfidence);
    }
}
