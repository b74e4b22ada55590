package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.app.config.StateServers;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.server.QccSandbox;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.AccountLimits;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.AdmitRequest;
import io.github.qcc.http.account.BudgetLimit;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.JdbcAccountState;
import io.github.qcc.http.account.NewRefusal;
import io.github.qcc.http.account.RefusalScope;
import io.github.qcc.http.account.Settlement;
import io.github.qcc.http.account.StateSecret;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/** The account state that QCC_STATE names, from the command line. */
class AccountCommandTest {
    private static final String SECRET = "a-secret-of-the-platform";

    @TempDir
    private Path folder;

    private final String key = "key-" + UUID.randomUUID();

    private Map<String, String> settings(String state) {
        Map<String, String> settings = new HashMap<>();
        settings.put("QCC_KEY", key);
        settings.put("QCC_SECRET_KEY", "sandbox-secret");
        settings.put("QCC_STATE", state);
        settings.put("QCC_STATE_SECRET", SECRET);
        if (state.startsWith("redis")) {
            settings.put("QCC_STATE_PASSWORD", "the-password");
        }
        return settings;
    }

    private String file() {
        return "jdbc:sqlite:" + folder.resolve("state.sqlite");
    }

    private AccountKey account() {
        return StateSecret.of(SECRET).accountKey(key);
    }

    private JdbcAccountState state() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(file());
        JdbcAccountState.createTables(source);
        return new JdbcAccountState(source);
    }

    private CallId charged(JdbcAccountState state, String orderNumber) {
        CallId id = CallId.next(account());
        AdmitRequest request = new AdmitRequest(
                id,
                Endpoint.CASE_CHECK,
                StateSecret.of(SECRET).requestDigest(Endpoint.CASE_CHECK, "虚构公司"),
                "monitoring",
                150,
                List.of(new BudgetLimit("november", OptionalLong.of(10), OptionalLong.of(100_000))),
                Duration.ofMinutes(1),
                AccountLimits.unnamed());
        assertThat(state.admit(request)).isInstanceOf(Admission.Granted.class);
        state.settle(Settlement.of(id, Billing.CHARGED, OrderNumber.parse(orderNumber)));
        return id;
    }

    static Stream<String> servers() {
        return Stream.of("postgres", "redis");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void checksOfSeveralProcessesAreCountedTogether(String server) throws IOException {
        String url = server.equals("redis") ? StateServers.redis() : StateServers.postgres();
        try (QccSandbox sandbox = QccSandbox.builder(FakeQcc.examples())
                .credentials(key, "sandbox-secret")
                .start()) {
            Map<String, String> settings = settings(url);
            settings.put("QCC_BASE_URL", sandbox.baseUrl().toString());
            assertThat(Run.of(settings, "account", "--create-tables").code()).isZero();
            assertThat(Run.of(settings, "check", "虚构贸易公司").code()).isZero();
            assertThat(Run.of(settings, "credit", "虚构贸易公司").code()).isZero();
            Run account = Run.of(settings, "account", "--format", "json");
            assertThat(account.err()).isEmpty();
            assertThat(account.out())
                    .contains("\"day\":{\"date\":\"")
                    .contains("\"calls\":3,")
                    .doesNotContain(key, SECRET);
        }
    }

    @Test
    void aDatabaseWithoutTablesIsRefusedWithTheCommandThatCreatesThem() {
        Map<String, String> settings = settings(StateServers.postgres() + "&currentSchema=empty");
        Run run = Run.of(settings, "account");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("qcc account --create-tables");
    }

    @Test
    void theStateIsShownInText() {
        charged(state(), "A-1");
        Run run = Run.of(settings(file()), "account");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("rate", "no refusal is active", "budget november", "1.50", "1000.00", "monitoring")
                .doesNotContain(key);
    }

    @Test
    void aRefusalIsLiftedByItsNameAndNotIfItIsALaterOne() {
        JdbcAccountState state = state();
        state.settle(Settlement.notSent(CallId.next(account()))
                .puttingUp(
                        NewRefusal.lasting(RefusalScope.ofAccount(), QccStatus.KEY_IN_ARREARS, Duration.ofHours(1))));
        Map<String, String> settings = settings(file());
        Run shown = Run.of(settings, "account");
        assertThat(shown.out()).contains("account@", QccStatus.KEY_IN_ARREARS.code(), "--lift");
        Run other = Run.of(settings, "account", "--lift", "account@7");
        assertThat(other.code()).isEqualTo(ExitCode.BAD_QUERY);
        String name = other.err().replaceAll("(?s).*active are: (\\S+)\\s.*", "$1");
        Run lifted = Run.of(settings, "account", "--lift", name);
        assertThat(lifted.printed()).contains("no refusal is active");
    }

    @Test
    void aLimitIsChangedForAllProcessesAndAnotherOneIsRefusedWithBothValues() {
        Map<String, String> settings = settings(file());
        assertThat(Run.of(settings, "account", "--set", "rate=12.5", "--format", "json")
                        .out())
                .contains("\"rate\":\"12.5\"");
        assertThat(Run.of(settings, "account", "--set", "callsPerDay=5000").out())
                .contains("5000");
        settings.put("QCC_BASE_URL", "http://127.0.0.1:9/");
        settings.put("QCC_RATE", "5");
        Run refused = Run.of(settings, "credit", "虚构贸易公司");
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(refused.err()).contains("rate is 5 here but 12.5", "qcc account --set rate=5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate=0", "rate=x", "rate", "speed=5", "callsPerDay=-1", "accountConcurrency=0"})
    void aWrongLimitIsRefused(String limit) {
        Run run = Run.of(settings(file()), "account", "--set", limit);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("--set must be rate=10");
    }

    @Test
    void theLedgerListsEachChargedCallForReconciliation() {
        JdbcAccountState state = state();
        charged(state, "A-1");
        charged(state, "A-2");
        Map<String, String> settings = settings(file());
        Run csv = Run.of(settings, "account", "--ledger", "--format", "csv");
        assertThat(csv.out().lines())
                .hasSize(3)
                .first()
                .isEqualTo("at,endpoint,purpose,request,billing,yuan,orderNumber");
        assertThat(csv.out())
                .contains(",case-check,monitoring,", ",CHARGED,1.50,A-1", ",A-2")
                .doesNotContain("虚构");
        assertThat(Run.of(settings, "account", "--ledger", "--format", "json").out())
                .contains("\"billing\":\"CHARGED\"", "\"orderNumber\":\"A-1\"");
        assertThat(Run.of(settings, "account", "--ledger").out()).contains("A-1", "yuan 3.00");
        assertThat(Run.of(settings, "account", "--ledger", "--from", "2020-01-01", "--to", "2020-01-31")
                        .out())
                .doesNotContain("A-1");
    }

    @Test
    void redisHasNoLedgerAndSaysWhatHasOne() {
        Run run = Run.of(settings(StateServers.redis()), "account", "--ledger");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("QCC_STATE=jdbc:");
    }

    @Test
    void memoryHasNothingToShow() {
        Run run = Run.of(settings("memory"), "account");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("QCC_STATE is memory");
    }

    @Test
    void aStoreThatIsDownRefusesBeforeAnythingIsSent() throws IOException {
        String port = unusedPort();
        for (String url : List.of("redis://127.0.0.1:" + port, "jdbc:postgresql://127.0.0.1:" + port + "/x?user=u")) {
            Map<String, String> settings = settings(url);
            settings.put("QCC_BASE_URL", "http://127.0.0.1:9/");
            Run run = Run.of(settings, "check", "--format", "json", "虚构贸易公司");
            assertThat(run.code()).isEqualTo(ExitCode.UNAVAILABLE);
            assertThat(run.printed())
                    .contains("SERVICE_UNAVAILABLE", "cannot be reached", "\"charged\":0")
                    .doesNotContain(port, "127.0.0.1");
        }
    }

    private static String unusedPort() throws IOException {
        try (ServerSocket reserved = new ServerSocket(0)) {
            return Integer.toString(reserved.getLocalPort());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary-91ab",
                "http://canary-91ab/",
                "redis://user:canary-91ab@/",
                "redis://host/canary-91ab",
                "jdbc:canary-91ab:x"
            })
    void aMistakeInTheStateQuotesNothing(String url) {
        Run run = Run.of(settings(url), "account");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.printed()).contains("QCC_STATE").doesNotContain("canary");
    }

    @Test
    void aSharedStateNeedsItsSecret() {
        Map<String, String> settings = settings(file());
        settings.remove("QCC_STATE_SECRET");
        assertThat(Run.of(settings, "account").err()).contains("QCC_STATE_SECRET");
        settings.put("QCC_STATE_SECRET", "canary");
        Run tooShort = Run.of(settings, "account");
        assertThat(tooShort.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(tooShort.err()).contains("at least 16 bytes").doesNotContain("canary");
    }

    @Test
    void aCachedResponseCostsNothingAndIsShownAsCached() throws IOException {
        try (QccSandbox sandbox = QccSandbox.builder(FakeQcc.examples())
                .credentials(key, "sandbox-secret")
                .start()) {
            Map<String, String> settings = settings("memory");
            settings.put("QCC_BASE_URL", sandbox.baseUrl().toString());
            settings.put("QCC_CACHE", file());
            settings.put(
                    "QCC_CACHE_KEY_FILE",
                    Files.writeString(folder.resolve("key"), "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n")
                            .toString());
            Run paid = Run.of(settings, "check", "--format", "json", "--max-age", "7d", "虚构贸易公司");
            assertThat(paid.out()).contains("\"charged\":2").doesNotContain("\"cached\"");
            Run cached = Run.of(settings, "check", "--format", "json", "--max-age", "7d", "虚构贸易公司");
            assertThat(cached.out()).contains("\"charged\":0", "\"cached\":true");
            assertThat(Run.of(settings, "check", "--format", "json", "虚构贸易公司").out())
                    .contains("\"charged\":2");
        }
    }

    @Test
    void aMaximumAgeWithoutACacheIsRefused() {
        Run run = Run.of("check", "--max-age", "7d", "虚构贸易公司");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("--max-age needs a cache", "QCC_CACHE");
        Run wrong = Run.of("check", "--max-age", "7 days", "虚构贸易公司");
        assertThat(wrong.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(wrong.err()).contains("7d, 12h or 30m");
    }

    @Test
    void aKeyFileWithoutAKeyIsRefusedWithoutItsText() throws IOException {
        Map<String, String> settings = settings(file());
        settings.put(
                "QCC_CACHE_KEY_FILE",
                Files.writeString(folder.resolve("key"), "canary-91ab").toString());
        Run run = Run.of(settings, "account");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("QCC_CACHE_KEY_FILE", "32 bytes").doesNotContain("canary");
    }
}
