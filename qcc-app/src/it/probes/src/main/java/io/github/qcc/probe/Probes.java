package io.github.qcc.probe;

import io.github.qcc.domain.Listing;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.server.QccSandbox;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.QccHttpBuilder;
import io.github.qcc.http.call.CallSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls QCC's sandbox with the adapter, one call for each kind of answer, to show that the adapter works with the libraries
 * and the JVM of a platform. The process ends with 1 if an answer is not the expected one.
 */
public final class Probes {
    private static final SearchKey MANY = SearchKey.of("虚构四十五案有限公司");
    private static final SearchKey NOTHING = SearchKey.of("虚构无记录有限公司");
    private static final Map<String, Probe> PROBES = new LinkedHashMap<>();

    static {
        PROBES.put("list of 45 in 3 pages", qcc -> {
            Listing<TerminatedCase> all = qcc.terminatedCases().pages(MANY).readAll();
            expect(45, all.rows().size());
        });
        PROBES.put(
                "no record",
                qcc -> expect(
                        0,
                        qcc.importExportCredit()
                                .check(NOTHING, PageRequest.first())
                                .rows()
                                .size()));
        PROBES.put("detail", qcc -> {
            CaseId id = qcc.terminatedCases()
                    .check(MANY, PageRequest.first())
                    .rows()
                    .get(0)
                    .id()
                    .value()
                    .orElseThrow();
            qcc.terminatedCases().detail(id);
        });
        PROBES.put("HTTP 503", qcc -> expectFailure(ServiceUnavailableException.class, qcc, "虚构503有限公司"));
        PROBES.put("HTTP 502", qcc -> expectFailure(ServiceUnavailableException.class, qcc, "虚构502有限公司"));
        PROBES.put("HTTP 404", qcc -> expectFailure(UnreadableAnswerException.class, qcc, "虚构404有限公司"));
        PROBES.put("HTTP 302", qcc -> expectFailure(UnreadableAnswerException.class, qcc, "虚构302有限公司"));
        PROBES.put("reset", qcc -> expectFailure(ServiceUnavailableException.class, qcc, "虚构断线有限公司"));
        PROBES.put("truncated", qcc -> expectFailure(UnreadableAnswerException.class, qcc, "虚构截断有限公司"));
        PROBES.put("HTML", qcc -> expectFailure(UnreadableAnswerException.class, qcc, "虚构网页有限公司"));
        PROBES.put("silence", qcc -> expectFailure(ServiceUnavailableException.class, qcc, "虚构超时有限公司"));
        PROBES.put("status 203", qcc -> expectFailure(ServiceUnavailableException.class, qcc, "虚构203有限公司"));
        PROBES.put(
                "wrong types",
                qcc -> expect(
                        3,
                        qcc.terminatedCases()
                                .check(SearchKey.of("虚构错型有限公司"), PageRequest.first())
                                .rows()
                                .size()));
        PROBES.put("reachability", qcc -> {
            if (qcc.probe().httpStatus() == 0) {
                throw new AssertionError("no HTTP status");
            }
        });
    }

    private Probes() {}

    /**
     * Makes all calls and prints one line for each.
     *
     * @param args {@code bare} if the class path must hold none of the libraries inside the adapters, and no Kotlin
     */
    public static void main(String[] args) {
        if (List.of(args).contains("bare")) {
            requireBareClassPath();
        }
        List<String> failed = run();
        System.out.println("probes: " + (PROBES.size() - failed.size()) + " of " + PROBES.size() + " passed on Java "
                + Runtime.version().feature());
        if (!failed.isEmpty()) {
            System.exit(1);
        }
    }

    /** Makes all calls and returns the names of those that went wrong. */
    public static List<String> run() {
        List<String> failed = new ArrayList<>();
        try (QccSandbox sandbox = QccSandbox.start(scenario())) {
            if (isPresent("io.micrometer.core.instrument.MeterRegistry")) {
                PROBES.put("meters", qcc -> countsCalls(sandbox));
            }
            for (String mapper : List.of(JsonProbe.JACKSON_2, JsonProbe.JACKSON_3)) {
                if (isPresent(mapper)) {
                    PROBES.put(
                            "JSON by " + mapper,
                            qcc -> JsonProbe.check(mapper, qcc.terminatedCases().check(MANY, PageRequest.first())));
                }
            }
            PROBES.forEach((name, probe) -> {
                // An adapter for each, because a refusal of one probe must not refuse the next.
                try (QccHttp qcc = adapter(sandbox)) {
                    probe.call(qcc);
                    System.out.println("passed  " + name);
                } catch (Throwable broken) { // A wrong class path shows itself as an Error.
                    failed.add(name);
                    System.out.println("FAILED  " + name);
                    broken.printStackTrace(System.out);
                }
            });
        }
        return failed;
    }

    private static void requireBareClassPath() {
        for (String name : List.of(
                "kotlin.Unit",
                "okhttp3.OkHttpClient",
                "okio.Buffer",
                "retrofit2.Retrofit",
                "com.squareup.moshi.Moshi",
                "io.github.resilience4j.circuitbreaker.CircuitBreaker",
                "io.micrometer.core.instrument.MeterRegistry")) {
            if (isPresent(name)) {
                throw new AssertionError(name + " is on the class path of a consumer");
            }
        }
    }

    private static boolean isPresent(String type) {
        return Probes.class.getClassLoader().getResource(type.replace('.', '/') + ".class") != null;
    }

    private static void countsCalls(QccSandbox sandbox) {
        MeterProbe meters = new MeterProbe();
        try (QccHttp qcc = builder(sandbox).listener(meters.listener()).build()) {
            qcc.terminatedCases().check(MANY, PageRequest.first());
            meters.check();
        }
    }

    private static FakeQcc scenario() {
        return FakeQcc.builder()
                .company(FakeCompany.named(MANY.value()).cases(45))
                .company(FakeCompany.named("虚构错型有限公司").cases(3))
                .fault(Fault.http(503).on("虚构503有限公司"))
                .fault(Fault.http(502).on("虚构502有限公司"))
                .fault(Fault.http(404).on("虚构404有限公司"))
                .fault(Fault.http(302).on("虚构302有限公司"))
                .fault(Fault.reset().on("虚构断线有限公司"))
                .fault(Fault.truncated().on("虚构截断有限公司"))
                .fault(Fault.htmlPage().on("虚构网页有限公司"))
                .fault(Fault.timeout().on("虚构超时有限公司"))
                .fault(Fault.status("203").on("虚构203有限公司"))
                .fault(Fault.wrongTypes().on("虚构错型有限公司"))
                .build();
    }

    private static QccHttp adapter(QccSandbox sandbox) {
        return builder(sandbox).build();
    }

    private static QccHttpBuilder builder(QccSandbox sandbox) {
        return QccHttp.builder(QccCredentials.of(sandbox.key(), sandbox.secretKey()))
                .baseUrl(sandbox.baseUrl().toString())
                .readTimeout(Duration.ofSeconds(3))
                .calls(CallSettings.builder().attempts(1).build());
    }

    private static void expect(int expected, int actual) {
        if (expected != actual) {
            throw new AssertionError("expected " + expected + " rows but there are " + actual);
        }
    }

    private static void expectFailure(Class<? extends QccException> expected, QccHttp qcc, String company) {
        try {
            qcc.terminatedCases().check(SearchKey.of(company), PageRequest.first());
        } catch (QccException failure) {
            if (expected.isInstance(failure)) {
                return;
            }
            throw failure;
        }
        throw new AssertionError("expected " + expected.getSimpleName() + " but there was an answer");
    }

    private interface Probe {
        void call(QccHttp qcc);
    }
}
