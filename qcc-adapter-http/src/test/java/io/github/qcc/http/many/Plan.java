package io.github.qcc.http.many;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a process is to do, as one line of text.
 *
 * @param account AppKey of the account
 * @param rate calls a second that it names
 * @param callsPerDay quota that it names; 0 for none
 * @param threads threads that ask at the same time
 * @param millis how long they ask for; 0 to ask each company once
 * @param companies companies to ask, from 0; with {@code millis} they are asked in turn
 * @param prefix what distinguishes them from those of other processes
 * @param isCached whether cached responses are used
 */
record Plan(
        String account,
        int rate,
        long callsPerDay,
        int threads,
        long millis,
        int companies,
        String prefix,
        boolean isCached) {
    /** Threads that ask companies of their own for a while. */
    static Plan hungry(String account, int rate, int threads, long millis) {
        return new Plan(account, rate, 0, threads, millis, Integer.MAX_VALUE, "p", false);
    }

    /** Threads that ask each of some companies once. */
    static Plan each(String account, int rate, int threads, int companies, String prefix) {
        return new Plan(account, rate, 0, threads, 0, companies, prefix, false);
    }

    Plan callsPerDay(long calls) {
        return new Plan(account, rate, calls, threads, millis, companies, prefix, isCached);
    }

    Plan cached() {
        return new Plan(account, rate, callsPerDay, threads, millis, companies, prefix, true);
    }

    Plan prefix(String other) {
        return new Plan(account, rate, callsPerDay, threads, millis, companies, other, isCached);
    }

    String line() {
        return "account=" + account + " rate=" + rate + " callsPerDay=" + callsPerDay + " threads=" + threads
                + " millis=" + millis + " companies=" + companies + " prefix=" + prefix + " cached=" + isCached;
    }

    static Plan of(String line) {
        Map<String, String> parts = Arrays.stream(line.split(" "))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return new Plan(
                parts.get("account"),
                Integer.parseInt(parts.get("rate")),
                Long.parseLong(parts.get("callsPerDay")),
                Integer.parseInt(parts.get("threads")),
                Long.parseLong(parts.get("millis")),
                Integer.parseInt(parts.get("companies")),
                parts.get("prefix"),
                Boolean.parseBoolean(parts.get("cached")));
    }
}
