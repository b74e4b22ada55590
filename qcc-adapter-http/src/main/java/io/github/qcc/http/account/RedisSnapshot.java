package io.github.qcc.http.account;

import io.github.qcc.http.internal.jdbc.Micros;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Reads the fields of an account, which {@code common.lua} describes. */
final class RedisSnapshot {
    private final Map<String, String> fields;
    private final String dayEnd;
    private final List<StoredCall> open;

    private RedisSnapshot(Map<String, String> fields, String dayEnd) {
        this.fields = fields;
        this.dayEnd = dayEnd;
        open = all("call:", (id, packed) -> StoredCall.of(packed));
    }

    private record StoredCall(String dayEnd, String purpose, List<String> budgets) {
        private static StoredCall of(String packed) {
            String[] parts = packed.split("\\|", -1);
            return new StoredCall(parts[6], parts[8], Arrays.asList(parts[9].split(" ")));
        }
    }

    static AccountSnapshot read(AccountKey account, RedisReply reply) {
        Instant now = reply.moment();
        String dayEnd = reply.text();
        Optional<Instant> nextDeparture = reply.optionalMoment();
        return new RedisSnapshot(reply.hash(), dayEnd).toSnapshot(account, now, nextDeparture);
    }

    private AccountSnapshot toSnapshot(AccountKey account, Instant now, Optional<Instant> nextDeparture) {
        RedisReply stored = new RedisReply(List.of(field("rate"), field("concurrency"), field("calls_per_day")));
        AccountLimits limits = stored.limits().withDefaults();
        return new AccountSnapshot(
                account,
                now,
                limits,
                all("refusal:", RedisSnapshot::refusal),
                day(limits),
                names("budget:").stream().map(this::budget).toList(),
                names("purpose:").stream()
                        .map(this::purpose)
                        .filter(balance -> balance.calls() > 0)
                        .toList(),
                open.size(),
                nextDeparture);
    }

    /** The fields with a prefix, by the rest of their names. */
    private <T> List<T> all(String prefix, BiFunction<String, String, T> reader) {
        List<T> all = new ArrayList<>();
        fields.forEach((name, packed) -> {
            if (name.startsWith(prefix)) {
                all.add(reader.apply(name.substring(prefix.length()), packed));
            }
        });
        return all;
    }

    private static ActiveRefusal refusal(String scope, String packed) {
        RedisReply parts = RedisReply.unpack(packed);
        return new ActiveRefusal(new RefusalScope(scope), parts.text(), parts.moment(), parts.moment(), parts.number());
    }

    /** Names of ledgers with a prefix, which each have a field for their calls. */
    private List<String> names(String prefix) {
        String suffix = ":calls";
        return fields.keySet().stream()
                .filter(field -> field.startsWith(prefix) && field.endsWith(suffix))
                .map(field -> field.substring(prefix.length(), field.length() - suffix.length()))
                .toList();
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private long number(String name) {
        return Long.parseLong(fields.getOrDefault(name, "0"));
    }

    private OptionalLong limit(String name) {
        return field(name).isEmpty() ? OptionalLong.empty() : OptionalLong.of(number(name));
    }

    private LedgerBalance day(AccountLimits limits) {
        String date = DayOfChina.endingAt(Micros.toInstant(Long.parseLong(dayEnd)))
                .date()
                .toString();
        boolean isToday = field("day").equals(dayEnd);
        return new LedgerBalance(
                new Ledger(Ledger.LedgerKind.DAY, date),
                isToday ? number("day_calls") : 0,
                isToday ? number("day_fen") : 0,
                count(call -> call.dayEnd().equals(dayEnd)),
                limits.callsPerDay(),
                OptionalLong.empty());
    }

    private LedgerBalance purpose(String name) {
        String prefix = "purpose:" + name;
        boolean isToday = field(prefix + ":day").equals(dayEnd);
        return new LedgerBalance(
                new Ledger(Ledger.LedgerKind.PURPOSE, name),
                isToday ? number(prefix + ":calls") : 0,
                isToday ? number(prefix + ":fen") : 0,
                count(call -> call.dayEnd().equals(dayEnd) && call.purpose().equals(name)),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    private LedgerBalance budget(String name) {
        String prefix = "budget:" + name;
        return new LedgerBalance(
                new Ledger(Ledger.LedgerKind.BUDGET, name),
                number(prefix + ":calls"),
                number(prefix + ":fen"),
                count(call -> call.budgets().contains(prefix)),
                limit(prefix + ":max_calls"),
                limit(prefix + ":max_fen"));
    }

    private long count(Predicate<StoredCall> which) {
        return open.stream().filter(which).count();
    }
}
