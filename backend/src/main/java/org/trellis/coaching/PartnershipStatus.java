package org.trellis.coaching;

/// Where a partnership stands.
public enum PartnershipStatus {
    /// One has asked, the other has not answered.
    PROPOSED,
    ACTIVE,
    /// Rests for a while; notes can be read and none written.
    PAUSED,
    /// Over, or withdrawn before it began. The two can still read their notes.
    ENDED,
    /// The one who was asked said no, which only the two know.
    DECLINED;

    boolean isOpen() {
        return this == PROPOSED || this == ACTIVE || this == PAUSED;
    }
}
