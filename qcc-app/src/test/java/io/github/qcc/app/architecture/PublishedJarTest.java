package io.github.qcc.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.http.QccHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the adapters' jars bring to a class path: packages of ours. A build that stops before them skips these tests. */
class PublishedJarTest {
    private static final String OURS =
            "io/github/qcc/.*|qcc/(redis|schema)/.*|module-info\\.class|META-INF/(MANIFEST\\.MF|LICENSE|NOTICE|maven/io\\.github\\.qcc/.*|.*spring.*"
                    + "|services/(com\\.fasterxml\\.jackson\\.databind\\.Module|tools\\.jackson\\.databind\\.JacksonModule))";

    @ParameterizedTest
    @ValueSource(classes = {QccHttp.class, FakeQcc.class})
    void everyClassIsInAPackageOfOurs(Class<?> adapter) throws IOException {
        try (JarFile jar = jar(adapter)) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName))
                    .allMatch(name -> name.matches(OURS));
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {QccHttp.class, FakeQcc.class})
    void noClassNeedsALibraryUnderItsOriginalName(Class<?> adapter) throws IOException {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("retrofit2..", "okhttp3..", "okio..", "com.squareup..", "io.github.resilience4j..")
                .because("the platform has a version of its own, or none")
                .check(new ClassFileImporter().importJar(jar(adapter)));
    }

    @Test
    void theHttpAdapterNamesTheLibrariesInsideIt() throws IOException {
        assertThat(notice(QccHttp.class))
                .contains("com.squareup.retrofit2:retrofit:2.", "com.squareup.okhttp3:okhttp:3.")
                .contains("com.squareup.okio:okio:1.", "com.squareup.moshi:moshi:1.")
                .contains("io.github.resilience4j:resilience4j-core:2.")
                .contains("io.github.resilience4j:resilience4j-circuitbreaker:2.")
                .contains("io.github.resilience4j:resilience4j-ratelimiter:2.");
    }

    @Test
    void theFakeNamesTheLibrariesInsideIt() throws IOException {
        assertThat(notice(FakeQcc.class)).contains("com.squareup.okio:okio:1.", "com.squareup.moshi:moshi:1.");
    }

    @ParameterizedTest
    @ValueSource(classes = {QccHttp.class, FakeQcc.class})
    void theJarKeepsTheNameOfItsModule(Class<?> adapter) throws IOException {
        try (JarFile jar = jar(adapter)) {
            assertThat(jar.getManifest().getMainAttributes())
                    .containsEntry(new Attributes.Name("Automatic-Module-Name"), adapter.getPackageName());
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {QccHttp.class, FakeQcc.class})
    void itsPomNamesNoLibraryThatIsInside(Class<?> adapter) throws IOException {
        try (JarFile jar = jar(adapter)) {
            String pom = jar.stream()
                    .filter(entry -> entry.getName().endsWith("/pom.xml"))
                    .map(entry -> text(jar, entry))
                    .findFirst()
                    .orElseThrow();
            String dependencies = pom.substring(pom.lastIndexOf("<dependencies>"));
            assertThat(dependencies).contains("qcc-domain").doesNotContain("com.squareup", "resilience4j");
        }
    }

    private static String notice(Class<?> adapter) throws IOException {
        try (JarFile jar = jar(adapter)) {
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            return text(jar, jar.getEntry("META-INF/NOTICE"));
        }
    }

    private static String text(JarFile jar, ZipEntry entry) {
        try {
            return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JarFile jar(Class<?> adapter) throws IOException {
        return new JarFile(location(adapter).toFile());
    }

    private static Path location(Class<?> adapter) {
        try {
            Path location = Path.of(
                    adapter.getProtectionDomain().getCodeSource().getLocation().toURI());
            assumeTrue(Files.isRegularFile(location), location + " is not packaged");
            return location;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
