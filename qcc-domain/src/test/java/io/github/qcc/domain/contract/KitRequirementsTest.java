package io.github.qcc.domain.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URL;
import java.net.URLClassLoader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class KitRequirementsTest {
    @Test
    void acceptsAClassPathThatHasBoth() {
        assertThatCode(() -> KitRequirements.check(getClass().getClassLoader())).doesNotThrowAnyException();
    }

    @Test
    void namesBothIfBothAreMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> KitRequirements.check(ClassLoader.getPlatformClassLoader()))
                .withMessage("The contract tests lack org.assertj:assertj-core and org.junit.jupiter:junit-jupiter: "
                        + "a test-jar brings no dependency, so add them with scope test");
    }

    @Test
    void namesTheOneThatIsMissing() throws Exception {
        URL assertJ = Assertions.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader onlyAssertJ =
                new URLClassLoader(new URL[] {assertJ}, ClassLoader.getPlatformClassLoader())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> KitRequirements.check(onlyAssertJ))
                    .withMessageStartingWith("The contract tests lack org.junit.jupiter:junit-jupiter: ");
        }
    }
}
