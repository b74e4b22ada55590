package io.github.qcc.app.list.read;

import io.github.qcc.app.run.Bilingual;
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
import java.util.List;
import java.util.Set;

/**
 * The file that holds a list: text (UTF-8, UTF-16 or GB18030; separated by comma, semicolon, tab or bar, or a company a
 * line) or a workbook (XLSX). Its content decides what it is, not its name. Close it to delete the copy that
 * is made of standard input.
 */
public final class ListFile implements AutoCloseable {
    /** Name on the command line of a list that comes by standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private static final Set<Path> STANDARD_INPUT_NAMES =
            Set.of(STANDARD_INPUT, Path.of("/dev/stdin"), Path.of("/dev/fd/0"));

    /** More than any list has; an endless input must not fill the disk. */
    private static final long MOST_BYTES = 1L << 30;

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BEGINNING = 4096;

    private final Path file;
    private final String name;
    private final String label;
    private final boolean isCopy;
    private final List<InputTable> tables;

    private ListFile(Path file, String name, String label, boolean isCopy) throws IOException {
        this.file = file;
        this.name = name;
        this.label = label;
        this.isCopy = isCopy;
        this.tables = List.copyOf(tables());
    }

    /**
     * Opens a list.
     *
     * @param file the file, or {@code -} for standard input
     * @param standardInput read if the file is {@code -}
     * @throws RefusedException if the file is missing, is not a file, or is not a list in a known format and encoding
     */
    public static ListFile open(Path file, InputStream standardInput) {
        if (STANDARD_INPUT_NAMES.contains(file)) {
            return copied(standardInput);
        }
        String label = file.toString();
        if (!Files.exists(file)) {
            throw ListRefusal.of(label, "不存在：请提供 CSV、XLSX 或文本文件", "does not exist: give a CSV, XLSX or text file");
        }
        if (!Files.isRegularFile(file)) {
            throw ListRefusal.of(
                    label,
                    "不是普通文件：请提供 CSV、XLSX 或文本文件；标准输入请写作 -",
                    "is not a regular file: give a CSV, XLSX or text file, or - for standard input");
        }
        try {
            return new ListFile(file, file.getFileName().toString(), label, false);
        } catch (IOException e) {
            throw ListRefusal.unreadable(label, e);
        }
    }

    /** A list is read more than once, and so standard input is copied. The copy is readable by its owner alone. */
    private static ListFile copied(InputStream standardInput) {
        String label = "(standard input)";
        Path copy = null;
        try {
            copy = Files.createTempFile("qcc-list", null);
            try (OutputStream out = Files.newOutputStream(copy)) {
                byte[] buffer = new byte[1 << 16];
                long size = 0;
                for (int read = standardInput.read(buffer); read >= 0; read = standardInput.read(buffer)) {
                    size += read;
                    if (size > MOST_BYTES) {
                        throw ListRefusal.of(
                                label, "超过 1 GB：请只保留需要的列", "is larger than 1 GB: keep the column that matters");
                    }
                    out.write(buffer, 0, read);
                }
            }
            return new ListFile(copy, "stdin", label, true);
        } catch (IOException e) {
            delete(copy);
            throw ListRefusal.unreadable(label, e);
        } catch (RefusedException e) {
            delete(copy);
            throw e;
        }
    }

    private static void delete(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            // The system cleans its folder of temporary files.
        }
    }

    private List<InputTable> tables() throws IOException {
        byte[] beginning = beginning();
        if (beginning.length == 0) {
            throw ListRefusal.of(label, "是空的：请每行填写一家企业", "is empty: give one company a row");
        }
        if (startsWith(beginning, ZIP) && beginning.length > 3 && beginning[2] < 9) {
            return Workbook.tables(file, label);
        }
        if (startsWith(beginning, OLE2)) {
            Bilingual kind = OldOffice.kind(file);
            throw ListRefusal.of(label, kind.zh(), kind.en());
        }
        ForeignFormat.of(beginning).ifPresent(kind -> {
            throw ListRefusal.of(label, kind.zh(), kind.en());
        });
        return TextTable.of(file, label);
    }

    private byte[] beginning() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Name of the file without its folder; {@code stdin} for standard input. */
    public String name() {
        return name;
    }

    /** The file as messages name it. */
    public String label() {
        return label;
    }

    /** What the file may be: the sheets of a workbook, or a text file read with each separator that occurs in it. */
    public List<InputTable> alternatives() {
        return tables;
    }

    /** SHA-256 of the file, in hexadecimal. */
    public String hash() {
        MessageDigest sha256 = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw ListRefusal.unreadable(label, e);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    @Override
    public void close() {
        if (isCopy) {
            delete(file);
        }
    }
}
