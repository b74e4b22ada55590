package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The registration with customs is cancelled 注销 and no other is in force, so the company cannot declare goods: review,
 * and reject for trade. For trade, no registration at all is review.
 *
 * @param purpose what the company is needed for
 */
public record Deregistered(Purpose purpose) implements ScreeningRule {
    public Deregistered {
        Objects.requireNonNull(purpose, "purpose");
    }

    @Override
    public String name() {
        return "deregistered";
    }

    @Override
    public String chinese() {
        return "海关备案注销";
    }

    @Override
    public String source() {
        return "海关总署令第253号 报关单位备案管理规定; own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        if (purpose == Purpose.TRADE && profile.importExportCredit() instanceof CheckOutcome.NoRecord) {
            return List.of(
                    Finding.of(
                            this,
                            Severity.REVIEW,
                            "检索范围内未发现海关备案，可能不能报关（用途：进出口贸易）",
                            "no registration with customs found within the search: it may be unable to declare (purpose: trade)"));
        }
        List<CustomsRegistration> rows = profile.importExportCredit().rows();
        boolean otherInForce = rows.stream().anyMatch(Registrations::isInForce);
        return rows.stream()
                .filter(Registrations::isCancelled)
                .map(row -> finding(row, otherInForce))
                .toList();
    }

    private Finding finding(CustomsRegistration row, boolean otherInForce) {
        boolean trade = purpose == Purpose.TRADE;
        if (otherInForce) {
            return Finding.of(
                    this,
                    Severity.NOTE,
                    "海关备案已注销（" + Wording.zh(row) + "），另有正常备案",
                    "registration with customs is cancelled (" + Wording.en(row) + "); another one is in force");
        }
        return Finding.of(
                this,
                trade ? Severity.REJECT : Severity.REVIEW,
                "海关备案已注销（" + Wording.zh(row) + "），且无其他正常备案，目前不能报关" + (trade ? "（用途：进出口贸易）" : ""),
                "registration with customs is cancelled (" + Wording.en(row)
                        + ") and no other is in force: it cannot declare now" + (trade ? " (purpose: trade)" : ""));
    }
}
