package org.trellis.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.clock.Then;

/// What happened, day by day. Told in the order of days, and within a day in the order it was added.
final class Story {

    private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 10);
    private static final int MINUTES_APART = 4;

    private final Term term;
    private final ZoneId zone;
    private final Instant now;
    private final Map<LocalDate, Integer> stepsOfDay = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /// @param zone where the schools are
    /// @param now after which nothing has happened yet
    Story(Term term, ZoneId zone, Instant now) {
        this.term = term;
        this.zone = zone;
        this.now = now;
    }

    private record Step(Instant at, String who, Runnable what) {}

    /// Takes the steps of a story as the people who took them.
    interface Teller {

        void as(String who, Runnable what);
    }

    /// @param day a school day, counted as [Term#day] counts
    /// @param who the key of the person who does it
    void add(int day, String who, Runnable what) {
        int before = stepsOfDay.merge(date(day), 1, Integer::sum) - 1;
        steps.add(new Step(moment(day, before), who, what));
    }

    /// When the step happens that so many others of its day come before.
    Instant moment(int day, int before) {
        Instant at = at(day, AFTER_SCHOOL.plusMinutes((long) before * MINUTES_APART));
        return at.isAfter(now) ? now : at;
    }

    /// The date of a school day, counted as [Term#day] counts.
    LocalDate date(int day) {
        return term.day(day);
    }

    /// A moment of a school day.
    Instant at(int day, LocalTime time) {
        return date(day).atTime(time).atZone(zone).toInstant();
    }

    void tell(Teller teller) {
        steps.stream()
                .sorted(Comparator.comparing(Step::at))
                .forEach(step -> Then.at(step.at(), () -> teller.as(step.who(), step.what())));
    }
}
