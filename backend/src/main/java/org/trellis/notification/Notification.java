package org.trellis.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;

/// That somebody was told of something, once.
@Entity
class Notification extends DistrictRecord {

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    private String subject;

    private String title;

    @Column(name = "team_id")
    private UUID teamId;

    @Column(name = "team_name")
    private String teamName;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "meeting_id")
    private @Nullable UUID meetingId;

    @Column(name = "action_item_id")
    private @Nullable UUID actionItemId;

    @Column(name = "norm_set_id")
    private @Nullable UUID normSetId;

    @Column(name = "is_shown")
    private boolean isShown;

    @Enumerated(EnumType.STRING)
    private NotificationStatus status = NotificationStatus.UNREAD;

    @Column(name = "mail_after")
    private @Nullable Instant mailAfter;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    /// @param isShown whether the person sees it in the app
    /// @param mailAfter when it may be mailed; absent when it is not
    @SuppressWarnings("NullAway.Init")
    Notification(UUID id, UUID personId, Notice notice, boolean isShown, @Nullable Instant mailAfter) {
        super(id);
        this.personId = personId;
        kind = notice.kind();
        subject = notice.subject();
        title = notice.title();
        teamId = notice.teamId();
        teamName = notice.teamName();
        dueOn = notice.dueOn();
        meetingId = notice.place().meetingId();
        actionItemId = notice.place().actionItemId();
        normSetId = notice.place().normSetId();
        this.isShown = isShown;
        this.mailAfter = mailAfter;
    }

    /// Goes to the status `wanted`. What was read in the app is not mailed any more.
    void become(NotificationStatus wanted) {
        status = wanted;
        if (wanted == NotificationStatus.READ) {
            mailAfter = null;
        }
    }

    /// Was mailed, or is not to be.
    void needsNoMail() {
        mailAfter = null;
    }

    UUID personId() {
        return personId;
    }

    NotificationKind kind() {
        return kind;
    }

    NotificationStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String teamName() {
        return teamName;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    boolean isShown() {
        return isShown;
    }

    NotificationView view() {
        return new NotificationView(
                id(),
                version(),
                kind,
                title,
                teamId,
                teamName,
                dueOn,
                meetingId,
                actionItemId,
                normSetId,
                status,
                status.next(),
                createdAt());
    }
}
