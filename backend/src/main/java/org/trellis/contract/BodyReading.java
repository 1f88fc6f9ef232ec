package org.trellis.contract;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.ProblemType;
import org.trellis.problem.Unreadable;

/// What holds for every body as it is read: it is JSON in UTF-8, not more than the limit, and not nothing.
@Provider
public class BodyReading implements ReaderInterceptor {

    private static final int LONGEST_MARK = 4;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType())) {
            throw new Unreadable(ProblemType.WRONG_MEDIA_TYPE);
        }
        context.setInputStream(onlyUtf8(new Measured(context.getInputStream())));
        Object body = context.proceed();
        if (body == null) {
            throw new Unreadable(ProblemType.MALFORMED);
        }
        return body;
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null
                && type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    /// JSON travels as UTF-8 (RFC 8259). Jackson would also take UTF-16 and UTF-32, in which nothing begins without a
    /// zero byte or a mark that UTF-8 does not have.
    private static InputStream onlyUtf8(InputStream body) throws IOException {
        PushbackInputStream again = new PushbackInputStream(body, LONGEST_MARK);
        byte[] start = again.readNBytes(LONGEST_MARK);
        for (byte one : start) {
            if (one == 0 || one == (byte) 0xFE || one == (byte) 0xFF) {
                throw new Unreadable(ProblemType.MALFORMED);
            }
        }
        again.unread(start);
        return again;
    }

    /// Counts what comes: a body that is sent in chunks does not say beforehand how long it is.
    private static final class Measured extends FilterInputStream {

        private long left = BodyLimit.BYTES;

        Measured(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int bytes) {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw new Unreadable(ProblemType.BODY_TOO_LARGE);
            }
        }
    }
}
