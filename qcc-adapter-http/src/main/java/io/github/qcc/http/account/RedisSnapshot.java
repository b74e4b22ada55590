package io.github.qcc.http.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Reads the reply of the script that takes a snapshot. */
final class RedisSnapshot {
    private RedisSnapshot() {}

    /** A call under way, as the scripts pack it. */
    private record OpenCall(String dayEnd, String purpose, List<String> budgets) {
        private static OpenCall of(String packed) {
            String[] parts = packed.split("\\|", -1);
            return new OpenCall(parts[2], parts[7], Arrays.asList(parts[8].split(" ")));
        }
    }

    static AccountSnapshot read(AccountKey account, RedisReply reply) {
        Instant now = reply.moment();
        String dayEnd = reply.text();
        AccountLimits limits = reply.limits().withDefaults();
        Optional<Instant> nextDeparture = reply.optionalMoment();
        List<ActiveRefusal> refusals = refusals(reply.hash(), now);
        Map<String, String> ledgers = reply.hash();
        Map<String, String> purposes = reply.hash();
        List<OpenCall> open = reply.group().stream().map(OpenCall::of).toList();
        return new AccountSnapshot(
                account,
                now,
                limits,
                refusals,
                day(ledgers, dayEnd, limits, open),
                budgets(ledgers, open),
                purposes(purposes, dayEnd, open),
                open.size(),
                nextDeparture);
    }

    private static List<ActiveRefusal> refusals(Map<String, String> packed, Instant now) {
        return packed.entrySet().stream()
                .map(entry -> {
                    List<String> parts = new ArrayList<>(List.of(entry.getKey()));
                    parts.addAll(Arrays.asList(entry.getValue().split("\\|", -1)));
                    return new RedisReply(parts).refusal();
                })
                .filter(refusal ->
                        !refusal.scope().isRequest() || refusal.until().isAfter(now))
                .sorted(Comparator.comparing(refusal -> refusal.scope().name()))
                .toList();
    }

    private static LedgerBalance day(
            Map<String, String> ledgers, String dayEnd, AccountLimits limits, List<OpenCall> open) {
        boolean isToday = dayEnd.equals(ledgers.get("day:end"));
        String date = DayOfChina.endingAt(Micros.toInstant(Long.parseLong(dayEnd)))
                .date()
                .toString();
        return new LedgerBalance(
                new Ledger(Ledger.Kind.DAY, date),
                isToday ? number(ledgers, "day:calls") : 0,
                isToday ? number(ledgers, "day:fen") : 0,
                count(open, call -> call.dayEnd().equals(dayEnd)),
                limits.callsPerDay(),
                OptionalLong.empty());
    }

    private static List<LedgerBalance> budgets(Map<String, String> ledgers, List<OpenCall> open) {
        return names(ledgers).stream()
                .filter(name -> name.startsWith("budget:"))
                .map(name -> new LedgerBalance(
                        new Ledger(Ledger.Kind.BUDGET, afterColon(name)),
                        number(ledgers, name + ":calls"),
                        number(ledgers, name + ":fen"),
                        count(open, call -> call.budgets().contains(name)),
                        limit(ledgers, name + ":maxCalls"),
                        limit(ledgers, name + ":maxFen")))
                .toList();
    }

    private static List<LedgerBalance> purposes(Map<String, String> purposes, String dayEnd, List<OpenCall> open) {
        return names(purposes).stream()
                .map(name -> new LedgerBalance(
                        new Ledger(Ledger.Kind.PURPOSE, name),
                        number(purposes, name + ":calls"),
                        number(purposes, name + ":fen"),
                        count(
                                open,
                                call -> call.dayEnd().equals(dayEnd)
                                        && call.purpose().equals(name)),
                        OptionalLong.empty(),
                        OptionalLong.empty()))
                .filter(balance -> balance.calls() > 0)
                .toList();
    }

    /** Names of ledgers, whose fields are NAME:calls and others. */
    private static TreeSet<String> names(Map<String, String> hash) {
        TreeSet<String> names = new TreeSet<>();
        hash.keySet().stream()
                .filter(field -> field.endsWith(":calls"))
                .forEach(field -> names.add(field.substring(0, field.lastIndexOf(':'))));
        return names;
    }

    private static long count(List<OpenCall> open, Predicate<OpenCall> which) {
        return open.stream().filter(which).count();
    }

    private static long number(Map<String, String> hash, String field) {
        return Long.parseLong(hash.getOrDefault(field, "0"));
    }

    private static OptionalLong limit(Map<String, String> hash, String field) {
        String text = hash.getOrDefault(field, "");
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    static String afterColon(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
