package io.github.qcc.app.report;

import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.RunStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** {@code results.jsonl} while a run goes on: a line as soon as a company is judged. {@link Reports} puts them in order. */
public final class LiveResults implements AutoCloseable {
    private final Path file;
    private final OutputStream out;
    private final boolean sandbox;

    private LiveResults(Path file, OutputStream out, boolean sandbox) {
        this.file = file;
        this.sandbox = sandbox;
        this.out = out;
    }

    /**
     * Begins with what the store has: the last line of a run that was killed may be torn.
     *
     * @throws DiskException if the file cannot be written
     */
    public static LiveResults open(RunStore store, Path folder) {
        Path file = folder.resolve(Reports.JSON_LINES);
        Reports.jsonLines(store, folder);
        try {
            return new LiveResults(
                    file,
                    Files.newOutputStream(file, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS),
                    store.run().filter(SandboxMark::isOf).isPresent());
        } catch (IOException e) {
            throw DiskException.of(file, e);
        }
    }

    /**
     * Adds the line of a company.
     *
     * @throws DiskException if the file cannot be written
     */
    public synchronized void add(String line) {
        try {
            String marked = sandbox ? ResultLine.markedAsSandbox(line) : line;
            out.write((marked + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskException.of(file, e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw DiskException.of(file, e);
        }
    }
}
