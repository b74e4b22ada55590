package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What README shows of the main job is what the main job prints. */
class ReadmeOutputTest {
    @Test
    void theOutputShownIsReal() throws IOException {
        String printed = Run.of("check", "浙江省临海标准件工业公司").out();
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("```\n" + printed + "```");
    }
}
