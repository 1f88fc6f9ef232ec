package org.trellis.me;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.action.ActionDue;
import org.trellis.coaching.CoachingNews;
import org.trellis.goal.GoalDue;
import org.trellis.norm.NormsAwaited;

/// What needs the caller today, the most urgent first.
@Schema(name = "Today")
record TodayView(List<Item> items) {

    /// One thing that needs the caller.
    ///
    /// @param title what it is about: a goal's statement, what is to be done, the team whose norms they are, or the
    ///     name of the other person; never a word of a note
    /// @param detail the team, when it is about a goal or an action item
    /// @param dueOn the day it is due, when it has one
    @Schema(name = "TodayItem")
    record Item(
            TodayKind kind,
            String title,
            @Nullable String detail,
            @Nullable UUID teamId,
            @Nullable UUID goalId,
            @Nullable UUID partnershipId,
            @Nullable UUID noteId,
            @Nullable UUID actionItemId,
            @Nullable LocalDate dueOn) {

        static Item of(CoachingNews.Request request) {
            return new Item(
                    TodayKind.PARTNERSHIP_REQUEST,
                    request.withName(),
                    null,
                    null,
                    null,
                    request.partnershipId(),
                    null,
                    null,
                    null);
        }

        static Item of(CoachingNews.SharedNote note) {
            return new Item(
                    TodayKind.NOTE_SHARED,
                    note.withName(),
                    null,
                    null,
                    null,
                    note.partnershipId(),
                    note.noteId(),
                    null,
                    null);
        }

        static Item of(CoachingNews.NoteDraft draft) {
            return new Item(
                    TodayKind.NOTE_DRAFT,
                    draft.withName(),
                    null,
                    null,
                    null,
                    draft.partnershipId(),
                    draft.noteId(),
                    null,
                    null);
        }

        static Item of(ActionDue action) {
            return new Item(
                    TodayKind.ACTION_ITEM,
                    action.text(),
                    action.teamName(),
                    action.teamId(),
                    null,
                    null,
                    null,
                    action.actionItemId(),
                    action.dueOn());
        }

        static Item of(NormsAwaited norms) {
            return new Item(TodayKind.NORMS, norms.teamName(), null, norms.teamId(), null, null, null, null, null);
        }

        static Item of(TodayKind kind, GoalDue goal) {
            return new Item(
                    kind,
                    goal.statement(),
                    goal.teamName(),
                    goal.teamId(),
                    goal.goalId(),
                    null,
                    null,
                    null,
                    goal.dueOn());
        }
    }
}
