package org.trellis.protocol;

import java.util.List;

/// Where a protocol stands.
enum ProtocolStatus {
    /// Still being written.
    DRAFT,
    /// Meetings can be held by it.
    PUBLISHED,
    /// No longer offered; what was held by it stays.
    RETIRED;

    /// The statuses that can follow.
    List<ProtocolStatus> next() {
        return this == PUBLISHED ? List.of(RETIRED) : List.of(PUBLISHED);
    }
}
