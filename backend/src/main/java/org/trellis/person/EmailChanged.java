package org.trellis.person;

/// Somebody's e-mail address is changing, in this transaction: the way in must change with it.
///
/// @param person with the new address
/// @param before the key of the address they had, see [Person#emailKey]
public record EmailChanged(Person person, String before) {}
