package io.github.qcc.app.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A file of an archive. It is deflated in memory while it is written, so that several can be open at a time, which
 * {@link java.util.zip.ZipOutputStream} does not allow.
 */
final class ZipPart extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OutputStream deflated = new DeflaterOutputStream(bytes, deflater, BUFFER);
    private final CRC32 checksum = new CRC32();
    private long size;

    ZipPart(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int from, int length) throws IOException {
        checksum.update(buffer, from, length);
        size += length;
        deflated.write(buffer, from, length);
    }

    /** Ends the part; a part that is closed again stays as it is. */
    @Override
    public void close() throws IOException {
        deflated.close();
        deflater.end();
    }

    /** Bytes before deflating. */
    long size() {
        return size;
    }

    /** Bytes after deflating, once the part is closed. */
    int deflatedSize() {
        return bytes.size();
    }

    long checksum() {
        return checksum.getValue();
    }

    void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }
}
