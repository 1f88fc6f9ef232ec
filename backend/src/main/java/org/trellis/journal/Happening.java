package org.trellis.journal;

/// What a journal entry says was done to a record.
public enum Happening {
    CREATED,
    CHANGED,
    DELETED
}
