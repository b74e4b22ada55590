package io.github.qcc.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    /** The modules as compiled, not as packaged: the jars also hold relocated libraries, which have rules of their own. */
    private static final JavaClasses HOUSE = new ClassFileImporter()
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
    void theHouseKeepsTheRule(ArchRule rule, Class<?> offender) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rulesWithOffenders")
    void theRuleCanFail(ArchRule rule, Class<?> offender) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(offender))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void packagesFormNoCircle() {
        Rules.PACKAGES_FORM_NO_CIRCLE.check(HOUSE);
    }

    @Test
    void aCircleOfPackagesIsNoticed() {
        JavaClasses circle = new ClassFileImporter().importClasses(NamesItsUser.class, NamesAnAdapter.class);
        assertThat(Rules.PACKAGES_FORM_NO_CIRCLE.evaluate(circle).hasViolation())
                .isTrue();
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
