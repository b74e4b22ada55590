package io.github.qcc.fake;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Takes calls one at a time: numbers each, applies limits, then faults, then published data, and records the result.
 * Thread-safe.
 */
final class FakeBackend {
    private final LimitCounter limits;
    private final FaultSchedule schedule;
    private final OrderNumbers orderNumbers;
    private final CallLog log = new CallLog();
    private CompanyIndex directory;
    private int calls;

    FakeBackend(CompanyIndex directory, Limits limits, List<Fault> faults, OrderNumbers orderNumbers) {
        this.directory = directory;
        this.limits = new LimitCounter(limits);
        this.schedule = new FaultSchedule(faults);
        this.orderNumbers = orderNumbers;
    }

    /** Responds to a request. */
    synchronized <A> FakeExchange<A> take(
            FakeRequest question, Instant now, BiFunction<CompanyIndex, FakeRequest, FakeResponse<A>> published) {
        Optional<QccStatus> limit = limits.refusal(question, now);
        if (limit.isPresent()) {
            return written(
                    question, now, new FakeResponse.Rejected<>(limit.get().code()), Delivery.PROMPT);
        }
        Optional<FaultEffect> effect = schedule.next(question, now).map(Fault::effect);
        FakeResponse<A> answer = effect.filter(FaultEffect.Instead.class::isInstance)
                .map(instead -> ((FaultEffect.Instead) instead).<A>toAnything())
                .orElseGet(() -> published.apply(asChangedBy(effect), question));
        FakeExchange<A> exchange = written(question, now, answer, deliveryBy(effect));
        limits.note(question, exchange.call().statusCode(), now);
        return exchange;
    }

    /** Responds to a request that breaks a rule of the protocol: with this status, or with that of a limit. */
    synchronized <A> FakeExchange<A> reject(FakeRequest question, Instant now, QccStatus status) {
        // A request with a code of the invalid group was not authenticated, so it does not count towards the limits.
        boolean callerIsKnown = status.billing() == Billing.CHARGED;
        Optional<QccStatus> limit = callerIsKnown ? limits.refusal(question, now) : Optional.empty();
        if (callerIsKnown && limit.isEmpty()) {
            limits.note(question, Optional.of(status.code()), now);
        }
        return written(
                question, now, new FakeResponse.Rejected<>(limit.orElse(status).code()), Delivery.PROMPT);
    }

    synchronized void fail(Fault fault) {
        schedule.addFirst(fault);
    }

    synchronized void recover() {
        schedule.clear();
    }

    synchronized void publish(FakeCompany company) {
        directory = directory.with(company);
    }

    synchronized CompanyIndex directory() {
        return directory;
    }

    synchronized List<RecordedCall> latest() {
        return log.latest();
    }

    synchronized Cost cost() {
        return log.cost();
    }

    private CompanyIndex asChangedBy(Optional<FaultEffect> effect) {
        return effect.filter(FaultEffect.Changed.class::isInstance)
                .map(changed -> directory.with(((FaultEffect.Changed) changed).company()))
                .orElse(directory);
    }

    private static Delivery deliveryBy(Optional<FaultEffect> effect) {
        return effect.filter(FaultEffect.Delivered.class::isInstance)
                .map(delivered -> ((FaultEffect.Delivered) delivered).delivery())
                .orElse(Delivery.PROMPT);
    }

    private <A> FakeExchange<A> written(FakeRequest question, Instant now, FakeResponse<A> answer, Delivery delivery) {
        OrderNumber orderNumber = orderNumbers.next(question.endpoint().interfaceName(), now);
        CallerView view = CallerView.of(question.endpoint(), answer, delivery.manner());
        RecordedCall call = new RecordedCall(
                ++calls,
                question.endpoint(),
                question.asked(),
                question.page(),
                view.outcome(),
                view.statusCode(),
                view.billing(),
                orderNumber,
                now);
        log.add(call);
        return new FakeExchange<>(call, answer, delivery);
    }
}
