package org.trellis.goal;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.goal.SampleGoal.draft;
import static org.trellis.goal.SampleGoal.team;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class GoalListTest {

    @Test
    void a_list_is_read_page_by_page_newest_first() {
        UUID team = team();
        List<String> newestFirst = List.of(draft(team), draft(team), active(team)).reversed().stream()
                .map(UUID::toString)
                .toList();

        String cursor = Api.as("ana")
                .get("/goals?teamId={id}&limit=2&include=total", team)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(newestFirst.subList(0, 2)))
                .body("total", equalTo(3))
                .extract()
                .path("nextCursor");
        Api.as("ana")
                .queryParam("cursor", cursor)
                .get("/goals?teamId={id}&limit=2", team)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(newestFirst.subList(2, 3)))
                .body("$", not(hasKey("nextCursor")));
        Api.as("ana")
                .get("/goals?teamId={id}&status=ACTIVE", team)
                .then()
                .body("items.id", hasItems(newestFirst.get(0)));
        Api.as("ana").get("/goals?teamId={id}&subject=ARTS", team).then().body("items", empty());
        Api.as("ana").get("/goals?teamId={id}&gradeBand=G3_5", team).then().body("items.id", equalTo(newestFirst));
        Api.as("eli").get("/goals?teamId={id}&include=total", team).then().body("total", equalTo(1));
    }

    @Test
    void my_goals_are_those_of_the_teams_i_am_in() {
        UUID goal = active(team());

        Api.as("ben").get("/goals?mine=true&limit=200").then().body("items.id", hasItem(goal.toString()));
        Api.as("dana").get("/goals?mine=true&limit=200").then().body("items.id", not(hasItem(goal.toString())));
        Api.as("ben").get("/goals?mine=true&limit=200").then().body("items.group.size", everyItem(notNullValue()));
    }
}
