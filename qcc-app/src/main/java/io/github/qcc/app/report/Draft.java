package io.github.qcc.app.report;

import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.PrivateFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside the one that it replaces, so that the earlier one stays until the new one is complete.
 * What fails is a {@link DiskException} that names the file.
 */
public final class Draft extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path draft;
    private final OutputStream out;

    /** Begins a draft of a file. */
    public Draft(Path file) {
        this.file = file;
        this.draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            out = new BufferedOutputStream(PrivateFiles.replace(draft), BUFFER);
        } catch (IOException e) {
            throw DiskException.of(file, e);
        }
    }

    @Override
    public void write(int value) {
        try {
            out.write(value);
        } catch (IOException e) {
            throw DiskException.of(file, e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw DiskException.of(file, e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw DiskException.of(file, e);
        }
    }

    /** Replaces the file, in one step. */
    public void complete() {
        try {
            out.close();
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DiskException.of(file, e);
        }
    }

    /** Discards a draft that is not complete: a disk that is full has no room for half a file. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            // What the stream still holds is not wanted.
        } finally {
            discard();
        }
    }

    private void discard() {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw DiskException.of(draft, e);
        }
    }
}
