package org.trellis.district;

/// Where a school stands: open, or kept for its history only.
public enum SchoolStatus {
    ACTIVE,
    ARCHIVED
}
