package org.trellis.me;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.action.DueActions;
import org.trellis.coaching.CoachingNews;
import org.trellis.district.Districts;
import org.trellis.goal.DueGoals;
import org.trellis.me.TodayView.Item;
import org.trellis.norm.NormSets;

@Path("/api/v1/me/today")
@Tag(name = "Me")
@Authenticated
@Transactional
class TodayResource {

    /// More than this is no day's work and hides what matters.
    private static final int MOST = 20;

    private final CoachingNews coaching;
    private final DueGoals goals;
    private final DueActions actions;
    private final NormSets norms;
    private final Districts districts;

    TodayResource(CoachingNews coaching, DueGoals goals, DueActions actions, NormSets norms, Districts districts) {
        this.coaching = coaching;
        this.goals = goals;
        this.actions = actions;
        this.norms = norms;
        this.districts = districts;
    }

    @GET
    @Operation(
            operationId = "getToday",
            summary = "Read what needs me today",
            description =
                    "Partnerships that wait for an answer, notes shared with the caller, goals that wait for a decision or a check, action items, norms to acknowledge, and drafts; the most urgent first, twenty at most.")
    public TodayView show() {
        LocalDate today = districts.today();
        Stream<Item> people = Stream.concat(
                coaching.requests().stream().map(Item::of),
                coaching.sharedNotes().stream().map(Item::of));
        Stream<Item> due = Stream.concat(
                goals.decisions(today).stream().map(goal -> Item.of(TodayKind.DECISION_DUE, goal)),
                goals.evidence(today).stream().map(goal -> Item.of(TodayKind.EVIDENCE_DUE, goal)));
        Stream<Item> agreed = Stream.concat(
                actions.mine(today).stream().map(Item::of),
                norms.awaiting().stream().map(Item::of));
        Stream<Item> drafts = Stream.concat(
                coaching.drafts().stream().map(Item::of),
                goals.drafts().stream().map(goal -> Item.of(TodayKind.GOAL_DRAFT, goal)));
        return new TodayView(Stream.of(people, due, agreed, drafts)
                .flatMap(items -> items)
                .limit(MOST)
                .toList());
    }
}
