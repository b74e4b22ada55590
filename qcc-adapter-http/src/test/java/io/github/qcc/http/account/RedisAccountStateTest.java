package io.github.qcc.http.account;

import io.github.qcc.http.contract.AccountStateContract;
import io.github.qcc.http.internal.jdbc.Micros;
import java.time.Duration;
import java.time.Instant;

/** The contract on a Redis server, with a key as its clock so that time passes at once. */
class RedisAccountStateTest implements AccountStateContract {
    private static final String CLOCK = "test-clock";

    private final RedisScripts scripts = RealServers.redis();
    private final AccountState state = virtualState();
    private final AccountState otherNode = virtualState();

    RedisAccountStateTest() {
        RealServers.jedis().set(CLOCK, Long.toString(Micros.of(Instant.parse("2026-11-25T04:00:00Z"))));
    }

    private AccountState virtualState() {
        return new RedisAccountState(
                scripts,
                DepartureSpacing.SHARED,
                common ->
                        common.replace("time[1] * 1000000 + time[2]", "tonumber(redis.call('GET', '" + CLOCK + "'))"));
    }

    @Override
    public AccountState state() {
        return state;
    }

    @Override
    public AccountState otherNode() {
        return otherNode;
    }

    @Override
    public void pass(Duration time) {
        RealServers.jedis().incrBy(CLOCK, Micros.of(time));
    }

    @Override
    public boolean canTurnClockBack() {
        return true;
    }
}
