package io.github.qcc.app.store;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.PrivateFiles;
import io.github.qcc.app.run.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second run out of a folder. The system frees it when the process ends, however it ends. */
final class Lock implements AutoCloseable {
    private static final String FILE = "run.lock";

    private static final int LONGEST_PID = 32;

    private final FileChannel channel;
    private final StoreIdentity identity;

    private Lock(FileChannel channel, StoreIdentity identity) {
        this.channel = channel;
        this.identity = identity;
    }

    static Lock take(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        PrivateFiles.createFile(file);
        requireOurs(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new OverlappingFileLockException();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
            return new Lock(channel, StoreIdentity.of(file));
        } catch (IOException e) {
            channel.close();
            throw e;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new RefusedException(new Bilingual(
                    "另一进程（" + owner(file) + "）正在 " + folder + " 中筛查：请等待其结束，或另用 --out",
                    "another run works in " + folder + " (process " + owner(file)
                            + "): wait for it, or give another --out"));
        }
    }

    /** A file of this name that does not hold a process number belongs to another program. */
    private static void requireOurs(Path file) throws IOException {
        if (Files.size(file) > LONGEST_PID
                || !Files.readString(file, StandardCharsets.ISO_8859_1).matches("\\d*\\s*")) {
            throw new RefusedException(new Bilingual(
                    "文件 " + file + " 并非 qcc 所写，会被覆盖：请另用 --out",
                    "the file " + file + " was not written by qcc, and would be replaced: give another --out"));
        }
    }

    private static String owner(Path file) throws IOException {
        String pid = Files.readString(file, StandardCharsets.US_ASCII).strip();
        return pid.isEmpty() ? "unknown" : pid;
    }

    /** Requires that the file is still there: without it, another process can take a lock of its own. */
    void requireHeld() {
        identity.requireUnchanged();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
