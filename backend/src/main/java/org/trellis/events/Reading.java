package org.trellis.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.coaching.PartnerTies;
import org.trellis.database.CallerDistrict;
import org.trellis.journal.JournalEntry;
import org.trellis.journal.JournalReader;
import org.trellis.policy.Audience;
import org.trellis.session.OpenSessions;
import org.trellis.team.TeamTies;

/// Reads the journal for listeners: the same three statements however many they are.
@ApplicationScoped
class Reading {

    private static final int A_LOOK = 200;

    private final JournalReader journal;
    private final TeamTies teams;
    private final PartnerTies partnerships;
    private final OpenSessions sessions;
    private final CallerDistrict current;

    Reading(
            JournalReader journal,
            TeamTies teams,
            PartnerTies partnerships,
            OpenSessions sessions,
            CallerDistrict current) {
        this.journal = journal;
        this.teams = teams;
        this.partnerships = partnerships;
        this.sessions = sessions;
        this.current = current;
    }

    /// What follows a number. Who may hear it is asked after it was read, so that whoever was let out before it
    /// happened
    /// does not hear of it.
    @ActivateRequestContext
    Look after(String district, long number, Set<UUID> people) {
        current.is(district);
        return QuarkusTransaction.requiringNew().call(() -> {
            List<JournalEntry> entries = journal.after(number, A_LOOK);
            return new Look(entries, entries.isEmpty() ? Map.of() : hearings(people), entries.size() == A_LOOK);
        });
    }

    /// Those of these sign-ins that are over.
    @ActivateRequestContext
    Set<UUID> endedAmong(Collection<UUID> open) {
        return QuarkusTransaction.requiringNew().call(() -> sessions.endedAmong(open));
    }

    private Map<UUID, Hearing> hearings(Set<UUID> people) {
        Map<UUID, Map<UUID, Set<Audience>>> inTeams = teams.ofEach(people);
        Map<UUID, Map<UUID, Boolean>> inPartnerships = partnerships.inConfidenceOfEach(people);
        Map<UUID, Hearing> hearings = new HashMap<>();
        for (UUID person : people) {
            hearings.put(
                    person,
                    new Hearing(
                            person,
                            inTeams.getOrDefault(person, Map.of()),
                            inPartnerships.getOrDefault(person, Map.of())));
        }
        return hearings;
    }
}
