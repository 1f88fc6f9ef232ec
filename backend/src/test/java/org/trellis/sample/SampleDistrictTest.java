package org.trellis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;

@ApiTest
class SampleDistrictTest {

    @Inject
    SampleDistrict sample;

    @ParameterizedTest
    @CsvSource({
        "educator, EDUCATOR",
        "colleague, EDUCATOR",
        "coach, COACH",
        "school-leader, SCHOOL_LEADER",
        "district-leader, DISTRICT_LEADER",
        "curator, LIBRARY_CURATOR",
        "roster-admin, ROSTER_ADMIN",
        "privacy-officer, PRIVACY_OFFICER",
        "educadora, EDUCATOR"
    })
    void there_is_an_account_for_each_role(String account, String role) {
        MapleGrove.as(account).get("/me").then().statusCode(200).body("roles.role", hasItems(role));

        assertThat(sample.accounts()).containsKey(account + "@maplegrove.example");
    }

    @Test
    void the_educator_her_colleague_and_the_coach_share_a_team() {
        List<String> together = MapleGrove.as("educator")
                .queryParam("mine", true)
                .get("/teams")
                .then()
                .extract()
                .path("items.find { it.name == 'Grade 5 Literacy' }.members.displayName");

        assertThat(together).contains("Ana Ruiz", "Luis Ortega", "Dana Whitfield", "Priya Kapoor", "Jo Tanaka");
    }

    @Test
    void the_educadora_reads_spanish() {
        MapleGrove.as("educadora").get("/me").then().body("locale", equalTo("es"));
        MapleGrove.as("educator").get("/me").then().body("locale", equalTo("en"));
    }

    @Test
    void it_has_three_schools_eight_teams_and_about_forty_people() {
        MapleGrove.as("educator").get("/schools").then().body("items.size()", equalTo(3));
        MapleGrove.as("educator").get("/teams").then().body("items.size()", equalTo(8));
        MapleGrove.as("educator")
                .queryParam("limit", 200)
                .get("/people")
                .then()
                .body("items.size()", greaterThanOrEqualTo(40))
                .body("items.status", hasItems("ACTIVE", "INVITED", "DEPARTED"));
    }

    @Test
    void its_school_year_covers_today_and_the_term_behind_it() {
        Map<String, String> year = MapleGrove.as("educator")
                .get("/school-years")
                .then()
                .extract()
                .path("items.find { it.status == 'CURRENT' }");

        LocalDate today = LocalDate.now();
        assertThat(LocalDate.parse(year.get("startsOn"))).isBefore(today.minusDays(90));
        assertThat(LocalDate.parse(year.get("endsOn"))).isAfter(today.plusDays(90));
    }

    @Test
    void people_came_into_their_teams_on_the_day_the_story_says() {
        List<String> joined = MapleGrove.as("educator")
                .queryParam("mine", true)
                .get("/teams")
                .then()
                .extract()
                .path("items.createdAt");

        assertThat(joined)
                .allSatisfy(at -> assertThat(LocalDate.parse(at.substring(0, 10)))
                        .isBefore(LocalDate.now().minusDays(60)));
    }

    @Test
    void another_district_sees_none_of_it() {
        MapleGrove.as("educator").get("/teams").then().statusCode(200);
        Set<String> names = Set.copyOf(Api.as("ana")
                .queryParam("limit", 200)
                .get("/people")
                .then()
                .extract()
                .<List<String>>path("items.displayName"));

        assertThat(names).doesNotContain("Luis Ortega");
        assertThat(Lincoln.email("ana")).isNotEqualTo("educator@maplegrove.example");
    }
}
