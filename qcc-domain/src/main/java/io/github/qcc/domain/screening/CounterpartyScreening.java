package io.github.qcc.domain.screening;

import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.QccPorts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Asks both checks about a company, all pages of each, and judges the answers. The main job of the library, and the
 * port by which it is driven.
 */
public final class CounterpartyScreening {
    private final QccPorts ports;
    private final ScreeningPolicy policy;

    /** A screening that asks through some ports and judges by a policy. */
    public CounterpartyScreening(QccPorts ports, ScreeningPolicy policy) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Screens one company: one call a page of twenty, and at least one a check. A check that fails does not fail the
     * screening; it is unknown in the profile, with its error.
     *
     * @param key what the company is looked up by
     * @param asOf the day on which it is judged, in China
     */
    public ScreeningResult screen(SearchKey key, LocalDate asOf) {
        CheckOutcome<CustomsRegistration> credit =
                CheckOutcome.of(ports.importExportCredit().pages(key));
        // What concerns the whole account would only be repeated by the second check, and repeated errors lock it.
        CheckOutcome<TerminatedCase> cases = credit.error()
                .filter(QccException::concernsAccount)
                .map(CheckOutcome::<TerminatedCase>notAsked)
                .orElseGet(() -> CheckOutcome.of(ports.terminatedCases().pages(key)));
        return judge(new CounterpartyProfile(key, credit, cases), asOf);
    }

    /**
     * What a batch says of the companies behind one whose error concerns the whole account: nothing is asked, and both
     * checks are unknown for that reason.
     *
     * @param stop the error that stopped the batch
     */
    public ScreeningResult notAsked(SearchKey key, LocalDate asOf, QccException stop) {
        return judge(new CounterpartyProfile(key, CheckOutcome.notAsked(stop), CheckOutcome.notAsked(stop)), asOf);
    }

    private ScreeningResult judge(CounterpartyProfile profile, LocalDate asOf) {
        return new ScreeningResult(profile, policy.judge(profile, asOf));
    }
}
