package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.customs.CustomsStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static Reading<CustomsStatus> status(String raw) {
        return Reading.of(raw, CustomsStatus::parse);
    }

    @Test
    void hasAValueWhereTheTextIsUnderstood() {
        Reading<CustomsStatus> reading = status(" 注销 ");
        assertThat(reading.value()).contains(CustomsStatus.CANCELLED);
        assertThat(reading.rawIfStated()).contains(" 注销 ");
        assertThat(reading.isAbsent()).isFalse();
        assertThat(reading.isUnreadable()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-", "—", "暂无"})
    void isAbsentWhereNothingWasStated(String raw) {
        Reading<CustomsStatus> reading = status(raw);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.rawIfStated()).isEmpty();
        assertThat(reading.isAbsent()).isTrue();
        assertThat(reading.isUnreadable()).isFalse();
    }

    @Test
    void isUnreadableWhereSomethingWasStatedThatIsNotUnderstood() {
        Reading<CustomsStatus> reading = status("停用");
        assertThat(reading.value()).isEmpty();
        assertThat(reading.rawIfStated()).contains("停用");
        assertThat(reading.isAbsent()).isFalse();
        assertThat(reading.isUnreadable()).isTrue();
    }

    @Test
    void printsTheValueOrElseTheTextSoThatNothingStatedIsLost() {
        assertThat(status(" 注销 ").printed(CustomsStatus::label)).contains("注销");
        assertThat(status("停用").printed(CustomsStatus::label)).contains("停用");
        assertThat(status("—").printed(CustomsStatus::label)).isEmpty();
    }

    @Test
    void isAValueIfThatIsKnown() {
        assertThat(status("注销").is(CustomsStatus.CANCELLED)).isTrue();
        assertThat(status("注销").is(CustomsStatus.NORMAL)).isFalse();
        assertThat(status("停用").is(CustomsStatus.NORMAL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 注销 ", " — ", "停用", ""})
    void keepsTheTextExactlyAsRead(String raw) {
        assertThat(status(raw).raw()).isEqualTo(raw);
    }

    @Test
    void aMissingFieldReadsAsEmptyText() {
        assertThat(status(null).raw()).isEmpty();
    }

    @Test
    void aPlaceholderIsNotParsed() {
        assertThat(Reading.of("—", text -> {
                            throw new AssertionError("asked for the meaning of " + text);
                        })
                        .isAbsent())
                .isTrue();
    }

    @Test
    void freeTextMeansItselfWithoutSurroundingSpace() {
        assertThat(Reading.ofText(" 营口海关 ").value()).contains("营口海关");
    }

    @Test
    void aDateMayBeFollowedByATime() {
        assertThat(Reading.ofDate("2018-07-03 00:00:00").value()).contains(LocalDate.of(2018, 7, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", " ", "营口海关"})
    void freeTextIsNeverUnreadable(String raw) {
        assertThat(Reading.ofText(raw).isUnreadable()).isFalse();
    }

    @Test
    void isEqualByTextAndValue() {
        assertThat(status("正常")).isEqualTo(status("正常")).hasSameHashCodeAs(status("正常"));
        assertThat(status("正常")).isNotEqualTo(status(" 正常")).isNotEqualTo(status("注销"));
        assertThat(status("正常")).isNotEqualTo(Reading.ofText("正常"));
        assertThat(status("正常").hashCode()).isNotEqualTo(status("注销").hashCode());
    }

    @Test
    void printsTheValueAndNeverTheTextBehindNone() {
        assertThat(status("正常")).hasToString("NORMAL");
        assertThat(status("—")).hasToString("(absent)");
        assertThat(status("张三")).hasToString("(unreadable)");
    }

    @Property
    void isInExactlyOneStateWhateverTheText(@ForAll String raw) {
        Reading<CustomsStatus> reading = status(raw);
        assertThat(List.of(reading.value().isPresent(), reading.isAbsent(), reading.isUnreadable()))
                .containsOnlyOnce(true);
        assertThat(reading.raw()).isEqualTo(raw);
    }

    @Test
    void understandsAFieldWhenItIsAskedForAndOnlyOnce() {
        AtomicInteger asked = new AtomicInteger();
        Reading<String> reading = Reading.of("text", text -> {
            asked.incrementAndGet();
            return Optional.of(text);
        });
        assertThat(asked).hasValue(0);
        reading.value();
        reading.value();
        assertThat(asked).hasValue(1);
    }
}
