package io.github.qcc.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes {@linkplain ZipPart parts} as an archive in the ZIP format, without its extension for more than 4 GB. */
final class ZipFileWriter {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF_8_NAMES = 1 << 11;
    private static final short DEFLATED = 8;
    /** 1980-01-01, the first day that the format knows: equal contents give equal files. */
    private static final short DAY = 1 << 5 | 1;

    private static final long MOST_BYTES = 0xFFFFFFFFL;

    private final OutputStream out;
    private final List<byte[]> directory = new ArrayList<>();
    private long offset;
    private int directorySize;

    ZipFileWriter(OutputStream out) {
        this.out = out;
    }

    /** Closes a part and adds it. */
    void add(ZipPart part) throws IOException {
        part.close();
        if (part.size() > MOST_BYTES || offset + part.deflatedSize() > MOST_BYTES) {
            throw new IOException("the archive would be larger than 4 GB");
        }
        byte[] name = part.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = little(30 + name.length).putInt(LOCAL_HEADER);
        describe(header, part, name).put(name);
        ByteBuffer entry = little(46 + name.length).putInt(CENTRAL_HEADER).putShort(VERSION);
        describe(entry, part, name)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) offset)
                .put(name);
        directory.add(entry.array());
        directorySize += entry.array().length;
        out.write(header.array());
        part.writeTo(out);
        offset += header.array().length + part.deflatedSize();
    }

    private static ByteBuffer describe(ByteBuffer header, ZipPart part, byte[] name) {
        return header.putShort(VERSION)
                .putShort(UTF_8_NAMES)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt((int) part.checksum())
                .putInt(part.deflatedSize())
                .putInt((int) part.size())
                .putShort((short) name.length)
                .putShort((short) 0);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Writes the directory of all parts. */
    void finish() throws IOException {
        for (byte[] entry : directory) {
            out.write(entry);
        }
        short parts = (short) directory.size();
        out.write(little(22)
                .putInt(END)
                .putInt(0)
                .putShort(parts)
                .putShort(parts)
                .putInt(directorySize)
                .putInt((int) offset)
                .putShort((short) 0)
                .array());
    }
}
