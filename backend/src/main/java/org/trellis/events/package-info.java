/// What happens, told as it happens: each person's own stream of those journal entries that they may see.
///
/// A [Listener] is an open stream. All listeners of a district share one reader of its journal, their [Channel], which
/// is
/// woken after each commit in this process, and twice a second for what other processes have written. What one person
/// may hear is their [Hearing], read anew with every look into the journal, so that nobody hears more than they may
/// read. A stream may end at any time; whoever opens it again with `Last-Event-ID` misses nothing and hears nothing
/// twice, because a district's journal is numbered without a gap in the order of commits.
@NullMarked
package org.trellis.events;

import org.jspecify.annotations.NullMarked;
