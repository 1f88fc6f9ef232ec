package org.trellis.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trellis.strategy.LibraryScope;
import org.trellis.strategy.LibraryWork;
import org.trellis.strategy.NewLibrary;
import org.trellis.strategy.NewStrategy;

/// The libraries of `strategies.yaml` and the strategies in them.
@ApplicationScoped
class SampleLibraries {

    private final LibraryWork work;

    SampleLibraries(LibraryWork work) {
        this.work = work;
    }

    /// @param curator who starts it and publishes what others add
    private record SampleLibrary(
            String name,
            String description,
            LibraryScope scope,
            @Nullable String school,
            int started,
            String curator,
            Map<String, Card> strategies) {}

    /// @param published the school day on which the curator published it; absent for a draft
    private record Card(int added, String by, @Nullable Integer published, NewStrategy says) {}

    void addTo(Story story, Cast cast) {
        SampleFile.read("strategies.yaml", new TypeReference<Map<String, SampleLibrary>>() {})
                .forEach((key, library) -> addTo(story, cast, key, library));
    }

    private void addTo(Story story, Cast cast, String key, SampleLibrary library) {
        story.add(library.started(), library.curator(), () -> cast.add(key, work.start(start(cast, library))));
        library.strategies().forEach((name, card) -> {
            story.add(card.added(), card.by(), () -> cast.add(name, work.add(cast.get(key), card.says())));
            if (card.published() != null) {
                story.add(card.published(), library.curator(), () -> work.publish(cast.get(name)));
            }
        });
    }

    private static NewLibrary start(Cast cast, SampleLibrary library) {
        return new NewLibrary(
                null,
                library.name(),
                library.description(),
                library.scope(),
                library.school() == null ? null : cast.get(library.school()));
    }
}
