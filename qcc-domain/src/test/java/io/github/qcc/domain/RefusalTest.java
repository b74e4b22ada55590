package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final OrderNumber ORDER = new OrderNumber("OPERATIONCHECK2026030112000000000001");

    private static Refusal refusal(String code, Instant answeredAt) {
        return new Refusal(code, "【无效请求】words for people", Optional.of(ORDER), answeredAt);
    }

    private static QccException failure(String code) {
        return refusal(code, NOON).toException();
    }

    private static Stream<QccException> failures(Remedy remedy) {
        return Arrays.stream(QccStatus.values())
                .filter(status -> status.remedy() == remedy)
                .map(status -> failure(status.code()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CORRECT_QUERY            | INVALID_QUERY       | InvalidQueryException       | false | false
            WAIT                     | NOT_READY           | NotReadyException           | true  | false
            TRY_AGAIN                | SERVICE_UNAVAILABLE | ServiceUnavailableException | true  | false
            COOL_DOWN_QUERY          | QUERY_COOL_DOWN     | QueryCoolDownException      | true  | false
            COOL_DOWN_UNTIL_TOMORROW | QUOTA_EXHAUSTED     | QuotaExhaustedException     | true  | true
            CHECK_SIGNATURE          | SIGNATURE_REJECTED  | SignatureRejectedException  | false | true
            STOP_ACCOUNT             | ACCOUNT_REFUSED     | AccountRefusedException     | false | true
            STOP_ENDPOINT            | ENDPOINT_REFUSED    | EndpointRefusedException    | false | false
            """)
    void becomesTheErrorOfItsRemedy(
            Remedy remedy, String type, String exception, boolean retryable, boolean concernsAccount) {
        assertThat(failures(remedy)).isNotEmpty().allSatisfy(failure -> {
            assertThat(failure.type()).isEqualTo(type);
            assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
            assertThat(failure.isRetryable()).isEqualTo(retryable);
            assertThat(failure.concernsAccount()).isEqualTo(concernsAccount);
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void keepsStatusOrderNumberAndCost(QccStatus status) {
        QccException failure = failure(status.code());
        assertThat(failure.status()).contains(status);
        assertThat(failure.statusCode()).contains(status.code());
        assertThat(failure.orderNumber()).contains(ORDER);
        assertThat(failure.billing()).isEqualTo(status.billing());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void tellsCodeMeaningAndWayOut(QccStatus status) {
        assertThat(failure(status.code()))
                .hasMessageContainingAll(
                        status.code(),
                        status.chinese(),
                        status.english(),
                        status.remedy().advice());
    }

    @Test
    void readsAsASentence() {
        assertThat(failure("110"))
                .hasMessage("QCC answered 110 当前相同查询连续出错，请等2小时后重试 (this query failed repeatedly and is locked for two"
                        + " hours): leave this query alone for two hours; other queries are not affected");
    }

    /** What stops the account costs nothing, so it may be booked for the check that was not made because of it. */
    @Test
    void whatConcernsTheAccountIsNeverCharged() {
        assertThat(Arrays.stream(Remedy.values())
                        .filter(remedy -> remedy != Remedy.ANSWER)
                        .flatMap(RefusalTest::failures))
                .filteredOn(QccException::concernsAccount)
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure.billing()).isEqualTo(Billing.NONE));
    }

    @Test
    void aLockedQueryMayBeAskedAgainTwoHoursLater() {
        assertThat(failure("110").retryAt()).contains(Instant.parse("2026-03-01T06:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15T15:59:59.999Z, 2026-01-15T16:00:00Z", // a moment before midnight in China, in winter
        "2026-01-15T16:00:00Z,     2026-01-16T16:00:00Z", // at midnight the next day has begun
        "2026-07-15T03:00:00Z,     2026-07-15T16:00:00Z", // no summer time
        "2026-07-15T23:30:00Z,     2026-07-16T16:00:00Z", // already tomorrow in China
        "2026-12-31T15:00:00Z,     2026-12-31T16:00:00Z", // the turn of the year
        "2028-02-28T17:00:00Z,     2028-02-29T16:00:00Z", // 29 February
    })
    void aUsedUpQuotaIsBackAtTheNextMidnightInChina(Instant answeredAt, Instant midnight) {
        assertThat(Stream.of("109", "116").map(code -> refusal(code, answeredAt).toException()))
                .allSatisfy(failure -> assertThat(failure.retryAt()).contains(midnight));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ANSWER", "COOL_DOWN_QUERY", "COOL_DOWN_UNTIL_TOMORROW"})
    void noOtherRefusalNamesATime(Remedy remedy) {
        assertThat(failures(remedy))
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure.retryAt()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"200", "201"})
    void anAnswerIsNoRefusal(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> failure(code))
                .withMessage("status " + code + " is an answer, not a refusal");
    }

    @Test
    void anUndocumentedStatusSurvivesAsItself() {
        QccException failure = failure("299");
        assertThat(failure).isInstanceOf(UnknownStatusException.class);
        assertThat(failure.type()).isEqualTo("UNKNOWN_STATUS");
        assertThat(failure.status()).isEmpty();
        assertThat(failure.statusCode()).contains("299");
        assertThat(failure.orderNumber()).contains(ORDER);
    }

    @Test
    void anUndocumentedStatusIsOfUncertainCost() {
        assertThat(failure("299").billing()).isEqualTo(Billing.UNCERTAIN);
    }

    @Test
    void anUndocumentedStatusIsNotRepeated() {
        assertThat(failure("299").isRetryable()).isFalse();
        assertThat(failure("299").concernsAccount()).isFalse();
    }

    @Test
    void anUndocumentedStatusTellsTheWordsOfTheAnswer() {
        assertThat(failure("299"))
                .hasMessage("QCC answered 299 【无效请求】words for people: no document lists this status, so it is"
                        + " neither taken for an answer nor repeated; ask QCC what it means");
    }

    @Test
    void anUndocumentedStatusNeedsNoWords() {
        assertThat(new Refusal("299", " ", Optional.empty(), NOON).toException())
                .hasMessageStartingWith("QCC answered 299: no document lists this status");
    }

    @Test
    void itsOrderNumberMayBeMissing() {
        assertThat(new Refusal("102", "", Optional.empty(), NOON).toException().orderNumber())
                .isEmpty();
    }
}
