/// Protocol runs: a meeting's conversation that goes by a protocol, with a clock for each step.
///
/// A run keeps the steps it began with and how long each took. Whoever is in the room moves it on; a move that was
/// made without a network arrives later and says when it was made. [ProtocolRun] holds the rules, [ProtocolRuns] the
/// queries, [ProtocolRunResource] the URLs.
@NullMarked
package org.trellis.protocolrun;

import org.jspecify.annotations.NullMarked;
