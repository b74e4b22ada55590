package io.github.qcc.http.call;

import io.github.qcc.domain.StandingRefusal;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What all that call on one account must agree on: which refusals still stand, and what is spent. In memory unless a
 * platform with several processes puts a shared store in its place; then each method is one step of that store, and none
 * may throw. Implementations are thread-safe. Names say nothing of whom a question is about.
 */
public interface CallState {
    /** In the memory of this process; forgets with it. */
    static CallState inMemory() {
        return new InMemoryCallState();
    }

    /** The refusal that was last {@linkplain #shut put up} at a gate and not lifted, even if its end has come. */
    Optional<StandingRefusal> standing(String gate);

    /** Puts a refusal up at a gate, in place of any other. */
    void shut(String gate, StandingRefusal refusal);

    /** Takes a refusal down, unless another has taken its place. */
    void lift(String gate, StandingRefusal refusal);

    /**
     * Books an amount, unless the ledger would then exceed the limit; one step, so that of two that do not both fit one is
     * booked.
     *
     * @return whether it was booked
     */
    boolean book(String ledger, BigDecimal amount, BigDecimal limit);

    /** Takes a booking back. */
    void unbook(String ledger, BigDecimal amount);
}
