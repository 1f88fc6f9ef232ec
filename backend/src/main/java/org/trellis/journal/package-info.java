/// What happened, in the order it was committed, without gaps, one sequence for each district.
///
/// [Journal] is where every accepted change is written, in the change's own transaction; everything that happens
/// *after* a change reads it with [JournalReader].
@NullMarked
package org.trellis.journal;

import org.jspecify.annotations.NullMarked;
