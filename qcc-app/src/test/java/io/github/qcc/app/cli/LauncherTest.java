package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/qcc} in a source tree of its own, whose build is a script. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final Path LAUNCHER = Path.of("bin/qcc");

    @TempDir
    private Path root;

    private Path target;
    private Path tools;

    @BeforeEach
    void writeTree() throws IOException {
        Path app = root.resolve("qcc-app");
        Files.createDirectories(app.resolve("bin"));
        Files.createDirectories(app.resolve("src/main"));
        Files.copy(LAUNCHER, app.resolve("bin/qcc"));
        assertThat(app.resolve("bin/qcc").toFile().setExecutable(true)).isTrue();
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.writeString(app.resolve("pom.xml"), "<project/>");
        target = Files.createDirectories(app.resolve("target"));
        tools = Files.createDirectory(root.resolve("tools"));
        script("mvn", "echo built >>'" + root + "/builds'; echo jar >'" + target + "/qcc.jar'");
        script("java", "for argument; do echo \"$argument\"; done");
    }

    private void script(String name, String text) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Process start(String... args) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(root.resolve("qcc-app/bin/qcc").toString());
        builder.command().addAll(List.of(args));
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", tools + File.pathSeparator + System.getenv("PATH"));
        return builder.redirectOutput(root.resolve("out").toFile())
                .redirectError(root.resolve("err").toFile())
                .start();
    }

    private int run(String... args) throws IOException, InterruptedException {
        Process process = start(args);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String err() throws IOException {
        return Files.readString(root.resolve("err"));
    }

    private long builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readString(builds).lines().count() : 0;
    }

    @Test
    void theFirstUseBuildsAndTheNextDoesNot() throws Exception {
        assertThat(run("check", "虚构 公司")).isZero();
        assertThat(Files.readString(root.resolve("out"))).contains("-jar\n").endsWith("check\n虚构 公司\n");
        assertThat(run("check")).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aLockOfABuildThatWasKilledIsRemoved() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path lock = Files.createDirectory(target.resolve("build.lock"));
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
        assertThat(run("check")).isZero();
        assertThat(builds()).isEqualTo(1);
        assertThat(lock).doesNotExist();
    }

    @Test
    void anotherBuildIsWaitedForInWords() throws Exception {
        Path lock = Files.createDirectory(target.resolve("build.lock"));
        Files.writeString(lock.resolve("pid"), ProcessHandle.current().pid() + "\n");
        Process process = start("check");
        assertThat(process.waitFor(2, TimeUnit.SECONDS)).isFalse();
        assertThat(err())
                .contains("waits for another build (process "
                        + ProcessHandle.current().pid());
        Files.delete(lock.resolve("pid"));
        Files.delete(lock);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void aFolderThatCannotBeWrittenEndsTheWaitAtOnce() throws Exception {
        Files.delete(target);
        Files.writeString(target, "a file in the place of the folder");
        assertThat(run("check")).isEqualTo(1);
        assertThat(err()).contains("cannot be written");
    }

    @Test
    void aBuildThatFailsShowsItsLogAndLeavesNoLock() throws Exception {
        script("mvn", "echo the compiler says no; exit 1");
        assertThat(run("check")).isEqualTo(1);
        assertThat(err()).contains("the compiler says no", "the build failed");
        assertThat(target.resolve("build.lock")).doesNotExist();
    }

    @Test
    void aSourceThatIsNewerThanTheJarIsBuilt() throws Exception {
        assertThat(run("check")).isZero();
        Path source = Files.writeString(root.resolve("qcc-app/src/main/A.java"), "class A {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(run("check")).isZero();
        assertThat(builds()).isEqualTo(2);
    }
}
