package io.github.qcc.app.report;

import io.github.qcc.app.batch.RunStore;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** {@code results.jsonl} while a run goes on: a line as soon as a company is judged. {@link Reports} puts them in order. */
public final class LiveResults implements AutoCloseable {
    private final Writer writer;

    private LiveResults(Writer writer) {
        this.writer = writer;
    }

    /** Begins with what the store has: the last line of a run that was killed may be torn. */
    public static LiveResults open(RunStore store, Path folder) {
        try {
            Reports.jsonLines(store, folder);
            return new LiveResults(new BufferedWriter(Files.newBufferedWriter(
                    folder.resolve(Reports.JSON_LINES), StandardCharsets.UTF_8, StandardOpenOption.APPEND)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the line of a company. */
    public synchronized void add(String line) {
        try {
            writer.write(line);
            writer.write('\n');
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
