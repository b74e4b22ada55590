package io.github.qcc.http.many;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Prints the figures of {@code docs/many-processes.md}: 4 JVMs with 8 threads each over Redis and PostgreSQL. The server is in
 * this process, the callers and the stores in others. Ends with 1 if something that must be exact is not.
 */
final class Figures {
    private static final int PROCESSES = 4;
    private static final int THREADS = 8;
    private static final int SECONDS = 30;
    private static final long DELAY_MILLIS = 150;
    /** Kept, so that its level stays. */
    private static final Logger LOG = Logger.getLogger("io.zonky");

    private final RestartableServers store;
    private final ArrivalServer server;
    private final List<String> broken = new ArrayList<>();

    private final boolean isBusy;

    private Figures(RestartableServers store, ArrivalServer server, boolean isBusy) {
        this.store = store;
        this.server = server;
        this.isBusy = isBusy;
    }

    /**
     * Arguments: {@code redis}, {@code postgres} or none for both; {@code busy} for a machine that runs other things at the same
     * time, with a spacing of g = 500 ms and L = 350 ms.
     */
    public static void main(String... arguments) throws Exception {
        LOG.setLevel(Level.WARNING);
        List<String> stores = new ArrayList<>(List.of(arguments));
        boolean isBusy = stores.remove("busy");
        boolean isBroken = false;
        for (String name : stores.isEmpty() ? List.of("redis", "postgres") : stores) {
            try (RestartableServers store =
                            name.equals("redis") ? RestartableServers.redis() : RestartableServers.postgres();
                    ArrivalServer server = new ArrivalServer(DELAY_MILLIS)) {
                Figures figures = new Figures(store, server, isBusy);
                figures.printAll();
                figures.broken.forEach(System.out::println);
                isBroken |= !figures.broken.isEmpty();
            }
        }
        System.exit(isBroken ? 1 : 0);
    }

    private Processes processes() throws IOException {
        return new Processes(PROCESSES, store.url(), server.url(), isBusy);
    }

    private static String account() {
        return "account-" + System.nanoTime();
    }

    private void print(String what, String figures) {
        System.out.println(store.name() + " | " + what + " | " + figures);
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            broken.add(store.name() + ": BROKEN: " + what);
        }
    }

    private void printAll() throws Exception {
        for (int rate : new int[] {5, 50}) {
            steady(rate);
        }
        for (int rate : new int[] {5, 50}) {
            faults(rate);
        }
        quota();
        if (store.url().startsWith("jdbc:")) {
            cache();
        }
        refusedQuery();
        refusedAccount();
        down();
    }

    private void steady(int rate) throws IOException {
        try (Processes four = processes()) {
            server.forget();
            String account = account();
            four.begin(i -> Plan.hungry(account, rate, THREADS, TimeUnit.SECONDS.toMillis(SECONDS))
                    .prefix("s" + i));
            long begin = System.nanoTime();
            Outcome seen = four.end();
            Arrivals arrivals = new Arrivals(server.arrivals());
            print(
                    rate + "/s for " + SECONDS + " s",
                    "worst sliding second " + arrivals.worstSecond()
                            + String.format(
                                    ", %.1f %% of the rate after 10 s", arrivals.share(rate, after(begin, 10), 20))
                            + ", refused because of the store " + seen.unavailable());
            require(arrivals.worstSecond() <= rate, rate + "/s exceeded");
        }
    }

    private static long after(long begin, int seconds) {
        return begin + TimeUnit.SECONDS.toNanos(seconds);
    }

    private static void sleepUntil(long moment) {
        while (System.nanoTime() - moment < 0) {
            LockSupport.parkNanos(Math.max(1, moment - System.nanoTime()));
        }
    }

    private void faults(int rate) throws Exception {
        try (Processes four = processes()) {
            server.forget();
            String account = account();
            four.begin(i -> Plan.hungry(account, rate, THREADS, TimeUnit.SECONDS.toMillis(SECONDS))
                    .prefix("f" + i));
            long begin = System.nanoTime();
            sleepUntil(after(begin, 10));
            four.get(0).kill();
            sleepUntil(after(begin, 15));
            four.get(1).signal("STOP");
            sleepUntil(after(begin, 17));
            four.get(1).signal("CONT");
            sleepUntil(after(begin, 22));
            store.stop();
            store.start();
            long restarted = System.nanoTime();
            four.end();
            Arrivals arrivals = new Arrivals(server.arrivals());
            print(
                    rate + "/s with faults",
                    "worst sliding second " + arrivals.worstSecond() + ", longest silence after kill -9 "
                            + arrivals.longestSilence(after(begin, 10), 5) + " ms, after SIGSTOP of 2 s "
                            + arrivals.longestSilence(after(begin, 15), 7)
                            + " ms, first call after the restart of the store "
                            + arrivals.firstAfter(restarted) + " ms");
            require(arrivals.worstSecond() <= rate, rate + "/s exceeded with faults");
        }
    }

    private void quota() throws IOException {
        try (Processes four = processes()) {
            server.forget();
            String account = account();
            Outcome seen =
                    four.run(i -> Plan.each(account, 50, THREADS, 45, "d" + i).callsPerDay(60));
            print("180 questions, callsPerDay=60", "billed " + server.count() + ", refused " + seen.exhausted());
            require(server.count() == 60, "quota of 60");
        }
    }

    private void cache() throws IOException {
        try (Processes four = processes()) {
            server.forget();
            String account = account();
            Outcome seen =
                    four.run(i -> Plan.each(account, 50, THREADS, 20, "c").cached());
            print(
                    "the same 20 companies asked by 4 JVMs with the cache",
                    "paid " + server.count() + ", from the cache " + seen.cached());
            require(server.count() == 20, "20 companies");
        }
    }

    private void refusedQuery() throws IOException {
        try (Processes four = processes()) {
            server.forget();
            server.answerBy("110");
            String account = account();
            four.run(i -> Plan.each(account, 50, 1, i == 0 ? 1 : 0, "q"));
            Outcome seen = four.run(i -> Plan.each(account, 50, 1, 1, "q"));
            server.answerBy("201");
            print("one 110, then asked by 4 JVMs", "paid " + server.count() + ", refused here " + seen.refused());
            require(server.count() == 1, "one 110");
        }
    }

    private void refusedAccount() throws IOException {
        try (Processes four = processes()) {
            server.forget();
            String account = account();
            four.begin(i -> Plan.hungry(account, 50, THREADS, 12_000).prefix("a" + i));
            sleepUntil(after(System.nanoTime(), 4));
            int before = server.count();
            server.answerBy("102");
            long begin = System.nanoTime();
            sleepUntil(begin + TimeUnit.MILLISECONDS.toNanos(2 * DELAY_MILLIS + 200));
            int inFlight = server.count() - before;
            sleepUntil(after(begin, 6));
            int probes = server.count() - before - inFlight;
            server.answerBy("201");
            four.end();
            print(
                    "102 at 50/s, probePause 1 s",
                    inFlight + " arrived in the first 0.5 s, then " + probes + " probes in 5.5 s by all together");
            require(probes <= 6, "more than one probe in a pause");
        }
    }

    private void down() throws Exception {
        try (Processes four = processes()) {
            server.forget();
            String account = account();
            four.begin(i -> Plan.hungry(account, 50, THREADS, 20_000).prefix("x" + i));
            long begin = System.nanoTime();
            sleepUntil(after(begin, 4));
            store.stop();
            sleepUntil(after(begin, 5));
            int before = server.count();
            sleepUntil(after(begin, 14));
            int during = server.count() - before;
            store.start();
            long back = System.nanoTime();
            Outcome seen = four.end();
            Arrivals arrivals = new Arrivals(server.arrivals());
            print(
                    "store down for 10 s",
                    during
                            + " calls while it was down, slowest call that was refused (its wait for a departure included) "
                            + seen.slowestRefusal() + " ms, first call after its return " + arrivals.firstAfter(back)
                            + " ms, answered "
                            + seen.answered() + " of " + server.count() + " billed, worst sliding second "
                            + arrivals.worstSecond());
            require(during == 0, "a call left without the store");
        }
    }
}
