package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.CustomsStatus;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/** The registration with customs was cancelled 注销, and no other stands: the company can not declare; reject. */
public record Deregistered() implements ScreeningRule {
    @Override
    public String name() {
        return "deregistered";
    }

    @Override
    public String source() {
        return "海关总署令第253号 报关单位备案管理规定; own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<CustomsRegistration> rows = profile.importExportCredit().rows();
        boolean otherStands = rows.stream().anyMatch(row -> is(row, CustomsStatus.NORMAL));
        return rows.stream()
                .filter(row -> is(row, CustomsStatus.CANCELLED))
                .map(row -> finding(row, otherStands))
                .toList();
    }

    private static boolean is(CustomsRegistration row, CustomsStatus status) {
        return row.status().value().filter(stated -> stated == status).isPresent();
    }

    private Finding finding(CustomsRegistration row, boolean otherStands) {
        return new Finding(
                name(),
                otherStands ? Severity.NOTE : Severity.REJECT,
                "海关备案已注销（" + Wording.name(row) + "）" + (otherStands ? "，另有正常备案" : "，且无其他正常备案"),
                "registration with customs is cancelled (" + Wording.name(row) + ")"
                        + (otherStands ? "; another one stands" : ", and no other stands"));
    }
}
