package io.github.qcc.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.qcc.app.offender.NamesAnAdapter;
import io.github.qcc.app.offender.circle.NamesItsUser;
import io.github.qcc.domain.offender.NeedsALibrary;
import io.github.qcc.domain.offender.ReadsTheClock;
import io.github.qcc.domain.offender.RoundsMoney;
import io.github.qcc.domain.port.OffendingCheck;
import io.github.qcc.fake.offender.NeedsTheOtherAdapter;
import io.github.qcc.http.call.offender.KnowsHttp;
import io.github.qcc.http.offender.HandsOutItsClient;
import io.github.qcc.http.offender.MetersByItself;
import io.github.qcc.http.offender.NeedsTheFake;
import io.github.qcc.http.offender.WiresItself;
import io.github.qcc.http.offender.WritesItself;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    /** The modules as compiled, not as packaged: the jars also hold relocated libraries, which have rules of their own. */
    private static final JavaClasses PROJECT = new ClassFileImporter()
            .importPaths(Stream.of("qcc-domain", "qcc-adapter-http", "qcc-adapter-fake", "qcc-app")
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .toList());

    static Stream<Arguments> rulesWithOffenders() {
        return Stream.of(
                Arguments.of(Rules.DOMAIN_NEEDS_NOTHING_BUT_THE_JDK, NeedsALibrary.class),
                Arguments.of(Rules.HTTP_NEEDS_ONLY_ITS_LIBRARIES, NeedsTheFake.class),
                Arguments.of(Rules.ONLY_THE_METERS_NEED_MICROMETER, MetersByItself.class),
                Arguments.of(Rules.THE_CALL_KNOWS_NO_HTTP, KnowsHttp.class),
                Arguments.of(Rules.ONLY_BOOT_NEEDS_SPRING, WiresItself.class),
                Arguments.of(Rules.ONLY_THE_MODULES_NEED_JACKSON, WritesItself.class),
                Arguments.of(Rules.NO_SIGNATURE_NAMES_A_RELOCATED_LIBRARY, HandsOutItsClient.class),
                Arguments.of(Rules.FAKE_NEEDS_ONLY_MOSHI, NeedsTheOtherAdapter.class),
                Arguments.of(Rules.ONLY_THE_WIRING_NAMES_ADAPTERS, NamesAnAdapter.class),
                Arguments.of(Rules.PORTS_ARE_INTERFACES, OffendingCheck.class),
                Arguments.of(Rules.TIME_COMES_FROM_OUTSIDE, ReadsTheClock.class),
                Arguments.of(Rules.MONEY_IS_EXACT, RoundsMoney.class));
    }

    @ParameterizedTest
    @MethodSource("rulesWithOffenders")
    void theProjectKeepsTheRule(ArchRule rule, Class<?> offender) {
        rule.check(PROJECT);
    }

    @ParameterizedTest
    @MethodSource("rulesWithOffenders")
    void theRuleCanFail(ArchRule rule, Class<?> offender) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(offender))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void packagesFormNoCycle() {
        Rules.PACKAGES_FORM_NO_CYCLE.check(PROJECT);
    }

    @Test
    void aCycleOfPackagesIsNoticed() {
        JavaClasses cycle = new ClassFileImporter().importClasses(NamesItsUser.class, NamesAnAdapter.class);
        assertThat(Rules.PACKAGES_FORM_NO_CYCLE.evaluate(cycle).hasViolation()).isTrue();
    }

    /** {@code Found} and {@code NoRecord} are results of a page and of a check, which have the same meaning. */
    @Test
    void aTypeNameStandsOnce() {
        Set<String> exceptions = Set.of("Builder", "Found", "NoRecord");
        assertThat(repeatedNames(PROJECT)).containsExactlyInAnyOrderElementsOf(exceptions);
    }

    @Test
    void aRepeatedTypeNameIsNoticed() {
        assertThat(repeatedNames(new ClassFileImporter().importClasses(Map.Entry.class, Repeated.Entry.class)))
                .containsExactly("Entry");
    }

    private static final class Repeated {
        private interface Entry {}
    }

    private static List<String> repeatedNames(JavaClasses classes) {
        return classes.stream()
                .filter(type ->
                        !type.isAnonymousClass() && !type.getSimpleName().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void noKotlinIsOnTheClassPath() {
        assertThat(getClass().getClassLoader().getResource("kotlin/Unit.class")).isNull();
    }

    @Test
    void aClassOnTheClassPathWouldBeSeen() {
        assertThat(getClass().getClassLoader().getResource("picocli/CommandLine.class"))
                .isNotNull();
    }
}
