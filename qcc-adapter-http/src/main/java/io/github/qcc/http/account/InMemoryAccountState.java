package io.github.qcc.http.account;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Account state in the memory of one process. It knows when calls really left, so it needs less jitter than a store:
 * {@link DepartureSpacing#IN_PROCESS}. A limit that a caller names replaces the stored one, because no other process uses
 * this state. It keeps no {@link SpendLedger}.
 */
public final class InMemoryAccountState implements AccountState {
    private final InstantSource clock;
    private final LongSupplier ticker;
    private final DepartureSpacing spacing;
    private final Map<AccountKey, AccountMemory> accounts = new ConcurrentHashMap<>();

    private InMemoryAccountState(Builder builder) {
        clock = builder.clock;
        ticker = builder.ticker;
        spacing = builder.spacing;
    }

    /** A state with real clocks and the default spacing. */
    public static InMemoryAccountState create() {
        return builder().build();
    }

    /** A builder with real clocks and the default spacing. */
    public static Builder builder() {
        return new Builder();
    }

    private AccountMemory account(AccountKey key) {
        AccountMemory known = accounts.get(key);
        return known != null
                ? known
                : accounts.computeIfAbsent(key, created -> new AccountMemory(created, clock, ticker, spacing));
    }

    @Override
    public Admission admit(AdmitRequest request) {
        return account(request.account()).admit(request);
    }

    @Override
    public Departure leave(CallId id) {
        return account(id.account()).leave(id);
    }

    @Override
    public void settle(Settlement settlement) {
        account(settlement.id().account()).settle(settlement);
    }

    @Override
    public AccountLimits agree(AccountKey account, AccountLimits named) {
        return account(account).set(named);
    }

    @Override
    public AccountLimits set(AccountKey account, AccountLimits changed) {
        return account(account).set(changed);
    }

    @Override
    public boolean lift(AccountKey account, RefusalScope scope, long version) {
        return account(account).lift(scope, version);
    }

    @Override
    public AccountSnapshot snapshot(AccountKey account) {
        return account(account).snapshot();
    }

    @Override
    public DepartureSpacing spacing() {
        return spacing;
    }

    /** Collects clocks and spacing. Not thread-safe. */
    public static final class Builder {
        private InstantSource clock = Clock.systemUTC();
        private LongSupplier ticker = System::nanoTime;
        private DepartureSpacing spacing = DepartureSpacing.IN_PROCESS;

        private Builder() {}

        /** Clock for refusals and days; the system's by default. */
        public Builder clock(InstantSource source) {
            clock = Objects.requireNonNull(source, "source");
            return this;
        }

        /** Nanoseconds for departures and leases, from a source that never goes back; {@link System#nanoTime} by default. */
        public Builder ticker(LongSupplier nanos) {
            ticker = Objects.requireNonNull(nanos, "nanos");
            return this;
        }

        /** Spacing of departures; {@link DepartureSpacing#IN_PROCESS} by default. */
        public Builder spacing(DepartureSpacing allowances) {
            spacing = Objects.requireNonNull(allowances, "allowances");
            return this;
        }

        /** The state, empty. */
        public InMemoryAccountState build() {
            return new InMemoryAccountState(this);
        }
    }
}
