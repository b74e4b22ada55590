package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

    /** A Java that says where it is, and makes archives unless it is told to fail. */
    private void writeJava(String version, String archive) throws IOException {
        Path bin = Files.createDirectories(root.resolve("java-" + version + "/bin"));
        Files.writeString(bin.resolveSibling("release"), "JAVA_VERSION=" + version + "\n");
        script(
                "java",
                "for argument; do case $argument in -XX:ArchiveClassesAtExit=*) echo made >>'"
                        + root.resolve("archives")
                        + "'; env >'" + root.resolve("environment") + "'; " + archive
                        + ";; esac; echo \"$argument\"; done");
        Files.deleteIfExists(bin.resolve("java"));
        Files.move(tools.resolve("java"), bin.resolve("java"));
        Files.createSymbolicLink(tools.resolve("java"), bin.resolve("java"));
    }

    private long archives() throws IOException {
        return Files.readString(root.resolve("archives")).lines().count();
    }

    @Test
    void theFirstUseMakesAnArchiveOfClassesThatTheNextOnesTake() throws Exception {
        writeJava("17", "echo archive >\"${argument#*=}\"");
        assertThat(run("check")).isZero();
        assertThat(run("check")).isZero();
        assertThat(archives()).isEqualTo(1);
        assertThat(Files.readString(root.resolve("out"))).contains("-XX:SharedArchiveFile=" + target + "/qcc-");
    }

    @Test
    void theArchiveIsMadeWithoutTheSettingsOfTheAccountSoNothingIsPaid() throws Exception {
        writeJava("17", "echo archive >\"${argument#*=}\"");
        ProcessBuilder builder =
                new ProcessBuilder(root.resolve("qcc-app/bin/qcc").toString(), "check");
        builder.environment().put("PATH", tools + File.pathSeparator + System.getenv("PATH"));
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("QCC_KEY", "canary");
        assertThat(builder.start().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(archives()).isEqualTo(1);
        assertThat(Files.readString(root.resolve("environment"))).doesNotContain("QCC_", "canary");
    }

    @Test
    void anotherJavaHasAnArchiveOfItsOwn() throws Exception {
        writeJava("17", "echo archive >\"${argument#*=}\"");
        assertThat(run("check")).isZero();
        Files.delete(tools.resolve("java"));
        writeJava("21", "echo archive >\"${argument#*=}\"");
        assertThat(run("check")).isZero();
        assertThat(archives()).isEqualTo(2);
    }

    @Test
    void aJavaThatMakesNoArchiveIsAskedOnce() throws Exception {
        writeJava("17", "exit 1");
        assertThat(run("check")).isZero();
        assertThat(run("check")).isZero();
        assertThat(archives()).isEqualTo(1);
        assertThat(Files.readString(root.resolve("out"))).doesNotContain("SharedArchiveFile");
    }

    @Test
    void twoFirstUsesAtOnceLeaveOneArchive() throws Exception {
        writeJava("17", "sleep 0.3; echo archive >\"${argument#*=}\"");
        assertThat(run("--version")).isZero();
        try (DirectoryStream<Path> made = Files.newDirectoryStream(target, "*.jsa")) {
            for (Path archive : made) {
                Files.delete(archive);
            }
        }
        Process one = start("check");
        Process other = start("check");
        assertThat(one.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(one.exitValue() + other.exitValue()).isZero();
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("qcc-")))
                    .hasSize(1);
        }
    }
}
