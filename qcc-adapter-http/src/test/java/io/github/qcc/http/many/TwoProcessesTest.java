package io.github.qcc.http.many;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.http.account.RealServers;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two JVMs that know nothing of each other but the store: what one account may do, they do together. */
class TwoProcessesTest {
    private static final int RATE = 20;
    private static final long MILLIS = 5000;

    private static String url(String store) {
        return store.equals("redis") ? RealServers.redisUrl() : RealServers.postgresUrl();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis", "postgres"})
    void twoProcessesShareRateQuotaRefusalsAndResponses(String store) throws IOException {
        try (ArrivalServer server = new ArrivalServer(100);
                Processes two = new Processes(2, url(store), server.url(), true)) {
            String account = store + System.nanoTime();
            noSlidingSecondExceedsTheRate(server, two, account + "-rate");
            theQuotaOfTheDayIsExact(server, two, account + "-day");
            aQueryThatIsRefusedIsPaidOnce(server, two, account + "-110");
            if (store.equals("postgres")) {
                aCompanyIsPaidOnce(server, two, account + "-cache");
            }
        }
    }

    private static void noSlidingSecondExceedsTheRate(ArrivalServer server, Processes two, String account)
            throws IOException {
        Outcome seen = two.run(i -> Plan.hungry(account, RATE, 4, MILLIS));
        Arrivals arrivals = new Arrivals(server.arrivals());
        assertThat(arrivals.worstSecond()).isLessThanOrEqualTo(RATE);
        assertThat(seen.answered()).isEqualTo(arrivals.nanos().size());
        // How much of the rate is used depends on how busy the machine is: the profile "many" measures it.
        assertThat(seen.answered()).isPositive();
    }

    private static void theQuotaOfTheDayIsExact(ArrivalServer server, Processes two, String account)
            throws IOException {
        server.forget();
        Outcome seen = two.run(i -> Plan.each(account, 100, 4, 45, "d" + i).callsPerDay(30));
        assertThat(server.count()).isEqualTo(30);
        assertThat(seen.answered()).isEqualTo(30);
        assertThat(seen.exhausted()).isEqualTo(60);
    }

    private static void aQueryThatIsRefusedIsPaidOnce(ArrivalServer server, Processes two, String account)
            throws IOException {
        server.forget();
        server.answerBy("110");
        // The second process begins when the first has its answer, because before it nobody could know.
        two.run(i -> Plan.each(account, 100, 1, i == 0 ? 1 : 0, "q"));
        Outcome seen = two.run(i -> Plan.each(account, 100, 1, 1, "q"));
        server.answerBy("201");
        assertThat(server.count()).isEqualTo(1);
        assertThat(seen.refused()).isEqualTo(2);
    }

    private static void aCompanyIsPaidOnce(ArrivalServer server, Processes two, String account) throws IOException {
        server.forget();
        Outcome seen = two.run(i -> Plan.each(account, 100, 4, 20, "c").cached());
        assertThat(server.count()).isEqualTo(20);
        assertThat(seen.answered()).isEqualTo(20);
        assertThat(seen.cached()).isEqualTo(20);
    }
}
