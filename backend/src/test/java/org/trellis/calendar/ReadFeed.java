package org.trellis.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.trellis.support.Api;

/// A calendar that reads a feed, as anybody's would: with a parser that knows nothing of us, and finds nothing wrong.
public final class ReadFeed {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final List<VEvent> events;

    private ReadFeed(List<VEvent> events) {
        this.events = events;
    }

    /// What can be read at an address.
    public static ReadFeed at(String url) {
        String text = given().get(url)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .extract()
                .asString();
        assertThat(text.lines().map(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            ValidationResult result = calendar.validate();
            assertThat(result.getEntries()).isEmpty();
            return new ReadFeed(calendar.getComponents("VEVENT"));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /// A new address of all that somebody has to attend.
    public static String addressOf(String person) {
        return Api.as(person)
                .put("/me/calendar-feed")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
    }

    /// What each meeting has for a property, in the order of the feed.
    public List<String> all(String property) {
        return events.stream().map(event -> value(event, property)).toList();
    }

    /// The events of one series of titles only.
    public ReadFeed titled(String title) {
        return new ReadFeed(events.stream()
                .filter(event -> value(event, Property.SUMMARY).endsWith(title))
                .toList());
    }

    public List<Instant> starts() {
        return all(Property.DTSTART).stream()
                .map(moment -> Instant.from(UTC.parse(moment)))
                .toList();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
