/// One build, two databases: H2 in a file, or PostgreSQL, chosen by the URL.
///
/// [DistrictRecord] is the superclass of everything a district owns; [Listing] reads pages of it.
@NullMarked
package org.trellis.database;

import org.jspecify.annotations.NullMarked;
