package org.trellis.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// How a strategy changes so that every student has a way in.
///
/// @param multilingual for students who are learning the language of the lesson
/// @param disability for students with disabilities
/// @param remote for students who are not in the room
@Embeddable
public record Adaptations(
        @Column(name = "multilingual") @Size(max = 800) @Nullable
        String multilingual,

        @Column(name = "disability") @Size(max = 800) @Nullable
        String disability,

        @Column(name = "remote") @Size(max = 800) @Nullable String remote) {

    boolean sayNothing() {
        return multilingual == null && disability == null && remote == null;
    }
}
