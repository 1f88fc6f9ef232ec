package org.trellis.person;

/// Somebody is suspended or leaves, in this transaction: every way in must end with it.
public record ShutOut(Person person) {}
