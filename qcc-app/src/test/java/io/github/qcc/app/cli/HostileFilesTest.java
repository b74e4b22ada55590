package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are endless, huge or in the wrong place: refused in one sentence, before anything is asked. */
class HostileFilesTest {
    @TempDir
    private Path folder;

    private Path list() throws IOException {
        return Files.writeString(folder.resolve("list.txt"), "虚构公司\n");
    }

    private Run screen(Path list, String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"screen", list.toString(), "--sandbox", "--yes", "--rate=1000"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.of(args);
    }

    private static void isRefused(Run run, String reason) {
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains(reason).doesNotContain("\tat ").hasLineCount(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anEndlessPolicyIsRefused() throws IOException {
        isRefused(
                screen(list(), "--out", folder.resolve("out").toString(), "--policy", "/dev/zero"),
                "the policy /dev/zero is too large to be one");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anEndlessScenarioIsRefused() {
        isRefused(Run.of("sandbox", "--port", "0", "--scenario", "/dev/zero"), "larger than 64 MiB");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anEndlessConfigFileIsRefused() {
        isRefused(Run.of("check", "--config", "/dev/zero", "虚构公司"), "the config file /dev/zero cannot be read");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 16_380, 20_000})
    void aListOfTooManyColumnsIsRefused(int columns) throws IOException {
        Path list = Files.writeString(
                folder.resolve("wide.csv"), "企业名称" + ",x".repeat(columns) + "\n虚构公司" + ",".repeat(columns) + "\n");
        Run run = screen(list, "--out", folder.resolve("out").toString());
        isRefused(run, "columns");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "，", "、 ", "(", "（）", "公司", "\"", "　", "-", "1", "/"})
    void aLongRunOfOneMarkIsNoStackOverflow(String mark) throws IOException {
        Path list = Files.writeString(folder.resolve("long.txt"), "虚构公司\n虚构" + mark.repeat(20_000) + "\n虚构二公司\n");
        Run run = screen(list, "--out", folder.resolve("out").toString(), "--dry-run");
        assertThat(run.err()).doesNotContain("\tat ", "StackOverflowError");
        assertThat(run.code()).isIn(ExitCode.DONE, ExitCode.BAD_QUERY);
    }

    @Test
    void aHeadingLongerThanACellOfAWorkbookIsCut() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "企业名称," + "x".repeat(40_000) + "\n虚构公司,1\n");
        Run run = screen(list, "--out", folder.resolve("out").toString());
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("out/results.xlsx")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "file/below", "/dev/null"})
    @EnabledOnOs(OS.LINUX)
    void aDryRunKnowsThatNoFolderCanBeThere(String out) throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        isRefused(screen(list(), "--out", folder.resolve(out).toString(), "--dry-run"), "cannot be a folder");
        assertThat(folder.resolve("file")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:x", ":resource:x", "a?b#c%20d", "带 空格;mode=ro"})
    @EnabledOnOs(OS.LINUX)
    void aFolderWhoseNameLooksLikeAnAddressIsAFolder(String name) throws IOException {
        Path out = folder.resolve(name);
        assertThat(screen(list(), "--out", out.toString()).code()).isZero();
        assertThat(out.resolve("screening.sqlite")).exists();
    }
}
