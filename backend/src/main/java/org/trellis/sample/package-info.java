/// Maple Grove, the sample district of a first start: its people, teams, goals, libraries and partnerships, with a
/// school term behind them.
///
/// The files under `sample/` hold the story, [Story] tells it in the order in which it happened, each step at its
/// moment and by the person who took it, through what the features let people do: the classes called `…Work`. So it
/// obeys every rule, and its days lie around the day of the first start.
@NullMarked
package org.trellis.sample;

import org.jspecify.annotations.NullMarked;
