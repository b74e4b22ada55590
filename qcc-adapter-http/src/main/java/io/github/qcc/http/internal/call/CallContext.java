package io.github.qcc.http.internal.call;

import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.cache.ResponseStore;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.CallSettings;
import java.util.List;
import java.util.Optional;

/**
 * What an executor works with.
 *
 * @param accountName name of the account in events and meters
 * @param account pseudonym of the account in the state
 * @param secret makes the pseudonyms of requests
 * @param settings limits and repeats
 * @param state refusals, spending and departures
 * @param responses cached responses; empty to keep none
 * @param listeners receive events
 * @param clock dates and signs
 * @param ticker measures waits
 */
public record CallContext(
        String accountName,
        AccountKey account,
        StateSecret secret,
        CallSettings settings,
        AccountState state,
        Optional<ResponseStore> responses,
        List<CallListener> listeners,
        SkewCorrectedClock clock,
        Ticker ticker) {
    public CallContext {
        listeners = List.copyOf(listeners);
    }
}
