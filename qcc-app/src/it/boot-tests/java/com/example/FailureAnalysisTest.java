package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.counterparty.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is printed if the application cannot start. */
@ExtendWith(OutputCaptureExtension.class)
class FailureAnalysisTest {
    @Test
    void saysInWordsWhatIsMissing(CapturedOutput output) {
        assertThat(catchThrowable(() -> SpringApplication.run(
                        Application.class,
                        "--server.port=0",
                        "--qcc.key=some-key",
                        "--qcc.secret-key=some-secret",
                        "--qcc.state=redis",
                        "--qcc.state-secret=a secret of sixteen bytes or more")))
                .isNotNull();

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("qcc.state is redis, but there is no single StringRedisTemplate / RedisScripts.")
                .contains("将 qcc.state 改为 memory（仅限单进程）")
                .doesNotContain("some-secret");
    }
}
