package io.github.qcc.fake;

import io.github.qcc.domain.QccStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Invented companies whose name states what a call gets: a status, or a failure on the way. */
final class StatusExamples {
    /** A code that no document lists, because QCC may add codes. */
    private static final String UNLISTED = "299";

    private static final int FIRST_CODE = 500;

    private StatusExamples() {}

    static List<FakeCompany> companies() {
        return Stream.concat(statuses(), faults()).toList();
    }

    /** 虚构状态102有限公司 gets status 102, and so on for each code. Its credit code has the same number. */
    private static Stream<FakeCompany> statuses() {
        return Stream.concat(Arrays.stream(QccStatus.values()).map(QccStatus::code), Stream.of(UNLISTED))
                .filter(code -> !code.equals(QccStatus.SUCCESS.code()) && !code.equals(QccStatus.NO_RESULT.code()))
                .map(code -> FakeCompany.named("虚构状态" + code + "有限公司")
                        .creditCode(SampleData.creditCode(Integer.parseInt(code)))
                        .fault(Fault.status(code)));
    }

    private static Stream<FakeCompany> faults() {
        Map<String, Fault> byName = new TreeMap<>(Map.of(
                "虚构停机有限公司", Fault.outage(),
                "虚构超时有限公司", Fault.timeout(),
                "虚构断线有限公司", Fault.reset(),
                "虚构截断有限公司", Fault.truncated(),
                "虚构网页有限公司", Fault.htmlPage(),
                "虚构错型有限公司", Fault.wrongTypes(),
                "虚构错页有限公司", Fault.wrongPage(),
                "虚构缓慢有限公司", Fault.slow(Duration.ofSeconds(2)),
                "虚构滴漏有限公司", Fault.drip(Duration.ofMillis(200)),
                "虚构处理中有限公司", Fault.status(QccStatus.PROCESSING).times(2).ofEachQuery()));
        int[] number = {FIRST_CODE};
        return byName.entrySet().stream()
                .map(entry -> FakeCompany.named(entry.getKey())
                        .creditCode(SampleData.creditCode(number[0]++))
                        .registration(row -> row)
                        .cases(1)
                        .fault(entry.getValue()));
    }
}
