package io.github.qcc.app.run;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.NotReadyException;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The ports, for one company: what was paid for before is read from the store; what is asked anew is in the store
 * before anybody sees it.
 */
final class RecordedPorts implements QccPorts {
    /**
     * How often a call is made that is turned away at no cost, or whose answer is still being prepared: as long as an outage
     * may last that does not end the run.
     */
    private static final int ATTEMPTS = 8;

    private final QccPorts ports;
    private final RunStore store;
    private final Company subject;
    private final Gate gate;
    private final Timekeeper time;
    private final RunProgress tally;

    RecordedPorts(QccPorts ports, RunStore store, Company subject, Gate gate, Timekeeper time, RunProgress tally) {
        this.ports = ports;
        this.store = store;
        this.subject = subject;
        this.gate = gate;
        this.time = time;
        this.tally = tally;
    }

    @Override
    public ImportExportCreditCheck importExportCredit() {
        return (key, page) -> answer(
                Endpoint.CREDIT,
                key,
                page,
                AnswerText.CREDIT,
                () -> ports.importExportCredit().check(key, page));
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        return new TerminatedCaseCheck() {
            @Override
            public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
                return answer(
                        Endpoint.CASES,
                        key,
                        page,
                        AnswerText.CASES,
                        () -> ports.terminatedCases().check(key, page));
            }

            @Override
            public CaseDetailResult detail(CaseId id) {
                throw new UnsupportedOperationException("a run asks no details");
            }
        };
    }

    private <T> CheckResult<T> answer(
            Endpoint endpoint, SearchKey key, PageRequest page, AnswerText<T> text, Supplier<CheckResult<T>> call) {
        Question question = new Question(subject.id(), endpoint, page.index());
        return store.answer(question).map(kept -> text.read(kept, page)).orElseGet(() -> ask(question, text, call));
    }

    private <T> CheckResult<T> ask(Question question, AnswerText<T> text, Supplier<CheckResult<T>> call) {
        for (int attempt = 1; ; attempt++) {
            gate.enter(question.endpoint());
            Instant askedAt = time.now();
            CheckResult<T> result;
            try {
                result = call.get();
            } catch (QccException error) {
                keep(question, askedAt, error);
                if (attempt == ATTEMPTS || !isWorthAnother(error)) {
                    throw error;
                }
                if (error instanceof NotReadyException) {
                    gate.awaitPreparation(attempt);
                }
                continue;
            } catch (RuntimeException unforeseen) {
                gate.abandoned(question.endpoint());
                throw unforeseen;
            }
            keep(question, askedAt, result, text);
            return result;
        }
    }

    private <T> void keep(Question question, Instant askedAt, CheckResult<T> result, AnswerText<T> text) {
        try {
            store.save(new Call(
                    question,
                    askedAt,
                    result.answeredAt(),
                    result.fold(found -> "FOUND", none -> "NO_RECORD", tooMany -> "TOO_MANY"),
                    Optional.empty(),
                    result.orderNumber(),
                    Billing.CHARGED,
                    Optional.of(text.write(result))));
        } finally {
            tally.called(question.endpoint(), Billing.CHARGED);
            gate.answered(question.endpoint());
        }
    }

    private void keep(Question question, Instant askedAt, QccException error) {
        try {
            store.save(new Call(
                    question,
                    askedAt,
                    time.now(),
                    error.type(),
                    error.statusCode(),
                    error.orderNumber(),
                    error.billing(),
                    Optional.empty()));
        } finally {
            tally.called(question.endpoint(), error.billing());
            gate.failed(question.endpoint(), askedAt, error);
        }
    }

    private static boolean isWorthAnother(QccException error) {
        return error instanceof NotReadyException
                || error instanceof ServiceUnavailableException && error.billing() == Billing.NONE;
    }
}
