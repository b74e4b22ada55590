package io.github.qcc.app.list;

import io.github.qcc.app.run.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Archives that are small on disk and fill the memory when they are opened. */
final class ZipBomb {
    private static final long MOST_BYTES = 1L << 30;
    private static final long ANY_RATIO_BELOW = 16L << 20;
    private static final int MOST_RATIO = 100;
    private static final int MOST_ENTRIES = 2_000;

    private ZipBomb() {}

    /**
     * Inflates an archive without keeping anything; what its entries claim of their size is not believed.
     *
     * @throws RefusedException if it inflates to more than a list ever has
     */
    static void refuse(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw bomb(file);
            }
            long total = 0;
            byte[] buffer = new byte[1 << 16];
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long size = 0;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                        size += length;
                        total += length;
                        boolean swollen =
                                size > ANY_RATIO_BELOW && size / Math.max(1, entry.getCompressedSize()) > MOST_RATIO;
                        if (swollen || total > MOST_BYTES) {
                            throw bomb(file);
                        }
                    }
                }
            }
        } catch (ZipException e) {
            throw new RefusedException("the list " + file + " is a damaged archive: save it again as .xlsx");
        }
    }

    private static RefusedException bomb(Path file) {
        return new RefusedException("the list " + file + " inflates to far more than its size (a zip bomb?):"
                + " save the column that matters as CSV");
    }
}
