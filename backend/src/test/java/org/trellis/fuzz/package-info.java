/// Fuzzing: requests made from `openapi.yaml` itself, some as it says and some spoiled on purpose, sent to every
/// operation, whose every answer must be one that it promises.
///
/// [Fuzz] runs it. [Operation] is what the contract says of one, [Values] makes what it allows, [Spoiling] what it does
/// not; [Known] are the records met so far, [Verdict] says what is wrong with an answer.
@NullMarked
package org.trellis.fuzz;

import org.jspecify.annotations.NullMarked;
