package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single bits of a finished store are flipped. {@code -Dqcc.flips=100} flips more often. */
class DamagedStoreTest {
    private static final int FLIPS = Integer.getInteger("qcc.flips", 25);
    private static final List<Integer> REFUSALS = List.of(ExitCode.BAD_QUERY, ExitCode.UNREADABLE);

    @TempDir
    private Path folder;

    private Path out;
    private byte[] store;
    private String results;

    @BeforeEach
    void screen() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "浙江省临海标准件工业公司\n营口样例进出口公司\n虚构第三公司\n");
        out = folder.resolve("out");
        Run run = Run.of("screen", list.toString(), "--out", out.toString(), "--sandbox", "--yes", "--rate", "1000");
        assertThat(run.code()).isZero();
        store = Files.readAllBytes(out.resolve("screening.sqlite"));
        results = Files.readString(out.resolve("results.jsonl"));
    }

    @Test
    void aFlippedBitIsNamedOrHasNoEffect() throws IOException {
        Random random = new Random(16);
        int named = 0;
        for (int i = 0; i < FLIPS; i++) {
            int place = random.nextInt(store.length);
            byte[] damaged = store.clone();
            damaged[place] ^= (byte) (1 << random.nextInt(8));
            named += isNamedOrHasNoEffect(damaged, "bit of byte " + place) ? 1 : 0;
        }
        System.out.println(FLIPS + " flips, " + named + " of them named, the others without effect");
    }

    @Test
    void aFlippedBitInEachTextThatIsKeptIsNamedOrHasNoEffect() throws IOException {
        for (String text :
                List.of("signals", "CREATE TABLE", "screening", "\"Status\"", "2026-11-21", "虚构第三公司", "REVIEW")) {
            int place = indexOf(store, text.getBytes(StandardCharsets.UTF_8));
            if (place >= 0) {
                byte[] damaged = store.clone();
                damaged[place] ^= 1;
                isNamedOrHasNoEffect(damaged, "first byte of " + text);
            }
        }
    }

    /** Returns whether the damage is named. */
    private boolean isNamedOrHasNoEffect(byte[] damaged, String what) throws IOException {
        restore(damaged);
        Run verified = Run.of("verify", out.toString());
        assertThat(verified.printed()).as(what).doesNotContain("unexpected error", "\tat ");
        restore(damaged);
        Run reported = Run.of("report", out.toString());
        assertThat(reported.printed()).as(what).doesNotContain("unexpected error", "\tat ");
        if (REFUSALS.contains(reported.code())) {
            return true;
        }
        boolean isSame = Files.readString(out.resolve("results.jsonl")).equals(results);
        assertThat(isSame || REFUSALS.contains(verified.code()))
                .as("%s: verify %s, report %s: %s", what, verified, reported.code(), reported.err())
                .isTrue();
        return !isSame;
    }

    private void restore(byte[] bytes) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(out, "screening.sqlite-*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.write(out.resolve("screening.sqlite"), bytes);
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int i = 0; i + part.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }
}
