package org.trellis.notification;

/// When mails go to somebody.
public enum Delivery {
    /// A few minutes after something happened, together with what else happened meanwhile.
    SOON,
    /// Once a day, all together.
    DAILY
}
