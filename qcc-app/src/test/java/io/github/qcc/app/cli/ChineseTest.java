package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Remedy;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a Chinese analyst reads if something is wrong. */
class ChineseTest {
    @TempDir
    private Path folder;

    private String said(Map<String, String> environment, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        QccCommand.run(
                new Console(
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        Clock.systemUTC()),
                args);
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    check                            | 缺少参数 KEY
                    chekc                            | 没有命令“chekc”，是否指 check
                    statuses --colour                | 没有选项“--colour”
                    statuses more                    | 多余的参数“more”
                    check 样例公司 --format xml      | 选项 --format 的取值“xml”有误：可选 text、json
                    screen a.csv --rate x            | 选项 --rate 的取值“x”有误：须为数字
                    screen a.csv --limit x           | 选项 --limit 的取值“x”有误：须为整数
                    screen a.csv --fail-on pass      | 可选 review、no-record、reject
                    check 样例公司 --max-age 7       | 须为天数、小时数或分钟数
                    screen a.csv --rate 1 --rate 2   | 选项 --rate 只能给出一次
                    check 测                         | 至少 2 个字符
                    cases 样例公司 --page 0          | --page 须不小于 1
                    screen none.csv                  | 未配置账户
                    screen none.csv --sandbox        | 不存在
                    screen none.csv --sandbox --max-calls 0 | 限额有误
                    report none                      | 没有筛查数据
                    verify none                      | 没有筛查数据
                    sandbox --port 99999             | 端口须为 0 至 65535
                    check 样例公司 --config none.txt | 配置文件 none.txt 无法读取
                    """)
    void aMistakeIsExplainedInChinese(String line, String words) {
        assertThat(said(Map.of("QCC_LANG", "zh"), line.split(" "))).contains(words);
    }

    @Test
    void theLanguageMayBeInTheConfigFile() throws IOException {
        Path config = Files.writeString(folder.resolve("qcc.properties"), "QCC_LANG=zh\nQCC_REPORT_UNIT=风险管理部\n");
        assertThat(said(Map.of(), "screen", "--config", config.toString())).contains("缺少参数 FILE");
        assertThat(said(Map.of("QCC_LANG", "en"), "screen", "--config=" + config))
                .contains("缺少参数 FILE");
        assertThat(said(Map.of(), "check", "样例公司", "--config", config.toString()))
                .contains("演示数据");
    }

    @ParameterizedTest
    @EnumSource(QccStatus.class)
    void everyFailureOfQccSaysTheStatusInItsOwnWords(QccStatus status) {
        if (status.remedy() == Remedy.ANSWER) {
            return;
        }
        QccException error = QccException.stillRefused(status, Instant.EPOCH, Instant.parse("2026-11-21T02:00:00Z"));
        assertThat(ErrorText.of(error, Locale.CHINESE))
                .contains("状态码 " + status.code() + "：" + status.chinese())
                .contains("北京时间 2026-11-21 10:00 后可再试")
                .doesNotContain("Not sent");
    }

    @Test
    void whatWentWrongOnTheWayIsQuoted() {
        assertThat(ErrorText.of(
                        ServiceUnavailableException.notSent("Not sent: circuit breaker is open", null), Locale.CHINESE))
                .isEqualTo("未发出请求：企查查服务暂时无法访问；请稍后再试（Not sent: circuit breaker is open）");
        assertThat(ErrorText.of(new UnreadableAnswerException("no JSON"), Locale.CHINESE))
                .isEqualTo("企查查的应答无法读取，本次是否计费不确定；请保留订单号并与企查查核实（no JSON）");
    }
}
