package io.github.qcc.app.list;

import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * A list of companies in a file: CSV (UTF-8 or GB18030; comma, semicolon or tab), XLSX, or one company a line. Reading
 * is lazy, so that a list may be larger than the memory.
 */
public final class InputList {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path file;
    private final Source source;

    private InputList(Path file, Source source) {
        this.file = file;
        this.source = source;
    }

    /** A format that a list comes in. */
    interface Source {
        Stream<InputRow> rows() throws IOException;

        /** What the file was taken for. */
        String format();
    }

    /**
     * Opens a list, once it is clear what it is.
     *
     * @throws RefusedException if it is missing, a directory, or no list in a known format and encoding
     */
    public static InputList open(Path file) {
        if (!Files.exists(file)) {
            throw new RefusedException("the list " + file + " does not exist: give a CSV, XLSX or text file");
        }
        if (!Files.isRegularFile(file)) {
            throw new RefusedException("the list " + file + " is no file: give a CSV, XLSX or text file");
        }
        try {
            return new InputList(file, source(file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Source source(Path file) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new RefusedException("the list " + file + " is empty: give one company a row");
        }
        if (Arrays.equals(head, ZIP)) {
            return XlsxSource.open(file);
        }
        if (Arrays.equals(head, OLE2)) {
            throw new RefusedException(
                    "the list " + file + " is a workbook of the old kind (.xls): save it as .xlsx or as CSV");
        }
        return TextSource.open(file);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    /** Name of the file. */
    public String name() {
        return file.getFileName().toString();
    }

    /** What the file was taken for, such as {@code CSV, GB18030, separated by ';'}. */
    public String format() {
        return source.format();
    }

    /**
     * The rows, headings included, read while the stream is; to be closed.
     *
     * @throws RefusedException if the file can not be read; also while the stream is
     */
    public Stream<InputRow> rows() {
        try {
            return source.rows();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** SHA-256 of the file, in hexadecimal. */
    public String hash() {
        MessageDigest sha256 = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    static RefusedException unreadable(Path file, Exception cause) {
        return new RefusedException("the list " + file + " can not be read ("
                + cause.getClass().getSimpleName() + "): give a readable CSV, XLSX or text file");
    }
}
