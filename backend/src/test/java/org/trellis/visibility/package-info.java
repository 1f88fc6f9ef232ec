/// Walks every operation of the contract as everybody, and holds each answer against the one table of permissions.
///
/// [Madison] is a district with at least one of everything in it. [Expectations] says which row of the table each
/// operation asks; what an answer should be follows from that and from [Somebody], never from the code under test.
package org.trellis.visibility;
