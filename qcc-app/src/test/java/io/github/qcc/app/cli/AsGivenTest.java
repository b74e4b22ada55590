package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --as-given}: a person insists on a spelling. */
class AsGivenTest {
    @ParameterizedTest
    @ValueSource(strings = {"check", "credit", "cases"})
    void sendsACodeThatWouldBeRefused(String command) {
        assertThat(Run.of(command, "--format", "json", "--as-given", "9144030O192203821X"))
                .satisfies(run -> assertThat(run.code()).isZero())
                .satisfies(run -> assertThat(run.out()).startsWith("{\"searchKey\":\"9144030O192203821X\""));
    }

    @Test
    void keepsBracketsAndBlanks() {
        assertThat(Run.of("check", "--format", "json", "--as-given", "华为(技术) 公司")
                        .out())
                .startsWith("{\"searchKey\":\"华为(技术) 公司\"")
                .doesNotContain("askedAs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "credit", "cases"})
    void neverSendsOrShowsThePersonalNumber(String command) {
        Run run = Run.of(command, "--as-given", "110101199003074514");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.out() + run.err()).doesNotContain("110101199003074514");
    }
}
