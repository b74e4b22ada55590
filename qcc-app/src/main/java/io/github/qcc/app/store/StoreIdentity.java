package io.github.qcc.app.store;

import io.github.qcc.app.run.DiskException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Tells whether a file is still the one that was opened: one that was removed or replaced takes what was paid for with it. */
final class StoreIdentity {
    private final Path file;
    private final Object key;

    private StoreIdentity(Path file, Object key) {
        this.file = file;
        this.key = key;
    }

    static StoreIdentity of(Path file) {
        try {
            return new StoreIdentity(file, key(file));
        } catch (IOException e) {
            throw DiskException.of(file, e);
        }
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    void requireUnchanged() {
        boolean isSame;
        try {
            isSame = Objects.equals(key, key(file));
        } catch (IOException e) {
            throw DiskException.of(file, e);
        }
        if (!isSame) {
            throw DiskException.of(file, "it was replaced by another file", new IOException("replaced"));
        }
    }
}
