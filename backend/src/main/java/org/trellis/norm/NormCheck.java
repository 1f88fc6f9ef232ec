package org.trellis.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.trellis.database.CallerDistrict;
import org.trellis.database.TextList;

/// How well the people of a meeting found that the team kept its norms: counts, and nothing of anybody.
///
/// It is one row, written whole with each reply, and it knows no moment, so that neither rows nor their order nor
/// their times belong to a person. That somebody has replied is a mark which only a key outside the database could
/// tell from others, and it is forgotten when the meeting ends. So is everything, if too few have replied to show it.
@Entity
@SQLRestriction(CallerDistrict.ROWS)
@Table(name = "norm_check")
class NormCheck {

    /// From so many replies on, none of them can be told from the counts.
    static final int ENOUGH = 3;

    private static final int BEST = 4;

    @Id
    @Column(name = "meeting_id")
    private UUID meetingId;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String districtId;

    @Column(name = "norm_set_id")
    private UUID normSetId;

    @Convert(converter = CountList.class)
    private List<Integer> kept;

    @Convert(converter = CountList.class)
    private List<Integer> minded;

    @Convert(converter = TextList.class)
    private List<String> marks = List.of();

    @SuppressWarnings("NullAway.Init")
    protected NormCheck() {}

    @SuppressWarnings("NullAway.Init")
    NormCheck(UUID meetingId, UUID normSetId, int norms) {
        this.meetingId = meetingId;
        this.normSetId = normSetId;
        kept = Collections.nCopies(BEST, 0);
        minded = Collections.nCopies(norms, 0);
    }

    /// Counts a reply.
    ///
    /// @param mark of whoever gives it
    /// @param kept how well the norms were kept, from 1 to 4
    /// @param minded the place of the norm to work on, from 1 on, if one was named
    /// @throws NormCheckAnswered if the same person has replied before
    void count(String mark, int kept, @Nullable Integer minded) {
        if (hasReplied(mark)) {
            throw new NormCheckAnswered();
        }
        // In the order of the marks, which is no order of people or times.
        marks = Stream.concat(marks.stream(), Stream.of(mark)).sorted().toList();
        this.kept = oneMore(this.kept, kept);
        if (minded != null) {
            this.minded = oneMore(this.minded, minded);
        }
    }

    /// The meeting is over: who has replied is forgotten, and also what, if they were too few.
    void end() {
        marks = List.of();
        if (!isEnough()) {
            kept = Collections.nCopies(kept.size(), 0);
            minded = Collections.nCopies(minded.size(), 0);
        }
    }

    boolean hasReplied(String mark) {
        return marks.contains(mark);
    }

    boolean isEnough() {
        return replies() >= ENOUGH;
    }

    int replies() {
        return kept.stream().mapToInt(Integer::intValue).sum();
    }

    /// How often 1, 2, 3 and 4 were said.
    List<Integer> kept() {
        return kept;
    }

    /// How often each norm was named, in the set's order.
    List<Integer> minded() {
        return minded;
    }

    UUID normSetId() {
        return normSetId;
    }

    private static List<Integer> oneMore(List<Integer> counts, int place) {
        List<Integer> more = new ArrayList<>(counts);
        more.set(place - 1, more.get(place - 1) + 1);
        return more;
    }
}
