/// Why a request is refused, and how the refusal is said: RFC 9457 problems in the reader's language.
///
/// [ProblemType] is the catalogue, [Refusal] the exception every rule throws, [Problems] the only place that turns
/// exceptions into answers. The sentences are in `problem/sentences*.properties`.
@NullMarked
package org.trellis.problem;

import org.jspecify.annotations.NullMarked;
