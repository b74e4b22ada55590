package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {
    @ParameterizedTest
    @CsvSource({
        "202, 2", "213, 2", "205, 4", "120, 4", "110, 4", "109, 3", "116, 3", "107, 3", "115, 3", "101, 3", "102, 3",
        "111, 3", "214, 3", "299, 5"
    })
    void followsFromTheStatus(String status, int code) {
        assertThat(ExitCode.of(refused(status))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"202 120 299 101, 3", "202 299 120, 4", "202 299, 5", "202, 2"})
    void ofSeveralTheGravestCounts(String statuses, int code) {
        assertThat(ExitCode.of(Stream.of(statuses.split(" ")).map(ExitCodeTest::refused)))
                .isEqualTo(code);
    }

    private static QccException refused(String status) {
        return new Refusal(status, "", Optional.empty(), Instant.EPOCH).toException();
    }
}
