package org.trellis.web;

import io.vertx.core.buffer.Buffer;
import java.util.Map;

/// One file of the client.
///
/// @param etag from its content, quoted
/// @param packed its packed forms by coding, best first
record ClientFile(String type, String etag, Buffer plain, Map<String, Buffer> packed) {}
