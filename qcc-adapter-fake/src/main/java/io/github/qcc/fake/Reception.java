package io.github.qcc.fake;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Takes calls one at a time: numbers each, asks the limits, then the faults, then what is published, and writes down what
 * became of it. Thread-safe.
 */
final class Reception {
    private final LimitWatch limits;
    private final Script script;
    private final OrderNumbers orderNumbers;
    private final CallLog log = new CallLog();
    private Directory directory;
    private int calls;

    Reception(Directory directory, Limits limits, List<Fault> faults, OrderNumbers orderNumbers) {
        this.directory = directory;
        this.limits = new LimitWatch(limits);
        this.script = new Script(faults);
        this.orderNumbers = orderNumbers;
    }

    /** Answers a question. */
    synchronized <A> Exchange<A> take(
            Question question, Instant now, BiFunction<Directory, Question, Answer<A>> published) {
        Optional<QccStatus> limit = limits.refusal(question, now);
        if (limit.isPresent()) {
            return written(question, now, new Answer.Refused<>(limit.get().code()), Delivery.PROMPT);
        }
        Optional<Effect> effect = script.next(question, now).map(Fault::effect);
        Answer<A> answer = effect.filter(Effect.Instead.class::isInstance)
                .map(instead -> ((Effect.Instead) instead).<A>toAnything())
                .orElseGet(() -> published.apply(asChangedBy(effect), question));
        Exchange<A> exchange = written(question, now, answer, deliveryBy(effect));
        limits.note(question, exchange.call().statusCode(), now);
        return exchange;
    }

    /** Answers a caller that broke a rule of the protocol, with a status, or with that of a limit. */
    synchronized <A> Exchange<A> reject(Question question, Instant now, QccStatus status) {
        // Codes of the invalid group are said to whoever did not prove who he is: he uses up nobody's limits.
        boolean callerIsKnown = status.billing() == Billing.CHARGED;
        Optional<QccStatus> limit = callerIsKnown ? limits.refusal(question, now) : Optional.empty();
        if (callerIsKnown && limit.isEmpty()) {
            limits.note(question, Optional.of(status.code()), now);
        }
        return written(question, now, new Answer.Refused<>(limit.orElse(status).code()), Delivery.PROMPT);
    }

    synchronized void fail(Fault fault) {
        script.addFirst(fault);
    }

    synchronized void recover() {
        script.clear();
    }

    synchronized void publish(FakeCompany company) {
        directory = directory.with(company);
    }

    synchronized Directory directory() {
        return directory;
    }

    synchronized List<Call> latest() {
        return log.latest();
    }

    synchronized Bill bill() {
        return log.bill();
    }

    private Directory asChangedBy(Optional<Effect> effect) {
        return effect.filter(Effect.Changed.class::isInstance)
                .map(changed -> directory.with(((Effect.Changed) changed).company()))
                .orElse(directory);
    }

    private static Delivery deliveryBy(Optional<Effect> effect) {
        return effect.filter(Effect.Delivered.class::isInstance)
                .map(delivered -> ((Effect.Delivered) delivered).delivery())
                .orElse(Delivery.PROMPT);
    }

    private <A> Exchange<A> written(Question question, Instant now, Answer<A> answer, Delivery delivery) {
        OrderNumber orderNumber = orderNumbers.next(question.endpoint().interfaceName(), now);
        Ending ending = Ending.of(question.endpoint(), answer, delivery.manner());
        Call call = new Call(
                ++calls,
                question.endpoint(),
                question.asked(),
                question.page(),
                ending.outcome(),
                ending.statusCode(),
                ending.billing(),
                orderNumber,
                now);
        log.add(call);
        return new Exchange<>(call, answer, delivery);
    }
}
