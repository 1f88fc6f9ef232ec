package org.trellis.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.trellis.meeting.CalendarEntry;
import org.trellis.meeting.MeetingStatus;

/// Writes meetings as an iCalendar object (RFC 5545): each a `VEVENT` of its own, in UTC, so that no calendar has to
/// know our zones. It names no method, because whoever publishes by RFC 5546 names an organizer, and a meeting is a
/// team's.
final class ICalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    static String of(List<CalendarEntry> meetings) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Trellis//Meetings//EN");
        meetings.forEach(calendar::event);
        if (meetings.isEmpty()) {
            calendar.zone();
        }
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    /// Stands where there is no meeting, because a calendar without any component is none (RFC 5545, 3.6).
    private void zone() {
        line("BEGIN", "VTIMEZONE");
        line("TZID", "Etc/UTC");
        line("BEGIN", "STANDARD");
        line("DTSTART", "19700101T000000");
        line("TZOFFSETFROM", "+0000");
        line("TZOFFSETTO", "+0000");
        line("END", "STANDARD");
        line("END", "VTIMEZONE");
    }

    private void event(CalendarEntry meeting) {
        line("BEGIN", "VEVENT");
        line("UID", meeting.meetingId() + "@trellis");
        line("SEQUENCE", String.valueOf(meeting.sequence()));
        line("DTSTAMP", moment(meeting.updatedAt()));
        line("CREATED", moment(meeting.createdAt()));
        line("LAST-MODIFIED", moment(meeting.updatedAt()));
        line("DTSTART", moment(meeting.startsAt()));
        line("DURATION", "PT" + meeting.minutes() + "M");
        line("SUMMARY", escaped(meeting.teamName() + ": " + meeting.title()));
        if (meeting.place() != null) {
            line("LOCATION", escaped(meeting.place()));
        }
        line("STATUS", status(meeting.status()));
        line("END", "VEVENT");
    }

    private static String status(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> "TENTATIVE";
            case PUBLISHED, IN_PROGRESS, CLOSED, REOPENED -> "CONFIRMED";
            case CANCELLED -> "CANCELLED";
        };
    }

    private static String moment(Instant instant) {
        return UTC.format(instant);
    }

    /// Line breaks and the characters that separate values are written as escapes; a tab may stand as it is.
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// A line of more than 75 octets goes on in the next, which begins with a space; never within a character.
    private void line(String name, String value) {
        int octets = 0;
        for (int character : (name + ":" + value).codePoints().toArray()) {
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
        }
        text.append("\r\n");
    }
}
