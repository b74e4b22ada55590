package io.github.qcc.app.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Unpacks SQLite's native library beside the store and deletes the file once it is loaded, so that no process that is killed
 * leaves a copy behind.
 */
final class NativeLibrary {
    private static final String PROPERTY = "org.sqlite.tmpdir";

    private final Path folder;

    private NativeLibrary(Path folder) {
        this.folder = folder;
    }

    static NativeLibrary unpackedIn(Path folder) {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, folder.toString());
        }
        return new NativeLibrary(folder);
    }

    /** Deletes the file; the process keeps what it has loaded. */
    void deleteFile() {
        if (!folder.toString().equals(System.getProperty(PROPERTY))) {
            return;
        }
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(folder, "sqlite-*-*sqlitejdbc*")) {
            for (Path file : unpacked) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // A system that does not let go of a loaded library deletes it when the process ends.
        }
    }
}
