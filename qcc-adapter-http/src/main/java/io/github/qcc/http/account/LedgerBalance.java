package io.github.qcc.http.account;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What was spent under a ledger. Calls under way count fully.
 *
 * @param ledger what is counted
 * @param calls calls that are, or may have been, charged
 * @param fen their price in fen (1/100 yuan)
 * @param openCalls those of {@code calls} that are not settled yet, and may come back
 * @param maxCalls limit of calls, as last named; empty for none
 * @param maxFen limit of fen, as last named; empty for none
 */
public record LedgerBalance(
        Ledger ledger, long calls, long fen, long openCalls, OptionalLong maxCalls, OptionalLong maxFen) {
    public LedgerBalance {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(maxCalls, "maxCalls");
        Objects.requireNonNull(maxFen, "maxFen");
    }

    LedgerBalance withOpenCalls(long count) {
        return new LedgerBalance(ledger, calls, fen, count, maxCalls, maxFen);
    }
}
