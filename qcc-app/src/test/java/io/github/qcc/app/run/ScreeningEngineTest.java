package io.github.qcc.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.config.Configuration;
import io.github.qcc.app.config.RunConnection;
import io.github.qcc.app.store.SqliteRunStore;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.RecordedCall;
import io.github.qcc.fake.server.QccSandbox;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine over HTTP on a sandbox. Pauses of the run are virtual, the waits of its calls are real. */
class ScreeningEngineTest {
    private static final int COMPANIES = 40;

    /** Each company has two calls; the tenth has 45 cases, and so two more. */
    private static final int FEWEST_CALLS = 2 * COMPANIES + 2;

    private static final Prices PRICES =
            new Prices(Map.of(Endpoint.CREDIT_CHECK, new BigDecimal("2"), Endpoint.CASE_CHECK, new BigDecimal("1")));

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();
    private RunStore store;

    @BeforeEach
    void begin() {
        store = SqliteRunStore.open(folder);
        Run run = new Run(
                "list",
                "00",
                "name",
                List.of("name"),
                "fake",
                false,
                time.instant(),
                LocalDate.of(2026, 11, 21),
                "",
                "");
        store.begin(run, action -> {
            for (int i = 1; i <= COMPANIES; i++) {
                action.accept(new PlannedRow(
                        i,
                        List.of(Cell.text(name(i))),
                        Optional.of(i),
                        Optional.of(SearchKey.of(name(i))),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
            }
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static String name(int number) {
        return "虚构第" + number + "公司";
    }

    private FakeQcc.Builder fake() {
        return FakeQcc.builder().clock(time).company(FakeCompany.named(name(10)).cases(45));
    }

    private static RunSettings settings(int concurrency, OptionalInt maxCalls, Optional<BigDecimal> maxCost) {
        return new RunSettings(Optional.of(new BigDecimal("1000")), concurrency, true, maxCalls, maxCost, PRICES);
    }

    private static RunSettings unlimited() {
        return settings(4, OptionalInt.empty(), Optional.empty());
    }

    private RunEnd run(FakeQcc qcc, RunSettings settings) {
        return run(qcc, settings, engine -> engine.run(COMPANIES, screened -> {}));
    }

    private RunEnd run(FakeQcc qcc, RunSettings settings, Function<ScreeningEngine, RunEnd> way) {
        return run(qcc, settings, store, way);
    }

    private RunEnd run(FakeQcc qcc, RunSettings settings, RunStore kept, Function<ScreeningEngine, RunEnd> way) {
        CallRecorder recorder = new CallRecorder(kept, time);
        try (QccSandbox sandbox = QccSandbox.start(qcc);
                RunConnection connection =
                        RunConnection.open(account(sandbox), settings, store.spentInCycle(), kept, recorder, time)) {
            return way.apply(new ScreeningEngine(
                    connection.ports(),
                    kept,
                    recorder,
                    StandardPolicy.create(),
                    settings,
                    store::spentInCycle,
                    time,
                    time));
        }
    }

    private static Configuration account(QccSandbox sandbox) {
        return Configuration.read(
                Map.of(
                        "QCC_KEY",
                        sandbox.key(),
                        "QCC_SECRET_KEY",
                        sandbox.secretKey(),
                        "QCC_BASE_URL",
                        sandbox.baseUrl().toString()),
                Optional.empty());
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        store.forEachResult(results::add);
        return results;
    }

    @Test
    void asksWhatTheDataNeedAndNothingMore() {
        FakeQcc qcc = fake().build();
        assertThat(run(qcc, unlimited()).stop()).isEmpty();
        assertThat(qcc.cost().charged()).isEqualTo(FEWEST_CALLS);
        assertThat(results()).hasSize(COMPANIES).allMatch(Result::settled);
    }

    @Test
    void aFinishedRunAsksNothing() {
        run(fake().build(), unlimited());
        FakeQcc again = fake().build();
        run(again, unlimited());
        assertThat(again.calls()).isEmpty();
    }

    @Test
    void keepsTheRate() {
        long begun = System.nanoTime();
        run(
                fake().build(),
                new RunSettings(
                        Optional.of(new BigDecimal("80")), 4, true, OptionalInt.empty(), Optional.empty(), PRICES));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void stopsBeforeTheCallThatDoesNotFitTheBudget() {
        FakeQcc qcc = fake().build();
        RunEnd ending = run(qcc, settings(4, OptionalInt.of(25), Optional.empty()));
        assertThat(ending.stop()).get().extracting(StopReason::cause).isEqualTo(StopReason.StopCause.BUDGET);
        assertThat(ending.stop().get().sentence()).endsWith("give a larger --max-calls");
        assertThat(qcc.cost().charged()).isEqualTo(25);
    }

    @Test
    void theBudgetInYuanIsNeverExceeded() {
        FakeQcc qcc = fake().build();
        RunEnd ending = run(qcc, settings(4, OptionalInt.empty(), Optional.of(new BigDecimal("20"))));
        assertThat(ending.stop().orElseThrow().sentence()).endsWith("give a larger --max-cost");
        assertThat(PRICES.of(store.spent()).orElseThrow()).isLessThanOrEqualTo(new BigDecimal("20"));
    }

    @Test
    void theBudgetCountsWhatWasSpentBefore() {
        run(fake().build(), settings(4, OptionalInt.of(25), Optional.empty()));
        FakeQcc more = fake().build();
        run(more, settings(4, OptionalInt.of(30), Optional.empty()));
        assertThat(more.cost().charged()).isEqualTo(5);
    }

    @Test
    void callsThatCostNothingAreGivenBackToTheBudget() {
        FakeQcc qcc = fake().fault(Fault.http(503).times(2)).build();
        assertThat(run(qcc, settings(1, OptionalInt.of(FEWEST_CALLS), Optional.empty()))
                        .stop())
                .isEmpty();
    }

    @Test
    void goesOnAfterABudgetWithoutPayingAgain() {
        FakeQcc first = fake().build();
        run(first, settings(4, OptionalInt.of(33), Optional.empty()));
        FakeQcc second = fake().build();
        assertThat(run(second, unlimited()).stop()).isEmpty();
        assertThat(first.cost().charged() + second.cost().charged()).isEqualTo(FEWEST_CALLS);
    }

    @Test
    void stopsWhenTheAccountIsRefusedWithOnlyTheCallsInFlight() {
        FakeQcc qcc = fake().fault(Fault.status(QccStatus.KEY_IN_ARREARS)).build();
        RunEnd ending = run(qcc, unlimited());
        assertThat(ending.stop()).get().extracting(StopReason::cause).isEqualTo(StopReason.StopCause.REFUSED);
        assertThat(qcc.calls()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void stopsWhenTheQuotaIsUsedUpAndSaysUntilWhen() {
        FakeQcc qcc = fake().fault(Fault.status(QccStatus.DAILY_CALL_LIMIT)).build();
        assertThat(run(qcc, unlimited()).stop().flatMap(StopReason::error).flatMap(QccException::retryAt))
                .contains(Instant.parse("2026-11-21T16:00:00Z"));
    }

    @Test
    void stopsWhenAnInterfaceIsRefused() {
        FakeQcc qcc = fake().fault(
                        Fault.status(QccStatus.INTERFACE_NOT_PURCHASED).at(Endpoint.CASE_CHECK))
                .build();
        assertThat(run(qcc, unlimited()).stop())
                .get()
                .extracting(StopReason::cause)
                .isEqualTo(StopReason.StopCause.REFUSED);
    }

    @Test
    void aRefusalIsRememberedByTheNextRun() throws SQLException {
        run(fake().fault(Fault.status(QccStatus.KEY_IN_ARREARS)).build(), unlimited());
        FakeQcc qcc = fake().build();
        RunEnd refused = run(qcc, unlimited());
        assertThat(refused.stop()).get().extracting(StopReason::cause).isEqualTo(StopReason.StopCause.REFUSED);
        assertThat(refused.stop().get().sentence()).contains("102", "the next request can be sent at");
        assertThat(qcc.calls()).isEmpty();
        endRefusals();
        run(qcc, unlimited());
        assertThat(store.coverage().isComplete()).isTrue();
        assertThat(qcc.cost().charged()).isEqualTo(FEWEST_CALLS);
    }

    private void endRefusals() throws SQLException {
        try (var connection = store.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE qcc_refusal SET until_at = 0");
        }
    }

    @Test
    void waitsOutAShortOutage() {
        FakeQcc qcc = fake().fault(Fault.http(503).times(7)).build();
        Instant begun = time.instant();
        assertThat(run(qcc, settings(1, OptionalInt.empty(), Optional.empty())).stop())
                .isEmpty();
        assertThat(qcc.cost().charged()).isEqualTo(FEWEST_CALLS);
        assertThat(Duration.between(begun, time.instant())).isGreaterThanOrEqualTo(Duration.ofSeconds(1 + 2));
    }

    @Test
    void stopsInALongOutage() {
        FakeQcc qcc = fake().fault(Fault.http(503)).build();
        Instant begun = time.instant();
        RunEnd ending = run(qcc, settings(8, OptionalInt.empty(), Optional.empty()));
        assertThat(Duration.between(begun, time.instant())).isGreaterThan(Duration.ofMinutes(1));
        assertThat(ending.stop()).get().extracting(StopReason::cause).isEqualTo(StopReason.StopCause.OUTAGE);
        assertThat(qcc.cost().charged()).isZero();
    }

    @Test
    void aCallThatMayHaveBeenChargedIsMadeOneMoreTime() {
        FakeQcc qcc = fake().fault(Fault.reset().times(1).on(name(3))).build();
        run(qcc, unlimited());
        assertThat(results().get(2).decision()).isEqualTo(Decision.NO_RECORD);
        assertThat(store.spent().values().stream().mapToLong(Cost::uncertain).sum())
                .isEqualTo(1);
    }

    @Test
    void aCallThatMayHaveBeenChargedIsNotRepeatedIfTheSettingSaysSo() {
        FakeQcc qcc = fake().fault(Fault.reset().on(name(3))).build();
        run(
                qcc,
                new RunSettings(
                        Optional.of(new BigDecimal("1000")), 1, false, OptionalInt.empty(), Optional.empty(), PRICES));
        assertThat(qcc.calls().stream().filter(call -> call.asked().equals(name(3))))
                .hasSize(2);
        assertThat(results().get(2).decision()).isEqualTo(Decision.UNDETERMINED);
    }

    @Test
    void aCallThatMayHaveBeenChargedStaysUnknownOverResumptionsIfTheSettingSaysSo() {
        RunSettings never = new RunSettings(
                Optional.of(new BigDecimal("1000")), 1, false, OptionalInt.empty(), Optional.empty(), PRICES);
        run(fake().fault(Fault.reset().on(name(3)).at(Endpoint.CASE_CHECK)).build(), never);
        FakeQcc resumed = fake().build();
        run(resumed, never);
        assertThat(resumed.calls()).isEmpty();
        assertThat(results().get(2).decision()).isEqualTo(Decision.UNDETERMINED);
        assertThat(store.beginCycle()).isEqualTo(1);
        run(resumed, never);
        assertThat(resumed.calls()).extracting(RecordedCall::asked).containsExactly(name(3));
        assertThat(results().get(2).decision()).isEqualTo(Decision.NO_RECORD);
    }

    @Test
    void aCallThatAKilledProcessMadeCountsAgainstTheBudget() {
        for (int page = 1; page <= 5; page++) {
            store.intend(new CheckPage(COMPANIES, Endpoint.CASE_CHECK, page), time.instant());
        }
        FakeQcc qcc = fake().build();
        run(qcc, settings(4, OptionalInt.of(25), Optional.empty()));
        assertThat(qcc.cost().charged()).isEqualTo(20);
    }

    @Test
    void theResponsesAreTheBytesOfTheWire() {
        run(fake().build(), unlimited());
        KeptResponse kept =
                store.response(new CheckPage(10, Endpoint.CASE_CHECK, 2)).orElseThrow();
        assertThat(kept.body().utf8()).contains("\"Paging\"", "\"PageIndex\":2", "\"TotalRecords\":45");
    }

    @Test
    void aPageOfHtmlIsAnOutageAndSettlesNothing() {
        FakeQcc qcc = fake().fault(Fault.htmlPage()).build();
        RunEnd end = run(qcc, unlimited());
        assertThat(end.stop()).get().extracting(StopReason::cause).isEqualTo(StopReason.StopCause.OUTAGE);
        assertThat(results()).noneMatch(Result::settled);
        FakeQcc healthy = fake().build();
        run(healthy, unlimited());
        assertThat(store.coverage().isComplete()).isTrue();
        assertThat(healthy.cost().charged()).isEqualTo(FEWEST_CALLS);
    }

    @Test
    void aStatusThatNobodyListsIsNotAskedAgainUnlessAPersonSaysSo() {
        run(fake().fault(Fault.status("999").on(name(3))).build(), unlimited());
        FakeQcc again = fake().build();
        run(again, unlimited());
        assertThat(again.calls()).isEmpty();
        assertThat(store.beginCycle()).isEqualTo(1);
        run(again, unlimited());
        assertThat(again.calls()).hasSize(2);
        assertThat(results().get(2).decision()).isEqualTo(Decision.NO_RECORD);
    }

    @Test
    void aResumedRunAsksOnlyTheCheckThatIsUnknown() {
        run(fake().fault(Fault.reset().on(name(3)).at(Endpoint.CASE_CHECK)).build(), unlimited());
        FakeQcc qcc = fake().build();
        run(qcc, unlimited());
        assertThat(qcc.calls()).extracting(RecordedCall::asked).containsExactly(name(3));
        assertThat(results().get(2).decision()).isEqualTo(Decision.NO_RECORD);
    }

    @Test
    void anAnswerInPreparationIsAskedForAgainWithinTheBudget() {
        Fault preparing = Fault.status(QccStatus.PROCESSING).times(2).on(name(1));
        FakeQcc qcc = fake().fault(preparing).build();
        assertThat(run(qcc, settings(1, OptionalInt.of(FEWEST_CALLS + 1), Optional.empty()))
                        .stop()
                        .map(StopReason::cause))
                .contains(StopReason.StopCause.BUDGET);
        assertThat(qcc.cost().charged()).isEqualTo(FEWEST_CALLS + 1);
        assertThat(results().get(0).settled()).isTrue();
    }

    @Test
    void anInterruptionLetsTheCallsInFlightFinish() {
        FakeQcc qcc = fake().build();
        RunEnd ending = run(qcc, unlimited(), engine -> engine.run(COMPANIES, screened -> engine.interrupt()));
        assertThat(ending.stop()).get().extracting(StopReason::cause).isEqualTo(StopReason.StopCause.INTERRUPTED);
        assertThat(store.spent().values().stream().mapToLong(Cost::charged).sum())
                .isEqualTo(qcc.cost().charged())
                .isLessThan(FEWEST_CALLS);
    }

    @Test
    void aRunThatIsToEndDoesNotWaitForItsTurn() {
        long begun = System.nanoTime();
        RunSettings slow = new RunSettings(
                Optional.of(new BigDecimal("0.05")), 2, true, OptionalInt.empty(), Optional.empty(), PRICES);
        RunEnd ending = run(fake().build(), slow, engine -> {
            CompletableFuture.runAsync(
                    engine::interrupt, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
            return engine.run(COMPANIES, screened -> {});
        });
        assertThat(ending.stop()).get().extracting(StopReason::cause).isEqualTo(StopReason.StopCause.INTERRUPTED);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void aReaderOfVerdictsThatFailsStopsTheRun() {
        FakeQcc qcc = fake().build();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> run(
                        qcc,
                        unlimited(),
                        engine -> engine.run(COMPANIES, screened -> {
                            throw new IllegalStateException("disk full");
                        })));
        assertThat(qcc.cost().charged()).isLessThan(FEWEST_CALLS);
    }

    /** The store, of which one method fails as on a full disk. */
    private RunStore without(String method) {
        return (RunStore) Proxy.newProxyInstance(
                RunStore.class.getClassLoader(), new Class<?>[] {RunStore.class}, (proxy, called, args) -> {
                    if (called.getName().equals(method)) {
                        throw DiskException.noRoom(folder, 1024, 2048);
                    }
                    try {
                        return called.invoke(store, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private RunEnd runWithout(String method, FakeQcc qcc, int upTo) {
        return run(qcc, unlimited(), without(method), engine -> engine.run(upTo, screened -> {}));
    }

    @Test
    void asksNothingIfTheResponseWouldFindNoRoom() {
        FakeQcc qcc = fake().build();
        RunEnd ending = runWithout("requireRoom", qcc, COMPANIES);
        assertThat(ending.stop()).get().extracting(StopReason::cause).isEqualTo(StopReason.StopCause.DISK);
        assertThat(ending.stop().get().sentence()).startsWith("only 1 KiB are free in " + folder);
        assertThat(qcc.calls()).isEmpty();
    }

    @Test
    void aCallThatCannotBeRecordedDoesNotLeave() {
        FakeQcc qcc = fake().build();
        RunEnd ending = runWithout("intend", qcc, COMPANIES);
        assertThat(ending.stop()).get().extracting(StopReason::cause).isEqualTo(StopReason.StopCause.DISK);
        assertThat(qcc.calls()).isEmpty();
    }

    @Test
    void aDiskThatFailsEndsTheRunWithOnlyTheCallsInFlight() {
        FakeQcc qcc = fake().build();
        RunEnd ending = runWithout("complete", qcc, COMPANIES);
        assertThat(ending.stop()).get().extracting(StopReason::cause).isEqualTo(StopReason.StopCause.DISK);
        assertThat(qcc.calls()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void goesOnAfterADiskThatWasFullWithoutPayingAgain() {
        FakeQcc first = fake().build();
        runWithout("forEachRow", first, 20);
        runWithout("requireRoom", fake().build(), COMPANIES);
        FakeQcc second = fake().build();
        assertThat(run(second, unlimited()).stop()).isEmpty();
        assertThat(first.cost().charged() + second.cost().charged()).isEqualTo(FEWEST_CALLS);
    }

    @Test
    void aDiskThatFailsAfterTheRunIsSaidBesideItsReason() {
        DiskException failure = DiskException.noRoom(folder, 0, 1024);
        StopReason budget = StopReason.of(StopReason.StopCause.BUDGET, "the budget is used up");
        RunEnd both = new RunEnd(Optional.of(budget), List.of()).andThen(failure);
        assertThat(both.stop()).get().extracting(StopReason::cause).isEqualTo(StopReason.StopCause.BUDGET);
        assertThat(both.stop().get().sentence()).isEqualTo("the budget is used up; " + failure.getMessage());
        assertThat(new RunEnd(Optional.empty(), List.of()).andThen(failure).stop())
                .contains(StopReason.of(StopReason.StopCause.DISK, failure.getMessage()));
    }

    @Test
    void resultsDoNotDependOnInterruptions() {
        FakeQcc qcc = fake().build();
        for (int calls = 5; store.coverage().notAsked() > 0; calls += 7) {
            run(qcc, settings(3, OptionalInt.of(calls), Optional.empty()));
        }
        assertThat(qcc.cost().charged()).isEqualTo(FEWEST_CALLS);
        assertThat(new HashSet<>(results())).hasSize(COMPANIES);
    }

    @Test
    void aLimitAsksTheFirstCompanies() {
        FakeQcc qcc = fake().build();
        run(qcc, unlimited(), engine -> engine.run(3, screened -> {}));
        assertThat(results()).extracting(Result::company).containsExactly(1, 2, 3);
    }
}
