package org.trellis.protocol;

/// Who may speak in a step.
public enum Speaker {
    /// Whoever brought something; everybody else listens.
    PRESENTER,
    /// Everybody but the presenter, who listens.
    GROUP,
    ALL,
    /// Nobody: all read, write or think.
    SILENT
}
