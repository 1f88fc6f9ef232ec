/// Protocols: ways to hold a conversation, in steps with minutes, a prompt and a rule for who may speak.
///
/// A *library* protocol comes with Trellis, in English and in Spanish, and says whom it descends from. A *team's own*
/// is written by the team, often as a copy. [Protocol] holds the rules, [Protocols] the queries, [ProtocolResource]
/// the URLs; [ProtocolLibrary] gives a district the ones that come with Trellis. Meetings name protocols and hold
/// conversations by them; they ask [Protocols].
@NullMarked
package org.trellis.protocol;

import org.jspecify.annotations.NullMarked;
