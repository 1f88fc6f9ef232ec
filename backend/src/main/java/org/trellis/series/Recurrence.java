package org.trellis.series;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.Invalid;

/// The days of a recurrence rule (RFC 5545, 3.3.10) that comes at most once a day.
final class Recurrence {

    private static final Set<Freq> AT_MOST_DAILY = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    /// A school year has fewer days, so what a team means is said in the days, weeks and months of one.
    private static final int LONGEST_INTERVAL = 366;

    private final RecurrenceRule rule;
    private final @Nullable DateTime until;

    private Recurrence(RecurrenceRule rule) {
        this.until = rule.getUntil();
        this.rule = rule;
    }

    /// @param pointer where a body says it
    /// @throws Invalid if it is no rule, or one that comes more than once a day
    static Recurrence of(String rule, String pointer) {
        try {
            RecurrenceRule parsed = new RecurrenceRule(rule, RfcMode.RFC5545_STRICT);
            if (comesAtMostDaily(parsed) && parsed.getInterval() <= LONGEST_INTERVAL) {
                return new Recurrence(parsed);
            }
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException notARule) {
            // Said below, as for a rule that comes too often.
        }
        throw Invalid.at(pointer, "recurrence");
    }

    /// The parts are named here and not in a constant, because the library's rule has to be loaded before its parts.
    private static boolean comesAtMostDaily(RecurrenceRule rule) {
        return AT_MOST_DAILY.contains(rule.getFreq())
                && Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND, Part.RSCALE, Part.SKIP)
                        .noneMatch(rule::hasPart);
    }

    /// Its days after one and up to another.
    ///
    /// @param first the day from which it is counted
    /// @param time the time of day, which decides whether a last day that is a moment is still reached
    List<LocalDate> days(LocalDate first, LocalTime time, ZoneId zone, LocalDate after, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        try {
            RecurrenceRuleIterator each = withoutEnd().iterator(allDay(first));
            while (each.hasNext()) {
                LocalDate day = day(each.nextDateTime());
                if (day.isAfter(last) || isPastTheEnd(day.atTime(time), zone)) {
                    break;
                }
                if (day.isAfter(after)) {
                    days.add(day);
                }
            }
        } catch (IllegalArgumentException | DateTimeException noMoreDays) {
            // The library gives up on a rule that comes never, such as each 30 February; its days are those it found.
        }
        return days;
    }

    /// The end is compared here, because the library wants it in the form of the first day, and calendars write it in
    /// UTC.
    private RecurrenceRule withoutEnd() {
        try {
            RecurrenceRule endless = new RecurrenceRule(rule.toString(), RfcMode.RFC5545_STRICT);
            if (until != null) {
                endless.setUntil(null);
            }
            return endless;
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isPastTheEnd(LocalDateTime moment, ZoneId zone) {
        if (until == null) {
            return false;
        }
        if (until.isAllDay()) {
            return moment.toLocalDate().isAfter(day(until));
        }
        if (until.isFloating()) {
            return moment.isAfter(day(until).atTime(until.getHours(), until.getMinutes(), until.getSeconds()));
        }
        return moment.atZone(zone).toInstant().isAfter(Instant.ofEpochMilli(until.getTimestamp()));
    }

    private static DateTime allDay(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate day(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
