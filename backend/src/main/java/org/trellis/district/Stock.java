package org.trellis.district;

/// Something that every district has from Trellis, and that nobody in it changes.
public interface Stock {

    /// Gives the current district what it lacks, and brings what it has up to date. Does nothing when nothing is new.
    void giveToCurrentDistrict();
}
