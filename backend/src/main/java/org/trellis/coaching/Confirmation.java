package org.trellis.coaching;

/// From whom a partnership waits for a word that the other is who they say, because that one's password was set anew
/// by an administrator's link. Until then its notes are closed to that one.
enum Confirmation {
    /// From the caller, about the other.
    FROM_YOU,
    /// From the other, about the caller.
    FROM_PARTNER,
    /// From nobody: both passwords were set anew, and neither can speak for the other. The notes stay closed,
    /// and the two can begin a new partnership.
    FROM_NOBODY
}
