package io.github.qcc.http;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.port.CaseDetailResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a caller saw of one question.
 *
 * @param what in the words of the list
 * @param message of a failure
 * @param everything that can be read off the result or the failure, with its causes and what it suppressed
 * @param cost what the result or failure says that it cost
 */
record Observed(String what, Optional<String> message, String everything, Cost cost) {
    /** Something else worth a word. */
    static Observed of(String what) {
        return new Observed(what, Optional.empty(), what, Cost.NONE);
    }

    static Observed of(CheckResult<?> result) {
        String what =
                result.fold(found -> "FOUND " + found.page().rows().size(), none -> "NO_RECORD", tooMany -> "TOO_MANY");
        return new Observed(what, Optional.empty(), result.toString(), result.cost());
    }

    static Observed of(CaseDetailResult result) {
        return new Observed(
                result.detail().isPresent() ? "DETAIL" : "NO_RECORD",
                Optional.empty(),
                result.toString(),
                result.cost());
    }

    static Observed of(Listing<?> listing) {
        String drift =
                listing.anomalies().stream().sorted().map(kind -> " " + kind).collect(Collectors.joining());
        String what = listing.rows().size() + " OF " + listing.total().orElseThrow();
        return new Observed(what + drift, Optional.empty(), listing.toString(), listing.cost());
    }

    static Observed of(QccException failure) {
        StringWriter everything = new StringWriter();
        failure.printStackTrace(new PrintWriter(everything));
        everything.write(failure.orderNumber().toString() + failure.statusCode() + failure.retryAt());
        return new Observed(
                failure.type() + " " + failure.billing(),
                Optional.of(failure.getMessage()),
                everything.toString(),
                failure.cost());
    }

    Observed interrupted() {
        return new Observed(what + " INTERRUPTED", message, everything, cost);
    }
}
