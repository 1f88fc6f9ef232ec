/// Framing: does a goal say what *students* need, or what adults will do?
///
/// A check reads one statement by open rules, points at the words it means, says why and asks a
/// better question. It advises and never refuses: a team may keep its words and give a reason.
///
/// Words of this package: a *mention* is a place where students or adults are named; a *clause* is a
/// main clause with one of them as its subject; a *finding* is one rule that fired.
///
/// [Framing] is the way in, also for other features; [Framed], [Finding], [Verdict] and [FramingRule] are
/// what it answers with. How a sentence is read is private to this package and uses no framework.
@NullMarked
package org.trellis.framing;

import org.jspecify.annotations.NullMarked;
