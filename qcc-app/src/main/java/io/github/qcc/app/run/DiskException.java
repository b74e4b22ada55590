package io.github.qcc.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;

/** What a run keeps cannot be written or read. The message is one sentence with the file, the reason and the way out. */
public final class DiskException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    private DiskException(String message, IOException cause) {
        super(message, cause);
    }

    /** A file that failed. */
    public static DiskException of(Path file, IOException cause) {
        return of(file, reason(cause), cause);
    }

    /** A file that failed, for a reason in words. */
    public static DiskException of(Path file, String reason, Exception cause) {
        return new DiskException(
                file + " could not be written or read (" + reason
                        + "): free space there, or see to the disk, and run the same command again",
                cause instanceof IOException e ? e : new IOException(cause));
    }

    /** A folder in which too few bytes are free for what is to be kept there. */
    public static DiskException noRoom(Path folder, long free, long needed) {
        String message =
                "only " + free / 1024 + " KiB are free in " + folder + ", and keeping the next answers may take "
                        + needed / 1024 + " KiB: free space there, and run the same command again";
        return new DiskException(message, new IOException(message));
    }

    /** What the system says of a failure, without the file. */
    public static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return Objects.requireNonNullElseGet(reason, failure.getClass()::getSimpleName);
    }
}
