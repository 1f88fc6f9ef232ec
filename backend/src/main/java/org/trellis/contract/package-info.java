/// The rules that every operation of the API keeps, each written once: versions and ETags, merge patches, lists,
/// ids that clients choose, request ids, rate limits, and what the OpenAPI document says about them.
@NullMarked
package org.trellis.contract;

import org.jspecify.annotations.NullMarked;
