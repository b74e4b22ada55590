package io.github.qcc.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;

/** What a run keeps cannot be written or read. The message is one sentence with the file, the reason and the way out. */
public final class DiskException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    private final String chinese;

    private DiskException(Bilingual reason, IOException cause) {
        super(reason.en(), cause);
        this.chinese = reason.zh();
    }

    /** What failed, and the way out, in both languages. */
    public Bilingual sentence() {
        return new Bilingual(chinese, getMessage());
    }

    /** A file that failed. */
    public static DiskException of(Path file, IOException cause) {
        return of(file, reason(cause), cause);
    }

    /** A file that failed, for a reason in words. */
    public static DiskException of(Path file, String reason, Exception cause) {
        return new DiskException(
                new Bilingual(
                        file + " 无法写入或读取（" + reason + "）：请腾出空间或检查磁盘，再次执行同一命令",
                        file + " could not be written or read (" + reason
                                + "): free space there, or see to the disk, and run the same command again"),
                cause instanceof IOException e ? e : new IOException(cause));
    }

    /** A folder in which too few bytes are free for what is to be kept there. */
    public static DiskException noRoom(Path folder, long free, long needed) {
        String message =
                "only " + free / 1024 + " KiB are free in " + folder + ", and keeping the next answers may take "
                        + needed / 1024 + " KiB: free space there, and run the same command again";
        String chinese = folder + " 仅余 " + free / 1024 + " KiB，保存后续应答可能需要 " + needed / 1024 + " KiB：请腾出空间，再次执行同一命令";
        return new DiskException(new Bilingual(chinese, message), new IOException(message));
    }

    /** What the system says of a failure, without the file. */
    public static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return Objects.requireNonNullElseGet(reason, failure.getClass()::getSimpleName);
    }
}
