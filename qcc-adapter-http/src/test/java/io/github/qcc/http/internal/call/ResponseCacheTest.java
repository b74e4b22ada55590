package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Receipt.Source;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.cache.Freshness;
import io.github.qcc.http.cache.InMemoryResponseStore;
import io.github.qcc.http.cache.ResponseStore;
import io.github.qcc.http.cache.ResponseStoreException;
import io.github.qcc.http.call.CallOptions;
import io.github.qcc.http.internal.call.ScriptedTransport.Answer;
import io.github.qcc.http.internal.call.ScriptedTransport.ScriptedRequest;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Cached responses cost nothing, are no older than the caller accepts, and never mix two iterations over a list. */
class ResponseCacheTest {
    private static final CallOptions A_DAY = options(Freshness.maxAge(Duration.ofDays(1)));

    private final ResponseStore store = InMemoryResponseStore.ofBytes(1 << 20);
    private final ExecutorFixture fixture = fixture(store);
    private final ScriptedTransport answering = new ScriptedTransport(ScriptedTransport.answer());

    private static CallOptions options(Freshness freshness) {
        return CallOptions.defaults().freshness(freshness);
    }

    private static ExecutorFixture fixture(ResponseStore responses) {
        return new ExecutorFixture(
                VirtualTime.from("2026-03-04T05:06:07Z"),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                responses);
    }

    private Answer ask(CallOptions options) {
        return fixture.answer(ExecutorFixture.REQUEST, answering, options);
    }

    @Test
    void aStoredResponseIsUsedAtNoCostAndSaysWhenItWasReceived() {
        Instant received = fixture.time.instant();
        ask(CallOptions.defaults());
        fixture.time.pass(Duration.ofHours(23));
        Answer cached = ask(A_DAY);
        assertThat(cached.receipt().source()).isEqualTo(Source.CACHED);
        assertThat(cached.receipt().cost()).isEqualTo(Cost.NONE);
        assertThat(cached.receipt().answeredAt()).isEqualTo(received);
        assertThat(answering.attempts()).isEqualTo(1);
        assertThat(fixture.operations.get(1).source()).isEqualTo(Source.CACHED);
    }

    @Test
    void oneThatIsTooOldIsPaidForAgain() {
        ask(A_DAY);
        fixture.time.pass(Duration.ofDays(1).plusSeconds(1));
        assertThat(ask(A_DAY).receipt().source()).isEqualTo(Source.SENT);
        assertThat(answering.attempts()).isEqualTo(2);
    }

    @Test
    void withoutAFreshnessNothingIsCached() {
        ask(CallOptions.defaults());
        assertThat(ask(CallOptions.defaults()).receipt().source()).isEqualTo(Source.SENT);
    }

    @Test
    void aStaleOneIsUsedWhileTheAccountIsRefusedIfTheCallerAcceptsIt() {
        ask(A_DAY);
        fixture.failure(new ScriptedTransport(ScriptedTransport.status("102", fixture.time)));
        fixture.time.pass(Duration.ofDays(3));
        fixture.failure(new ScriptedTransport(ScriptedTransport.status("102", fixture.time)));
        CallOptions stale = options(Freshness.maxAge(Duration.ofDays(1)).staleIfError(Duration.ofDays(7)));
        assertThat(ask(stale).receipt().source()).isEqualTo(Source.CACHED);
        QccException refused = catchThrowableOfType(QccException.class, () -> ask(A_DAY));
        assertThat(refused.statusCode()).contains("102");
    }

    @Test
    void aFailureThatMayHaveBeenChargedIsNotHiddenByAStaleResponse() {
        ask(A_DAY);
        fixture.time.pass(Duration.ofDays(3));
        CallOptions stale = options(Freshness.maxAge(Duration.ofDays(1)).staleIfError(Duration.ofDays(7)));
        QccException failure = catchThrowableOfType(
                QccException.class,
                () -> fixture.answer(
                        ExecutorFixture.REQUEST, new ScriptedTransport(ScriptedTransport.unreadable()), stale));
        assertThat(failure.cost()).isEqualTo(new Cost(0, 1, 0));
    }

    @Test
    void failuresAndRefusalsAreNotStored() {
        fixture.failure(new ScriptedTransport(ScriptedTransport.status("202", fixture.time)));
        fixture.failure(new ScriptedTransport(ScriptedTransport.unreadable()));
        assertThat(ask(A_DAY).receipt().source()).isEqualTo(Source.SENT);
    }

    @Test
    void anIterationContinuesTheStoredOneThatItBeganWith() {
        PageSet first = PageSet.ofIteration();
        page(1, first);
        page(2, first);
        fixture.time.pass(Duration.ofMinutes(9));
        PageSet second = PageSet.ofIteration();
        assertThat(page(1, second).receipt().source()).isEqualTo(Source.CACHED);
        assertThat(page(2, second).receipt().source()).isEqualTo(Source.CACHED);
        assertThat(page(3, second).receipt().source()).isEqualTo(Source.SENT);
        PageSet third = PageSet.ofIteration();
        page(1, third);
        assertThat(page(3, third).receipt().source()).isEqualTo(Source.CACHED);
        assertThat(answering.attempts()).isEqualTo(3);
    }

    @Test
    void anIterationThatEndedEarlyIsNotContinuedAfterAWhileBecauseTheListMayHaveChanged() {
        PageSet first = PageSet.ofIteration();
        page(1, first);
        page(2, first);
        fixture.time.pass(Duration.ofMinutes(11));
        PageSet second = PageSet.ofIteration();
        assertThat(page(1, second).receipt().source()).isEqualTo(Source.SENT);
        assertThat(page(2, second).receipt().source()).isEqualTo(Source.SENT);
    }

    @Test
    void onePageByItselfIsTakenFromAnIterationThatEndedEarly() {
        page(1, PageSet.ofIteration());
        fixture.time.pass(Duration.ofMinutes(11));
        assertThat(page(1, PageSet.ofOnePage()).receipt().source()).isEqualTo(Source.CACHED);
    }

    @Test
    void anIterationThatBeganAfreshTakesNoPageOfAnEarlierOne() {
        PageSet earlier = PageSet.ofIteration();
        page(1, earlier);
        page(2, earlier);
        PageSet fresh = PageSet.ofIteration();
        fixture.answer(pageRequest(1, fresh), answering, CallOptions.defaults());
        assertThat(page(2, fresh).receipt().source()).isEqualTo(Source.SENT);
    }

    private Answer page(int number, PageSet pages) {
        return fixture.answer(pageRequest(number, pages), answering, A_DAY);
    }

    private ScriptedRequest pageRequest(int number, PageSet pages) {
        ScriptedRequest request = ExecutorFixture.request("虚构贸易", number);
        return new ScriptedRequest(request.endpoint(), request.subject(), request.page(), pages, answering);
    }

    @Test
    void aStoreThatCannotBeReadRefusesAndOneThatCannotBeWrittenLosesNothing() {
        ExecutorFixture broken = fixture(failing());
        assertThat(broken.answer(ExecutorFixture.REQUEST, answering).text()).isEqualTo("answer");
        QccException refused = catchThrowableOfType(
                QccException.class, () -> broken.answer(ExecutorFixture.REQUEST, answering, A_DAY));
        assertThat(refused).isInstanceOf(ServiceUnavailableException.class);
        assertThat(refused.cost()).isEqualTo(Cost.NONE);
        assertThat(answering.attempts()).isEqualTo(1);
    }

    private static ResponseStore failing() {
        return (ResponseStore) Proxy.newProxyInstance(
                ResponseCacheTest.class.getClassLoader(),
                new Class<?>[] {ResponseStore.class},
                (proxy, method, args) -> {
                    throw new ResponseStoreException("the store failed", null);
                });
    }
}
