package org.trellis.person;

/// Somebody who had a password chooses another, in this transaction, by a link that an administrator made.
///
/// That link may have been used by whoever made it: what is for the person alone stays closed until somebody who knows
/// them says that it is them.
public record PasswordReset(Person person) {}
