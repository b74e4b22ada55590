package io.github.qcc.app.list.read;

import io.github.qcc.app.run.RefusedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the encoding of a text file, by its byte order mark or by all of its lines: UTF-8, UTF-16 or GB18030. A few
 * malformed bytes cost their rows and not the file; lines in two encodings, or in a third one, cost the file.
 *
 * @param charset the encoding
 * @param markLength length of the byte order mark in bytes
 */
record TextEncoding(Charset charset, int markLength) {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LINE = 1 << 16;
    private static final int BEGINNING = 4096;

    /** Lines that are tried as GB18030. */
    private static final int SAMPLE = 2_000;

    /** Share of control characters, and their number, from which on bytes are not text. */
    private static final double MOST_CONTROLS = 0.005;

    private static final int FEW_CONTROLS = 16;

    /**
     * Finds the encoding of a file.
     *
     * @param list name of the file, for messages
     * @throws RefusedException if the bytes are not text in one of the encodings
     */
    static TextEncoding of(Path file, String list) throws IOException {
        byte[] beginning = beginning(file);
        TextEncoding marked = byMark(beginning);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(beginning);
        if (wide != null) {
            return new TextEncoding(wide, 0);
        }
        int mark = startsWith(beginning, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new TextEncoding(new Scan(list).of(file), mark);
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static TextEncoding byMark(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return new TextEncoding(Charset.forName("UTF-32LE"), 4);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: line breaks, digits and separators have one byte that is 0, always on the same side. */
    private static Charset wide(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0 || zeros[0] > 0 && zeros[1] > 0 || isUtf8(bytes)) {
            return null;
        }
        boolean littleEndian = zeros[1] > 0;
        Charset charset = littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return new String(bytes, charset).indexOf('\n') >= 0 ? charset : null;
    }

    /** Chinese text in UTF-16 is hardly ever well-formed UTF-8; text in UTF-8 may have a 0 that a database left. */
    private static boolean isUtf8(byte[] bytes) {
        boolean isAscii = true;
        for (byte octet : bytes) {
            isAscii &= octet >= 0;
        }
        return !isAscii
                && !StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), false)
                        .isError();
    }

    /** One pass over all lines. */
    private static final class Scan {
        private final String list;
        private final Utf8 utf8 = new Utf8();
        private final byte[] line = new byte[LONGEST_LINE];
        private int length;
        private long number = 1;
        private long controls;
        private long size;
        private int wellFormed;
        private int malformed;
        private int tried;
        private int plausible;
        private long firstEastAsian;
        private long firstPlausible;
        private long firstImplausible;

        Scan(String list) {
            this.list = list;
        }

        Charset of(Path file) throws IOException {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
                byte[] buffer = new byte[BUFFER];
                int last = 0;
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    for (int i = 0; i < read; i++) {
                        int octet = buffer[i] & 0xFF;
                        if (octet == '\n' || octet == '\r') {
                            endLine(octet == '\n' && last == '\r');
                        } else {
                            next(octet);
                        }
                        last = octet;
                    }
                }
                endLine(false);
            }
            if (controls > FEW_CONTROLS && controls > size * MOST_CONTROLS) {
                throw ListRefusal.of(
                        list,
                        "不是文本文件：请另存为 XLSX，或 UTF-8 编码的 CSV",
                        "is neither UTF-8 nor GB18030 text: save it as XLSX, or as CSV in UTF-8");
            }
            return charset();
        }

        private void next(int octet) {
            utf8.accept(octet);
            if (octet < ' ' && octet != '\t' && octet != '\f' && octet != 0x0B && octet != 0x1A) {
                controls++;
            }
            if (length < LONGEST_LINE) {
                line[length++] = (byte) octet;
            }
        }

        private void endLine(boolean isSecondHalfOfBreak) {
            if (isSecondHalfOfBreak) {
                return;
            }
            if (!utf8.isAscii()) {
                if (utf8.isWellFormed()) {
                    wellFormed++;
                    firstEastAsian = firstEastAsian == 0 && utf8.isEastAsian() ? number : firstEastAsian;
                } else {
                    malformed++;
                    tryGb18030();
                }
            }
            utf8.reset();
            length = 0;
            number++;
        }

        private void tryGb18030() {
            if (tried >= SAMPLE) {
                return;
            }
            tried++;
            if (Gb18030.isPlausible(line, length)) {
                plausible++;
                firstPlausible = firstPlausible == 0 ? number : firstPlausible;
            } else {
                firstImplausible = firstImplausible == 0 ? number : firstImplausible;
            }
        }

        private Charset charset() {
            if (wellFormed >= malformed) {
                if (plausible > 0) {
                    throw mixed(firstPlausible);
                }
                if (wellFormed == 0 || malformed == 0 || firstEastAsian > 0) {
                    return StandardCharsets.UTF_8;
                }
                throw neither();
            }
            if (plausible * 2 < tried) {
                throw neither();
            }
            if (firstEastAsian > 0) {
                throw mixed(firstEastAsian);
            }
            return Gb18030.CHARSET;
        }

        private RefusedException mixed(long at) {
            return ListRefusal.of(
                    list,
                    "混用了两种编码：第 " + at + " 行与其余各行编码不同（UTF-8 与 GB18030）；请统一另存为 UTF-8",
                    "mixes two encodings: line " + at
                            + " is in another encoding than the others (UTF-8 and GB18030): save it as UTF-8");
        }

        private RefusedException neither() {
            return ListRefusal.of(
                    list,
                    "第 " + firstImplausible + " 行既不是 UTF-8，也不是 GB18030 中文文本：请另存为 UTF-8 编码的 CSV，或 XLSX",
                    "has text that is neither UTF-8 nor GB18030 in line " + firstImplausible
                            + ": save it as XLSX, or as CSV in UTF-8");
        }
    }
}
