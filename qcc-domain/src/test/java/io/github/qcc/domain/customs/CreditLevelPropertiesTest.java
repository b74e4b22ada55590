package io.github.qcc.domain.customs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CreditLevelPropertiesTest {
    private static final String CHARACTERS_OF_LABELS = "海关高级一般认证信用注册登记和备案企业常规严重失类";

    @Property
    void readingNeverThrows(@ForAll String text) {
        assertThat(CreditLevel.of(text).raw()).isEqualTo(text);
    }

    @Property
    void normalFormIsItsOwnNormalForm(@ForAll String text) {
        String normal = CreditLevel.of(text).value();

        assertThat(CreditLevel.of(normal).value()).isEqualTo(normal);
    }

    @Property
    void aKnownLabelStaysKnownWithBlanksAround(
            @ForAll("labels") String label, @ForAll("blanks") String before, @ForAll("blanks") String behind) {
        assertThat(CreditLevel.of(before + label + behind)).isEqualTo(CreditLevel.of(label));
    }

    @Property
    void aKnownLabelWithMoreHanInFrontIsUnknown(@ForAll("labels") String label, @ForAll("otherHan") String more) {
        assertThat(CreditLevel.of(more + label).isKnown()).isFalse();
    }

    @Property
    void aKnownLabelWithMoreHanBehindIsUnknown(@ForAll("labels") String label, @ForAll("otherHan") String more) {
        assertThat(CreditLevel.of(label + more).isKnown()).isFalse();
    }

    @Property
    void tiersAreOrderedByRank(@ForAll CreditTier one, @ForAll CreditTier other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.compare(one.rank(), other.rank()));
    }

    @Property
    void aLevelIsComparableWithAnyOther(@ForAll("labels") String one, @ForAll("labels") String other) {
        List<CreditTier> tiers = Stream.of(one, other)
                .map(label -> CreditLevel.of(label).tier().orElseThrow())
                .sorted(Comparator.naturalOrder())
                .toList();

        assertThat(tiers.get(0).rank()).isLessThanOrEqualTo(tiers.get(1).rank());
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of(OfficialLevel.values()).map(OfficialLevel::label);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings().withChars(" \t\r\n\u00a0\u3000").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> otherHan() {
        return Arbitraries.strings()
                .withCharRange('\u4e00', '\u9fff')
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(text -> text.chars().noneMatch(c -> CHARACTERS_OF_LABELS.indexOf(c) >= 0));
    }
}
