package io.github.qcc.http.internal.wire;

import okio.Buffer;
import okio.Source;
import okio.Timeout;

/**
 * Reads what a buffer holds and leaves it there, so that it can be read a second time. It hands over at most a segment at a
 * time, because Moshi's time grows with the square of what is buffered, and copies it, because Okio does not use a segment
 * again that two buffers have shared.
 */
final class BufferSource implements Source {
    private final Buffer bytes;
    private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();
    private long offset;

    BufferSource(Buffer bytes) {
        this.bytes = bytes;
    }

    @Override
    public long read(Buffer sink, long most) {
        if (offset == bytes.size()) {
            return -1;
        }
        try (Buffer.UnsafeCursor open = bytes.readUnsafe(cursor)) {
            int length = (int) Math.min(most, open.seek(offset));
            sink.write(open.data, open.start, length);
            offset += length;
            return length;
        }
    }

    @Override
    public Timeout timeout() {
        return Timeout.NONE;
    }

    @Override
    public void close() {}
}
