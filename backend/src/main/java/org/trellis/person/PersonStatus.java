package org.trellis.person;

import java.util.List;

/// Where a person stands in the district. Only an active one can sign in.
public enum PersonStatus {
    /// Known, but has not chosen a password yet.
    INVITED,
    ACTIVE,
    /// Away for a while; everything stays as it is.
    SUSPENDED,
    /// Has left. What they wrote stays with their teams.
    DEPARTED;

    /// The statuses that can follow.
    public List<PersonStatus> next() {
        return switch (this) {
            case INVITED -> List.of(ACTIVE, DEPARTED);
            case ACTIVE -> List.of(SUSPENDED, DEPARTED);
            case SUSPENDED -> List.of(ACTIVE, DEPARTED);
            case DEPARTED -> List.of(ACTIVE);
        };
    }
}
