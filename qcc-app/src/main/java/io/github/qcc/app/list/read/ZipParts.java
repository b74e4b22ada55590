package io.github.qcc.app.list.read;

import io.github.qcc.app.run.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of an archive by their names, regardless of case and kind of slash. Guards against archives that inflate without end. */
final class ZipParts implements AutoCloseable {
    private static final long MOST_BYTES = 1L << 30;
    private static final long ANY_RATIO_BELOW = 16L << 20;
    private static final int MOST_RATIO = 100;
    private static final int MOST_ENTRIES = 2_000;

    private final String list;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private ZipParts(String list, ZipFile zip) {
        this.list = list;
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @throws RefusedException if it is damaged or has thousands of parts
     */
    static ZipParts open(Path file, String list) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw ListRefusal.of(list, "已损坏：请在 Excel 中重新另存为 .xlsx", "is a damaged archive: save it again as .xlsx");
        }
        ZipParts parts = new ZipParts(list, zip);
        if (zip.size() > MOST_ENTRIES) {
            parts.close();
            throw parts.bomb();
        }
        zip.stream().forEach(entry -> parts.entries.putIfAbsent(normal(entry.getName()), entry));
        return parts;
    }

    private static String normal(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(normal(name));
    }

    /** Opens a part; empty if the archive lacks it. */
    Optional<InputStream> find(String name) throws IOException {
        ZipEntry entry = entries.get(normal(name));
        return entry == null ? Optional.empty() : Optional.of(new Bounded(zip.getInputStream(entry), entry));
    }

    /**
     * Opens a part.
     *
     * @throws RefusedException if the archive lacks it
     */
    InputStream get(String name) throws IOException {
        return find(name)
                .orElseThrow(() -> ListRefusal.of(
                        list,
                        "缺少部件 " + name + "：请在 Excel 中重新另存为 .xlsx",
                        "lacks the part " + name + ": save it again as .xlsx"));
    }

    private RefusedException bomb() {
        return ListRefusal.of(
                list,
                "解压后远大于文件本身（疑为压缩炸弹）：请把需要的列另存为 CSV",
                "inflates to far more than its size (a zip bomb?): save the column that matters as CSV");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is really inflated; what the archive claims of its sizes is not believed. */
    private final class Bounded extends FilterInputStream {
        private final long compressed;
        private long size;

        Bounded(InputStream in, ZipEntry entry) {
            super(in);
            this.compressed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            size += Math.max(0, read);
            if (size > MOST_BYTES || size > ANY_RATIO_BELOW && size / compressed > MOST_RATIO) {
                throw bomb();
            }
        }
    }
}
