package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A check has more than 5,000 rows and returns none of them: high. No amount of these cases is known. */
public record TooManyRecords() implements ScreeningRule {
    @Override
    public String name() {
        return "too-many-records";
    }

    @Override
    public String chinese() {
        return "记录过多";
    }

    @Override
    public String source() {
        return "状态码 207: 超过5,000条不返回明细";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return CheckedList.of(profile).flatMap(this::finding).toList();
    }

    private Stream<Finding> finding(CheckedList list) {
        return list.listing().isTooMany()
                ? Stream.of(Finding.of(
                        this,
                        Severity.HIGH,
                        list.zh() + "超过5,000" + list.unit() + "，接口不返回明细，金额不详（阈值：5,000" + list.unit() + "）",
                        "more than 5,000 " + list.en()
                                + ": QCC returns none of them, so no amount is known (threshold 5,000)"))
                : Stream.empty();
    }
}
