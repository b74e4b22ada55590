package io.github.qcc.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.qcc.bench.CallBenchmark.Asker;
import io.github.qcc.bench.CallBenchmark.Client;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/**
 * Our calls beside bare Retrofit and Moshi in one process, in rounds that alternate, so that both meet the same machine. Prints
 * the median of the rounds for 1, 2 and 8 threads: latency, processor time, calls a second, bytes allocated.
 */
public final class CallComparison {
    private static final int[] THREADS = {1, 2, 8};
    private static final Client[] CLIENTS = {Client.RETROFIT_MOSHI, Client.QCC_HTTP};

    private CallComparison() {}

    /** What one round showed. Microseconds, calls a second, bytes a call. */
    private record Round(double latency, double cpu, double perSecond, double bytes) {}

    /** What one thread did. */
    private record Share(long calls, long nanos, long bytes) {}

    /** Arguments: rounds, and the seconds of each. */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 20;
        try (BenchmarkServer server = BenchmarkServer.start()) {
            Map<Client, Asker> askers = new EnumMap<>(Client.class);
            for (Client client : CLIENTS) {
                askers.put(client, client.open(server.baseUrl()));
            }
            System.out.printf("%-16s %7s %12s %10s %10s %10s%n", "", "threads", "latency µs", "CPU µs", "calls/s", "bytes");
            for (int threads : THREADS) {
                compare(askers, threads, rounds, seconds);
            }
        }
    }

    private static void compare(Map<Client, Asker> askers, int threads, int rounds, double seconds) throws Exception {
        Map<Client, List<Round>> all = new EnumMap<>(Client.class);
        for (int i = 0; i <= rounds; i++) {
            for (Client client : CLIENTS) {
                Round round = round(askers.get(client), threads, i == 0 ? Math.min(5, seconds) : seconds);
                // The first of each warms up.
                if (i > 0) {
                    all.computeIfAbsent(client, none -> new ArrayList<>()).add(round);
                }
            }
        }
        Round bare = median(all.get(Client.RETROFIT_MOSHI));
        Round ours = median(all.get(Client.QCC_HTTP));
        print("bare", threads, bare);
        print("ours", threads, ours);
        System.out.printf(
                "%-16s %7d %12.3f %10.3f %10.3f %10.3f%n",
                "ours / bare",
                threads,
                ours.latency() / bare.latency(),
                ours.cpu() / bare.cpu(),
                ours.perSecond() / bare.perSecond(),
                ours.bytes() / bare.bytes());
    }

    private static void print(String name, int threads, Round round) {
        System.out.printf(
                "%-16s %7d %12.1f %10.1f %10.0f %10.0f%n",
                name, threads, round.latency(), round.cpu(), round.perSecond(), round.bytes());
    }

    private static Round median(List<Round> rounds) {
        return new Round(
                median(rounds, Round::latency),
                median(rounds, Round::cpu),
                median(rounds, Round::perSecond),
                median(rounds, Round::bytes));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static Round round(Asker asker, int threads, double seconds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long end = System.nanoTime() + (long) (seconds * 1e9);
            List<Callable<Share>> shares = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                shares.add(() -> share(asker, thread, end));
            }
            long cpu = cpu();
            long begin = System.nanoTime();
            List<Share> done = new ArrayList<>();
            for (Future<Share> share : pool.invokeAll(shares)) {
                done.add(share.get());
            }
            double took = System.nanoTime() - begin;
            double spent = cpu() - cpu;
            double calls = done.stream().mapToLong(Share::calls).sum();
            return new Round(
                    done.stream().mapToLong(Share::nanos).sum() / calls / 1e3,
                    spent / calls / 1e3,
                    calls / took * 1e9,
                    done.stream().mapToLong(Share::bytes).sum() / calls);
        } finally {
            pool.shutdown();
        }
    }

    private static Share share(Asker asker, int thread, long end) throws Exception {
        ThreadMXBean own = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = own.getCurrentThreadAllocatedBytes();
        long begin = System.nanoTime();
        long calls = 0;
        while (System.nanoTime() - end < 0) {
            asker.ask(Signature.COMPANY + thread + "号" + calls % 1000);
            calls++;
        }
        return new Share(calls, System.nanoTime() - begin, own.getCurrentThreadAllocatedBytes() - bytes);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
