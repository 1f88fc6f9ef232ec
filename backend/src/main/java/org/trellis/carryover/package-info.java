/// Carry-over: what a meeting did not come to is not forgotten.
///
/// [TeamCarryOverResource] proposes what a new meeting could take over from the last one, [MeetingCarryOverResource]
/// takes over what the team keeps of it. Nothing else uses this package.
@NullMarked
package org.trellis.carryover;

import org.jspecify.annotations.NullMarked;
