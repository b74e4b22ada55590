package io.github.qcc.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.meter.ObservedPorts;
import io.github.qcc.http.meter.QccMeters;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One signed page of twenty cases over loopback, from a server in another process: our executor into domain
 * objects, with every limit, meter and observation on, beside what a platform would write itself into objects of strings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CallBenchmark {
    /** Client that is compared. */
    public enum Client {
        QCC_HTTP {
            @Override
            Asker open(String baseUrl) {
                QccHttp http = QccHttp.builder(QccCredentials.of(Signature.KEY, Signature.SECRET))
                        .baseUrl(baseUrl)
                        .calls(everyLimit())
                        .listener(QccMeters.of(new SimpleMeterRegistry()))
                        .build();
                QccPorts qcc = ObservedPorts.of(http, observations());
                // A platform has its keys before it calls, as the others have their texts.
                Map<String, SearchKey> keys = new ConcurrentHashMap<>();
                return company -> qcc.terminatedCases()
                        .check(keys.computeIfAbsent(company, SearchKey::of), PageRequest.first());
            }
        },
        RETROFIT_MOSHI {
            @Override
            Asker open(String baseUrl) {
                return Contestants.retrofitMoshi(baseUrl);
            }
        },
        OKHTTP_FASTJSON2 {
            @Override
            Asker open(String baseUrl) {
                return Contestants.okhttpFastjson(baseUrl);
            }
        },
        JDK_JACKSON {
            @Override
            Asker open(String baseUrl) {
                return Contestants.jdkJackson(baseUrl);
            }
        },
        HUTOOL_FASTJSON2 {
            @Override
            Asker open(String baseUrl) {
                return Contestants.hutoolFastjson(baseUrl);
            }
        };

        private static final int MORE_THAN_ANY = 100_000;

        abstract Asker open(String baseUrl);

        private static CallSettings everyLimit() {
            CallSettings.Builder limits = CallSettings.builder()
                    .rate(MORE_THAN_ANY)
                    .concurrency(8)
                    .callsPerDay(Long.MAX_VALUE)
                    .maxCalls(Long.MAX_VALUE)
                    .maxCost(new BigDecimal("90000000000000000.00"));
            for (Endpoint endpoint : Endpoint.values()) {
                limits.price(endpoint, new BigDecimal("0.15"));
            }
            return limits.build();
        }

        private static ObservationRegistry observations() {
            ObservationRegistry observations = ObservationRegistry.create();
            observations
                    .observationConfig()
                    .observationHandler(new DefaultMeterObservationHandler(new SimpleMeterRegistry()));
            return observations;
        }
    }

    /** Asks for the page, and gives what it was read into. */
    interface Asker {
        Object ask(String company) throws Exception;
    }

    /** Processor time of this process, beside the number of calls that it was spent on. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {
        private static final AtomicInteger THREADS = new AtomicInteger();

        public long calls;
        public long cpuMicros;
        private final int thread = THREADS.getAndIncrement();
        private long begin;

        /** Begins to count. */
        @Setup(Level.Iteration)
        public void begin() {
            calls = 0;
            begin = cpu();
        }

        /** Takes stock. */
        @TearDown(Level.Iteration)
        public void end() {
            cpuMicros = cpu() - begin;
        }

        /** A company that no other thread asks for now. */
        String nextCompany() {
            calls++;
            return Signature.COMPANY + thread + "号" + calls % 1000;
        }

        private static long cpu() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1000;
        }
    }

    @Param
    public Client client;

    private BenchmarkServer server;
    private Asker asker;

    /** Starts the server and connects to it. */
    @Setup
    public void start() throws IOException {
        server = BenchmarkServer.start();
        asker = client.open(server.baseUrl());
    }

    /** Ends the server. */
    @TearDown
    public void stop() throws InterruptedException {
        server.close();
    }

    /** One page at a time. */
    @Benchmark
    public Object page(Processor processor) throws Exception {
        return asker.ask(processor.nextCompany());
    }

    /** Two pages at a time. */
    @Benchmark
    @Threads(2)
    public Object twoThreads(Processor processor) throws Exception {
        return asker.ask(processor.nextCompany());
    }

    /** Eight pages at a time. */
    @Benchmark
    @Threads(8)
    public Object eightThreads(Processor processor) throws Exception {
        return asker.ask(processor.nextCompany());
    }
}
