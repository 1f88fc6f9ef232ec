package org.trellis.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.team.TeamKind;
import org.trellis.team.TeamRole;
import org.trellis.team.TeamStatus;
import org.trellis.team.TeamWork;

/// The teams of `teams.yaml`.
@ApplicationScoped
class SampleTeams {

    private final TeamWork work;

    SampleTeams(TeamWork work) {
        this.work = work;
    }

    /// @param started the school day on which its facilitator started it
    /// @param members what everybody else is in it, by their keys
    /// @param status where it stands; `ACTIVE` when absent
    private record SampleTeam(
            String name,
            String purpose,
            TeamKind kind,
            Set<String> schools,
            int started,
            String facilitator,
            Map<String, TeamRole> members,
            @Nullable TeamStatus status) {}

    void addTo(Story story, Cast cast) {
        SampleFile.read("teams.yaml", new TypeReference<Map<String, SampleTeam>>() {})
                .forEach((key, team) -> addTo(story, cast, key, team));
    }

    private void addTo(Story story, Cast cast, String key, SampleTeam team) {
        story.add(
                team.started(),
                team.facilitator(),
                () -> cast.add(
                        key,
                        work.start(
                                team.name(),
                                team.purpose(),
                                team.kind(),
                                team.schools().stream().map(cast::get).collect(Collectors.toSet()))));
        team.members()
                .forEach((member, role) -> story.add(
                        team.started(), team.facilitator(), () -> work.bringIn(cast.get(key), cast.get(member), role)));
        if (team.status() == null) {
            story.add(team.started(), team.facilitator(), () -> work.step(cast.get(key), TeamStatus.ACTIVE));
        }
    }
}
