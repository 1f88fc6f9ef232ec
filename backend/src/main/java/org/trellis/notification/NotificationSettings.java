package org.trellis.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;

/// What somebody wants to be told of, and when they want to be left alone. Its id is the person's.
@Entity
@Table(name = "notification_settings")
class NotificationSettings extends DistrictRecord {

    /// What happens within it comes in one mail.
    private static final Duration GATHERING = Duration.ofMinutes(5);

    @Convert(converter = NotificationKinds.class)
    @Column(name = "not_shown")
    private Set<NotificationKind> notShown = EnumSet.noneOf(NotificationKind.class);

    @Convert(converter = NotificationKinds.class)
    @Column(name = "not_mailed")
    private Set<NotificationKind> notMailed = EnumSet.noneOf(NotificationKind.class);

    @Enumerated(EnumType.STRING)
    private Delivery delivery = Delivery.SOON;

    @Column(name = "daily_at")
    private LocalTime dailyAt = LocalTime.of(7, 0);

    @Column(name = "quiet_from")
    private @Nullable LocalTime quietFrom = LocalTime.of(18, 0);

    @Column(name = "quiet_until")
    private @Nullable LocalTime quietUntil = LocalTime.of(7, 0);

    @SuppressWarnings("NullAway.Init")
    protected NotificationSettings() {}

    /// What holds for a person who has said nothing: everything, but no mail in the evening and at night.
    NotificationSettings(UUID person) {
        super(person);
    }

    void change(NotificationSettingsChange wanted) {
        wanted.mustBeSound();
        notShown = Set.copyOf(wanted.notShown());
        notMailed = Set.copyOf(wanted.notMailed());
        delivery = wanted.delivery();
        dailyAt = LocalTime.parse(wanted.dailyAt());
        quietFrom = wanted.quietFrom() == null ? null : LocalTime.parse(wanted.quietFrom());
        quietUntil = wanted.quietUntil() == null ? null : LocalTime.parse(wanted.quietUntil());
    }

    NotificationSettingsChange content() {
        return new NotificationSettingsChange(
                EnumSet.copyOf(notShown.isEmpty() ? EnumSet.noneOf(NotificationKind.class) : notShown),
                EnumSet.copyOf(notMailed.isEmpty() ? EnumSet.noneOf(NotificationKind.class) : notMailed),
                delivery,
                dailyAt.toString(),
                quietFrom == null ? null : quietFrom.toString(),
                quietUntil == null ? null : quietUntil.toString());
    }

    boolean shows(NotificationKind kind) {
        return !notShown.contains(kind);
    }

    boolean mails(NotificationKind kind) {
        return !notMailed.contains(kind);
    }

    /// When something that happens now may be mailed.
    ///
    /// @param zone the one the person's clock shows
    Instant mailAfter(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        return switch (delivery) {
            case SOON -> afterQuiet(there.plus(GATHERING)).toInstant();
            case DAILY -> next(there, dailyAt).toInstant();
        };
    }

    private ZonedDateTime afterQuiet(ZonedDateTime wanted) {
        if (quietFrom == null || quietUntil == null || !isQuiet(wanted.toLocalTime(), quietFrom, quietUntil)) {
            return wanted;
        }
        return next(wanted, quietUntil);
    }

    private static boolean isQuiet(LocalTime time, LocalTime from, LocalTime until) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isBefore(until) ? afterFrom && beforeUntil : afterFrom || beforeUntil;
    }

    private static ZonedDateTime next(ZonedDateTime from, LocalTime time) {
        ZonedDateTime today = from.with(time);
        return today.isBefore(from) ? from.plusDays(1).with(time) : today;
    }
}
