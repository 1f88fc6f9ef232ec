package org.trellis.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something to tell people of.
///
/// @param subject tells it from all others of its kind, so that nobody is told twice
/// @param title what it is about: a meeting's title or what is to be done
/// @param place where it leads in the client
record Notice(
        NotificationKind kind,
        String subject,
        String title,
        UUID teamId,
        String teamName,
        @Nullable LocalDate dueOn,
        Place place) {

    /// Where a notification leads; at most one is there, else the team.
    record Place(
            @Nullable UUID meetingId,
            @Nullable UUID actionItemId,
            @Nullable UUID normSetId) {

        static final Place TEAM = new Place(null, null, null);

        static Place meeting(UUID id) {
            return new Place(id, null, null);
        }

        static Place actionItem(UUID id) {
            return new Place(null, id, null);
        }

        static Place norms(UUID id) {
            return new Place(null, null, id);
        }
    }
}
