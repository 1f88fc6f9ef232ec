package org.trellis.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A protocol as a list shows it.
///
/// @param key what names it among those that come with Trellis, the same in each language; absent for a team's own
/// @param teamId the team whose own it is; absent for one that comes with Trellis
/// @param language the language it is written in: `en` or `es`
/// @param minutes how long all its steps are meant to take
/// @param airtime of those minutes, how many belong to whom
@Schema(name = "ProtocolCard")
record ProtocolCard(
        UUID id,
        int version,
        @Nullable String key,
        @Nullable UUID teamId,
        @Nullable String teamName,
        String title,
        String purpose,
        String language,
        int minutes,
        List<Airtime> airtime,
        ProtocolStatus status) {

    /// How many minutes belong to whom.
    @Schema(name = "Airtime")
    record Airtime(Speaker speaker, int minutes) {}

    static ProtocolCard of(ProtocolRow row) {
        return new ProtocolCard(
                row.id(),
                row.version(),
                row.key(),
                row.teamId(),
                row.teamName(),
                row.title(),
                row.purpose(),
                row.language(),
                row.minutes(),
                airtime(row.steps()),
                row.status());
    }

    private static List<Airtime> airtime(List<ProtocolStep> steps) {
        return Arrays.stream(Speaker.values())
                .map(speaker -> new Airtime(
                        speaker,
                        ProtocolStep.minutesOf(steps.stream()
                                .filter(step -> step.speaker() == speaker)
                                .toList())))
                .filter(share -> share.minutes() > 0)
                .toList();
    }
}
