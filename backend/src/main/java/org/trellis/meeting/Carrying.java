package org.trellis.meeting;

/// How often a team may put something off.
public final class Carrying {

    private static final int TIMES = 3;

    private Carrying() {}

    /// Whether something was carried over so often that it is to be dropped, assigned or decided now.
    public static boolean mustBeDecided(int carriedCount) {
        return carriedCount >= TIMES;
    }
}
