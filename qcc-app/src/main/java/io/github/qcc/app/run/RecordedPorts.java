package io.github.qcc.app.run;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.NotReadyException;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The ports, for one company: what was paid for before is read from the store; what is asked again is in the store
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
    private final Company company;
    private final Gate gate;
    private final Timekeeper time;
    private final RunProgress progress;
    private final boolean retriesUncertain;

    RecordedPorts(
            QccPorts ports,
            RunStore store,
            Company company,
            Gate gate,
            Timekeeper time,
            RunProgress progress,
            boolean retriesUncertain) {
        this.ports = ports;
        this.store = store;
        this.company = company;
        this.gate = gate;
        this.time = time;
        this.progress = progress;
        this.retriesUncertain = retriesUncertain;
    }

    @Override
    public ImportExportCreditCheck importExportCredit() {
        return (key, page) -> answer(
                Endpoint.CREDIT_CHECK,
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
                        Endpoint.CASE_CHECK,
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
        Question question = new Question(company.id(), endpoint, page.index());
        Optional<StoredAnswer> kept = store.answer(question);
        if (kept.isPresent()) {
            return text.read(kept.get(), page);
        }
        store.finalFailure(question).ifPresent(failure -> {
            throw failure.toException();
        });
        return ask(question, text, call);
    }

    private <T> CheckResult<T> ask(Question question, AnswerText<T> text, Supplier<CheckResult<T>> call) {
        int uncertain = 0;
        for (int attempt = 1; ; attempt++) {
            gate.enter(question.endpoint());
            // On disk before it leaves: a call that a killed process made counts against the budget.
            long intent = intend(question, time.now());
            long askedAt = time.nanos();
            CheckResult<T> result;
            try {
                result = call.get();
            } catch (QccException error) {
                Cost spent = keep(question, intent, askedAt, error);
                uncertain += error.billing() == Billing.UNCERTAIN ? 1 : 0;
                if (attempt == ATTEMPTS || !isWorthAnother(error, uncertain)) {
                    throw error.withCost(spent);
                }
                if (error instanceof NotReadyException) {
                    gate.awaitPreparation(attempt);
                }
                continue;
            } catch (RuntimeException unforeseen) {
                gate.abandoned(question.endpoint());
                throw unforeseen;
            }
            Cost spent = keep(question, intent, result, text);
            return result.withReceipt(result.receipt().withCost(spent));
        }
    }

    private long intend(Question question, Instant askedAt) {
        try {
            return store.intend(question, askedAt);
        } catch (DiskException e) {
            gate.notSent(question.endpoint());
            throw e;
        }
    }

    private <T> Cost keep(Question question, long intent, CheckResult<T> result, AnswerText<T> text) {
        try {
            store.complete(
                    intent,
                    new Call(
                            result.answeredAt(),
                            result.fold(found -> "FOUND", none -> "NO_RECORD", tooMany -> "TOO_MANY"),
                            Optional.empty(),
                            Optional.empty(),
                            result.orderNumber(),
                            Billing.CHARGED,
                            Optional.of(text.write(result, question.page()))));
        } finally {
            progress.called(question.endpoint(), Billing.CHARGED);
            gate.answered(question.endpoint());
        }
        return store.cost(question);
    }

    private Cost keep(Question question, long intent, long askedAt, QccException error) {
        try {
            store.complete(
                    intent,
                    new Call(
                            time.now(),
                            error.type(),
                            error.statusCode(),
                            FinalFailure.wordsOf(error),
                            error.orderNumber(),
                            error.billing(),
                            Optional.empty()));
        } finally {
            progress.called(question.endpoint(), error.billing());
            gate.failed(question.endpoint(), askedAt, error);
        }
        return store.cost(question);
    }

    /** What cost nothing may pass soon; what may have been charged is asked for one more time. */
    private boolean isWorthAnother(QccException error, int uncertain) {
        if (error instanceof NotReadyException) {
            return true;
        }
        boolean isPassing = error instanceof ServiceUnavailableException || FinalFailure.isNoResponse(error);
        return isPassing && (error.billing() == Billing.NONE || retriesUncertain && uncertain == 1);
    }
}
