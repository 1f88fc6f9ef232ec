package org.trellis.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DiskSync;
import org.trellis.meeting.Meeting;
import org.trellis.meeting.MeetingEnds;
import org.trellis.meeting.MeetingStatus;
import org.trellis.meeting.Meetings;
import org.trellis.policy.Caller;
import org.trellis.problem.Invalid;
import org.trellis.secret.MasterKey;
import org.trellis.secret.Seal;

/// The norm checks of meetings.
///
/// A reply is not in the journal, because an entry has a moment and a person.
@ApplicationScoped
class NormChecks {

    private final EntityManager em;
    private final NormSets sets;
    private final Meetings meetings;
    private final DiskSync disk;
    private final Caller caller;
    private final Seal marking;

    NormChecks(EntityManager em, NormSets sets, Meetings meetings, DiskSync disk, Caller caller, MasterKey master) {
        this.em = em;
        this.sets = sets;
        this.meetings = meetings;
        this.disk = disk;
        this.caller = caller;
        marking = master.seal("norm checks");
    }

    /// Counts the caller's reply.
    ///
    /// @throws NormCheckNotOpen unless the meeting is in progress and the team has norms
    /// @throws NormCheckAnswered if the caller has replied before
    void count(Meeting meeting, NormCheckReply reply) {
        // One reply at a time, and none while the meeting is being closed.
        meetings.hold(meeting);
        if (meeting.status() != MeetingStatus.IN_PROGRESS) {
            throw new NormCheckNotOpen();
        }
        NormCheck check = em.find(NormCheck.class, meeting.id(), LockModeType.PESSIMISTIC_WRITE);
        if (check == null) {
            NormSet set = sets.inForceIn(meeting.teamId()).orElseThrow(NormCheckNotOpen::new);
            check = new NormCheck(meeting.id(), set.id(), set.norms().size());
            em.persist(check);
        }
        if (reply.workOn() != null && reply.workOn() > check.minded().size()) {
            throw Invalid.at("/workOn", "within", 1, check.minded().size());
        }
        check.count(mark(meeting.id()), reply.kept(), reply.workOn());
        disk.afterCommit();
    }

    NormCheckView view(Meeting meeting) {
        NormCheck check = em.find(NormCheck.class, meeting.id());
        Optional<NormSet> set = check == null
                ? sets.inForceIn(meeting.teamId())
                : Optional.of(em.find(NormSet.class, check.normSetId()));
        return set.map(norms -> view(meeting, norms, check)).orElseGet(() -> NormCheckView.notOpen(meeting.id()));
    }

    void end(@Observes MeetingEnds ends) {
        NormCheck check = em.find(NormCheck.class, ends.meeting().id(), LockModeType.PESSIMISTIC_WRITE);
        if (check != null) {
            check.end();
        }
    }

    private NormCheckView view(Meeting meeting, NormSet norms, @Nullable NormCheck check) {
        NormCheckStatus status = switch (meeting.status()) {
            case IN_PROGRESS -> NormCheckStatus.OPEN;
            case CLOSED, REOPENED -> NormCheckStatus.CLOSED;
            case PLANNED, PUBLISHED, CANCELLED -> NormCheckStatus.NOT_OPEN;
        };
        return NormCheckView.of(
                meeting.id(), status, norms, check, check != null && check.hasReplied(mark(meeting.id())));
    }

    private String mark(UUID meeting) {
        byte[] who = (meeting + " " + caller.id()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(marking.on(who), 0, 16);
    }
}
