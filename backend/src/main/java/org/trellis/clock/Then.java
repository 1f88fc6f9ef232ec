package org.trellis.clock;

import java.time.Clock;
import java.time.Instant;

/// A moment of the past that is being told, as a sample district's story is: what is done in it happens then, by every
/// rule that asks what time it is.
public final class Then {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private Then() {}

    /// Does `what`, on this thread, as if it were `then`.
    public static void at(Instant then, Runnable what) {
        ScopedValue.where(TOLD, then).run(what);
    }

    static Instant orElse(Clock now) {
        return TOLD.isBound() ? TOLD.get() : now.instant();
    }
}
