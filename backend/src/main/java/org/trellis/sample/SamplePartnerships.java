package org.trellis.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trellis.coaching.CoachingWork;
import org.trellis.coaching.NewNote;
import org.trellis.coaching.NewPartnership;
import org.trellis.coaching.NewSegment;
import org.trellis.coaching.NoteKind;
import org.trellis.coaching.PartnershipStatus;
import org.trellis.coaching.SegmentAbout;
import org.trellis.coaching.SegmentKind;

/// The coaching partnerships of `partnerships.yaml`, and their notes.
@ApplicationScoped
class SamplePartnerships {

    private final CoachingWork work;

    SamplePartnerships(CoachingWork work) {
        this.work = work;
    }

    /// @param proposed the school day on which one of the two asked
    /// @param by who asked
    private record SamplePartnership(
            String coach,
            String partner,
            String focus,
            int proposed,
            String by,
            @Nullable List<Step> steps,
            @Nullable List<SampleNote> notes) {}

    private record Step(int day, String by, PartnershipStatus status) {}

    /// @param written the school day on which it was begun
    /// @param shared the school day on which the other could read it; absent for a draft
    private record SampleNote(
            int written, String by, @Nullable Integer shared, NoteKind kind, String title, List<Said> segments) {}

    /// @param at the time of that day, for what was heard, noticed or counted
    private record Said(
            SegmentKind kind,
            @Nullable SegmentAbout about,
            @Nullable String at,
            String text) {}

    void addTo(Story story, Cast cast) {
        SampleFile.read("partnerships.yaml", new TypeReference<Map<String, SamplePartnership>>() {})
                .forEach((key, partnership) -> addTo(story, cast, key, partnership));
    }

    /// Its steps come before its notes where they share a day: notes begin when a partnership has begun, and none is
    /// written on the day on which one rests or ends.
    private void addTo(Story story, Cast cast, String key, SamplePartnership partnership) {
        story.add(
                partnership.proposed(),
                partnership.by(),
                () -> cast.add(
                        key,
                        work.propose(new NewPartnership(
                                null,
                                cast.get(partnership.coach()),
                                cast.get(partnership.partner()),
                                partnership.focus()))));
        if (partnership.steps() != null) {
            partnership
                    .steps()
                    .forEach(step -> story.add(step.day(), step.by(), () -> work.step(cast.get(key), step.status())));
        }
        if (partnership.notes() != null) {
            partnership.notes().forEach(note -> addTo(story, cast, key, note));
        }
    }

    private void addTo(Story story, Cast cast, String partnership, SampleNote note) {
        String key = partnership + ": " + note.title();
        story.add(
                note.written(), note.by(), () -> cast.add(key, work.write(cast.get(partnership), words(story, note))));
        if (note.shared() != null) {
            story.add(note.shared(), note.by(), () -> work.share(cast.get(key)));
        }
    }

    private static NewNote words(Story story, SampleNote note) {
        return new NewNote(
                null,
                note.kind(),
                note.title(),
                note.segments().stream()
                        .map(said ->
                                new NewSegment(null, said.kind(), said.about(), said.text(), moment(story, note, said)))
                        .toList());
    }

    private static @Nullable Instant moment(Story story, SampleNote note, Said said) {
        return said.at() == null ? null : story.at(note.written(), LocalTime.parse(said.at()));
    }
}
