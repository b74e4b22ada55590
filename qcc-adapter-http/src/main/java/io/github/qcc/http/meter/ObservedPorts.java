package io.github.qcc.http.meter;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Ports that make each call an {@link Observation} named {@value #NAME}, so that it appears in the platform's traces. Keys are
 * {@code endpoint}, {@code outcome} and {@code billing}; no key names the company. Needs Micrometer 1.10 or later.
 */
public final class ObservedPorts {
    static final String NAME = "qcc.check";

    private ObservedPorts() {}

    /** The same ports, observed. */
    public static QccPorts of(QccPorts ports, ObservationRegistry registry) {
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(registry, "registry");
        return QccPorts.of(
                new ObservedCredit(ports.importExportCredit(), registry),
                new ObservedCases(ports.terminatedCases(), registry));
    }

    private record ObservedCredit(ImportExportCreditCheck credit, ObservationRegistry registry)
            implements ImportExportCreditCheck {
        @Override
        public CheckResult<CustomsRegistration> check(SearchKey key, PageRequest page) {
            return observe(
                    registry,
                    Endpoint.CREDIT_CHECK,
                    CheckResult::receipt,
                    ObservedPorts::outcome,
                    () -> credit.check(key, page));
        }
    }

    private record ObservedCases(TerminatedCaseCheck cases, ObservationRegistry registry)
            implements TerminatedCaseCheck {
        @Override
        public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
            return observe(
                    registry,
                    Endpoint.CASE_CHECK,
                    CheckResult::receipt,
                    ObservedPorts::outcome,
                    () -> cases.check(key, page));
        }

        @Override
        public CaseDetailResult detail(CaseId id) {
            return observe(
                    registry,
                    Endpoint.CASE_DETAIL,
                    CaseDetailResult::receipt,
                    result -> outcome(result.detail().isPresent()),
                    () -> cases.detail(id));
        }
    }

    private static String outcome(CheckResult<?> result) {
        return result.fold(found -> "found", none -> "no_record", tooMany -> "too_many");
    }

    private static String outcome(boolean found) {
        return found ? "found" : "no_record";
    }

    private static <R> R observe(
            ObservationRegistry registry,
            Endpoint endpoint,
            Function<R, Receipt> receipt,
            Function<R, String> outcome,
            Supplier<R> call) {
        Observation observation = Observation.createNotStarted(NAME, registry)
                .contextualName("qcc " + endpoint.tag())
                .lowCardinalityKeyValue("endpoint", endpoint.tag())
                .start();
        try {
            R result = observation.scoped(call);
            end(
                    observation,
                    outcome.apply(result),
                    billing(receipt.apply(result).cost()));
            return result;
        } catch (QccException e) {
            end(observation, tag(e.type()), billing(e.cost()));
            throw e;
        } finally {
            observation.stop();
        }
    }

    /** The most that any request of the operation cost; {@code none} for a shared or cached response. */
    private static String billing(Cost cost) {
        if (cost.charged() > 0) {
            return "charged";
        }
        return cost.uncertain() > 0 ? "uncertain" : "none";
    }

    private static String tag(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    private static void end(Observation observation, String outcome, String billing) {
        observation.lowCardinalityKeyValue("outcome", outcome).lowCardinalityKeyValue("billing", billing);
    }
}
