package org.trellis.goal;

/// Which way a measure goes when students do better.
public enum Direction {
    UP,
    DOWN
}
