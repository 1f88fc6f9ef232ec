package org.trellis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.support.ApiTest;

/// On which day somebody starts Trellis first makes no difference to what they see.
@ApiTest
class SampleDaysTest {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private static final List<String> PEOPLE = List.of(
            "educator",
            "coach",
            "school-leader",
            "educadora",
            "ruth.yellowhorse",
            "omar.haddad",
            "fatima.siddiqui",
            "elena.petrova",
            "marcus.bell");

    /// What may well lie ahead, and when a source was read.
    private static final Set<String> NOT_OF_THE_STORY = Set.of("targetDate", "retrievedOn");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");

    private final List<String> looked = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2025-08-05T12:30:00Z", // a Tuesday in summer, before school
                "2025-08-16T15:00:00Z", // a Saturday
                "2026-01-02T21:00:00Z", // the second day of a year
                "2026-03-09T05:10:00Z" // a Monday just after midnight, the night after the clocks changed
            })
    void it_looks_alike_whatever_the_day_of_the_first_start(Instant then) {
        assertThat(storyOf(account -> MapleGrove.as(account, then))).isEqualTo(storyOf(MapleGrove::as));
        nothingLiesAhead(then, account -> MapleGrove.as(account, then));
    }

    @Test
    void nothing_that_has_happened_lies_ahead_of_now() {
        MapleGrove.as("educator").get("/me").then().statusCode(200);
        nothingLiesAhead(Instant.now(), MapleGrove::as);
    }

    /// All but ids and dates.
    private static List<String> storyOf(Function<String, RequestSpecification> as) {
        List<String> story = new ArrayList<>();
        for (String account : PEOPLE) {
            for (JsonNode goal : items(as.apply(account).queryParam("mine", true), "/goals")) {
                story.add("%s %s %s %s"
                        .formatted(
                                goal.get("statement"),
                                goal.get("status"),
                                goal.findValues("percent"),
                                goal.path("strategies").findValues("status")));
            }
            for (JsonNode partnership : items(as.apply(account), "/partnerships")) {
                story.add("%s %s".formatted(partnership.get("focus"), partnership.get("status")));
            }
        }
        assertThat(story).hasSizeGreaterThan(40);
        return story;
    }

    private void nothingLiesAhead(Instant then, Function<String, RequestSpecification> as) {
        for (String account : PEOPLE) {
            look(items(as.apply(account), "/teams"), then);
            look(items(as.apply(account).queryParam("mine", true), "/goals"), then);
            for (JsonNode goal : items(as.apply(account).queryParam("mine", true), "/goals")) {
                String path = "/goals/" + goal.get("id").textValue();
                look(items(as.apply(account), path + "/evidence"), then);
                look(items(as.apply(account), path + "/try-outs"), then);
                look(items(as.apply(account), path + "/decisions"), then);
            }
            for (JsonNode partnership : items(as.apply(account), "/partnerships")) {
                look(partnership, then);
                if (partnership.get("mine").booleanValue()) {
                    look(
                            items(
                                    as.apply(account),
                                    "/partnerships/" + partnership.get("id").textValue() + "/notes"),
                            then);
                }
            }
        }
        assertThat(looked).hasSizeGreaterThan(500);
    }

    private void look(JsonNode node, Instant then) {
        node.forEach(child -> look(child, then));
        node.properties().forEach(property -> {
            String text = property.getValue().asText();
            boolean isPlanned = property.getKey().equals("startsOn")
                    && node.path("status").asText().equals("PLANNED");
            if (NOT_OF_THE_STORY.contains(property.getKey()) || isPlanned) {
                return;
            }
            if (DATE.matcher(text).matches()) {
                looked.add(text);
                assertThat(LocalDate.parse(text))
                        .as(property.getKey())
                        .isBeforeOrEqualTo(LocalDate.ofInstant(then, ZONE));
            } else if (MOMENT.matcher(text).matches()) {
                looked.add(text);
                assertThat(Instant.parse(text)).as(property.getKey()).isBeforeOrEqualTo(then);
            }
        });
    }

    private static JsonNode items(RequestSpecification as, String path) {
        return as.queryParam("limit", 200)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class)
                .get("items");
    }
}
