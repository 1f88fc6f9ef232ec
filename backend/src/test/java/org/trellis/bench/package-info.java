/// The product beside a server written by hand for the same queries, by the processor time that a request costs.
///
/// Both answer the same requests from copies of the same rows, and before anything is measured [Sameness] holds their
/// answers against each other. What a correct server must do for these answers, both do:
///
/// * check the token's signature, issuer, audience and expiry; count the request against the caller's limit;
/// * find out, anew every two seconds, whether the caller has a place in the district and which roles;
/// * ask in every request whether the caller is in the goal's team, and show those outside it only the outside;
/// * tell PostgreSQL's row-level security the district where a connection worked for another one;
/// * read a goal with its evidence and its try-outs, a list with a signed cursor;
/// * mark a record's answer with an ETag of all that it shows;
/// * take evidence only as the contract and the rules allow it: the body's fields and limits, a day that is past and in
///   a school year and not before the baseline, an active goal, an open team;
/// * store it with the digest by which a repeated request is known, number it in the district's journal and enter it
///   there, in one transaction, with one writer at a time on H2 and the same settings of durability.
///
/// The reference asks all that can be asked at once in one query, keeps no objects between the rows and the bytes, and
/// does not do what these three requests do not need: other URLs and parameters, pages after the first, conditional
/// requests, the same body sent again, refusals in sentences, health and metrics.
@NullMarked
package org.trellis.bench;

import org.jspecify.annotations.NullMarked;
