package io.github.qcc.domain.screening;

import io.github.qcc.domain.ChinaTime;
import io.github.qcc.domain.NotAskedException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.EnforcementCase;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.QccPorts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Runs both checks for a company and judges the results by a policy. This is the main entry point of the library.
 * Thread-safe if its ports are.
 */
public final class CounterpartyScreening {
    private static final Comparator<EnforcementCase> LARGEST_FIRST =
            Comparator.comparing(CounterpartyScreening::unpaid).reversed();

    private final QccPorts ports;
    private final ScreeningPolicy policy;

    /** Creates a screening with these ports and this policy. */
    public CounterpartyScreening(QccPorts ports, ScreeningPolicy policy) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /** Screens one company with all pages of both checks, for the clock's date in China. */
    public ScreeningResult screen(SearchKey key, Clock clock) {
        return screen(CounterpartyQuery.of(key), clock);
    }

    /** Screens one company for the clock's date in China. */
    public ScreeningResult screen(CounterpartyQuery query, Clock clock) {
        return screen(query, ChinaTime.dayOf(clock.instant()));
    }

    /**
     * Screens one company, with all pages of both checks.
     *
     * @param key the search key of the company
     * @param asOf the day on which it is judged, in China
     */
    public ScreeningResult screen(SearchKey key, LocalDate asOf) {
        return screen(CounterpartyQuery.of(key), asOf);
    }

    /**
     * Screens one company: one request for each page of twenty rows, at least one for each check, and one for each
     * detail. A check that fails does not fail the screening; it is unknown in the profile, with its error. With a
     * KeyNo only the case check is made, because the credit check does not take one; that check is then unknown, with
     * {@link NotAskedException}.
     *
     * @param query the company and the extent of the checks
     * @param asOf the day on which the company is judged, in China
     */
    public ScreeningResult screen(CounterpartyQuery query, LocalDate asOf) {
        CheckOutcome<CustomsRegistration> credit = credit(query);
        // An error of the whole account would only be repeated by the second check, and repeated errors lock the
        // account.
        CheckOutcome<TerminatedCase> cases = credit.error()
                .filter(QccException::concernsAccount)
                .map(CheckOutcome::<TerminatedCase>unknown)
                .orElseGet(() -> CheckOutcome.of(ports.terminatedCases().pages(query.key(), query.maxPages())));
        CounterpartyProfile profile = new CounterpartyProfile(
                query.key(), credit, cases, details(cases, query.details()), query.registeredCapital());
        return judge(profile, asOf);
    }

    /**
     * Returns the result of a company for which nothing is sent, because an error before it concerns the whole account: both
     * checks are unknown for that reason.
     *
     * @param stop the error that stopped the batch
     */
    public ScreeningResult unknown(SearchKey key, LocalDate asOf, QccException stop) {
        return judge(new CounterpartyProfile(key, CheckOutcome.unknown(stop), CheckOutcome.unknown(stop)), asOf);
    }

    private CheckOutcome<CustomsRegistration> credit(CounterpartyQuery query) {
        if (!Endpoint.CREDIT_CHECK.takes(query.key())) {
            return CheckOutcome.unknown(new NotAskedException("The import/export credit check was not made, because it"
                    + " takes no KeyNo: give the company's name, registration number or unified social credit code"));
        }
        return CheckOutcome.of(ports.importExportCredit().pages(query.key(), query.maxPages()));
    }

    private CaseDetails details(CheckOutcome<TerminatedCase> cases, int most) {
        if (most == 0 || cases.error().isPresent()) {
            return CaseDetails.NONE;
        }
        List<CaseId> ids = EnforcementCase.of(cases.rows()).stream()
                .sorted(LARGEST_FIRST)
                .flatMap(each -> each.rows().stream()
                        .flatMap(row -> row.id().value().stream())
                        .limit(1))
                .limit(most)
                .toList();
        List<CaseDetailResult> results = new ArrayList<>();
        try {
            for (CaseId id : ids) {
                results.add(ports.terminatedCases().detail(id));
            }
            return new CaseDetails(results, Optional.empty());
        } catch (QccException error) {
            return new CaseDetails(results, Optional.of(error));
        }
    }

    private static BigDecimal unpaid(EnforcementCase each) {
        return each.unperformed().map(UnperformedAmount::yuan).orElse(BigDecimal.ZERO);
    }

    private ScreeningResult judge(CounterpartyProfile profile, LocalDate asOf) {
        return new ScreeningResult(profile, policy.judge(profile, asOf));
    }
}
