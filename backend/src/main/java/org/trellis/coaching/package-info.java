/// Coaching: a coach and a colleague who work together in confidence, and the notes they keep.
///
/// A *partnership* begins when the one who was asked accepts. A *note* is a list of *segments*: what was heard,
/// noticed, counted, wondered, what comes next. Its words have an *audience*, the author of a draft or the two
/// partners of what is shared, and nobody else; they are stored locked, and [NoteWords] alone unlocks them.
///
/// [Partnership] and [Note] hold the rules, [Partnerships] and [Notes] the queries. Other features may use
/// [CoachingNews], which has no words, and [CoachingWork], which takes words in and gives none out; the rest is
/// private to this package.
@NullMarked
package org.trellis.coaching;

import org.jspecify.annotations.NullMarked;
