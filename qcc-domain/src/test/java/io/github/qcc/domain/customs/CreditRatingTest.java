package io.github.qcc.domain.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CreditRatingTest {
    /** The vectors' labels that are no level: what is wrong with them is for people. */
    private static final String NO_LEVEL = "erroneous|foreign";

    @ParameterizedTest
    @CsvFileSource(
            resources = "/vectors/credit-levels.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void readsTheVectors(
            String label,
            LocalDate identifiedOn,
            Integer regime,
            Boolean labelInRegime,
            String canonical,
            Integer tier,
            AeoStatus aeo,
            String standing) {
        CreditRating rating = new CreditRating(CreditLevel.of(label), identifiedOn, null);

        assertThat(rating.regime().map(CreditRegime::year)).isEqualTo(Optional.ofNullable(regime));
        assertThat(rating.labelInRegime()).isEqualTo(Optional.ofNullable(labelInRegime));
        assertThat(rating.officialLevel().map(Enum::name).orElse(rating.level().isAbsent() ? "ABSENT" : "UNKNOWN"))
                .isEqualTo(canonical);
        assertThat(rating.level().tier().map(CreditTier::rank)).isEqualTo(Optional.ofNullable(tier));
        assertThat(rating.tier().map(CreditTier::rank)).isEqualTo(Optional.ofNullable(tier));
        assertThat(rating.aeo()).isEqualTo(aeo);
        assertThat(rating.labelStatus()).isEqualTo(standingOf(standing));
    }

    private static LabelStatus standingOf(String column) {
        if (column.matches(NO_LEVEL)) {
            return LabelStatus.UNKNOWN;
        }
        return column.equals("blank") ? LabelStatus.ABSENT : LabelStatus.valueOf(column.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "一般认证企业,   2021-10-31, OFFICIAL",
        "一般认证企业,   2021-11-01, STALE",
        "高级认证企业,   2014-11-30, CARRIED_OVER",
        "高级认证企业,   2005-01-01, CARRIED_OVER",
        "一般信用,       2012-01-01, CARRIED_OVER",
        "失信企业,       2012-01-01, CARRIED_OVER",
        "注册登记和备案企业, 2021-10-31, CARRIED_OVER",
        "注册登记和备案企业, 2005-10-31, CARRIED_OVER",
        "严重失信企业,   2020-06-01, OUT_OF_REGIME",
        "AA,             2008-03-31, OUT_OF_REGIME",
        "常规企业,       2026-03-31, OUT_OF_REGIME",
        "AA,             2014-12-01, STALE",
        "认证企业,       2014-11-30, CARRIED_OVER",
        "认证企业,       2026-03-31, STALE",
        "认证企业,       2026-04-01, OFFICIAL",
        "AEO认证企业,    2026-04-01, VARIANT",
        "AEO认证企业,    ,           AMBIGUOUS",
        "一般信用,       2020-01-01, VARIANT",
        "一般信用,       2022-04-12, STALE",
        "高级信用企业,   2022-04-12, UNKNOWN",
        "暂无,           2022-04-12, ABSENT",
    })
    void weighsTheDateBeforeTheWording(String label, String identifiedOn, LabelStatus standing) {
        assertThat(CreditRating.read(label, identifiedOn, "").labelStatus()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "一般认证企业, 2014-12-01, YES",
        "一般认证企业, 2021-10-31, YES",
        "一般认证企业, 2021-11-01, NO",
        "一般认证企业, 2014-11-30, UNKNOWN",
        "高级认证企业, 2014-11-30, UNKNOWN",
        "高级认证企业, 2022-01-01, YES",
        "认证企业,     2021-10-31, YES",
        "认证企业,     2026-03-31, UNKNOWN",
        "认证企业,     2026-04-01, YES",
        "AA,           2020-01-01, UNKNOWN",
        "AA,           2008-03-31, UNKNOWN",
        "AA,           2013-03-14, NO",
        "AA,           2013-03-15, YES",
        "AA,           2014-11-30, YES",
        "A,            2014-11-30, NO",
        "A,            2020-01-01, NO",
        "失信企业,     2010-01-01, NO",
        "别的什么,     2020-01-01, UNKNOWN",
    })
    void tellsAeoOnTheIdentificationDate(String label, String identifiedOn, AeoStatus aeo) {
        assertThat(CreditRating.read(label, identifiedOn, "").aeo()).isEqualTo(aeo);
    }

    @ParameterizedTest
    @CsvSource({
        "一般认证企业, 2020-10-10, 2021-10-31, YES",
        "一般认证企业, 2020-10-10, 2021-11-01, NO",
        "一般认证企业, ,           2026-06-01, NO",
        "高级认证企业, 2016-01-01, 2026-06-01, YES",
        "高级认证企业, 2016-01-01, 2015-12-31, UNKNOWN",
        "认证企业,     2016-01-01, 2026-06-01, UNKNOWN",
        "认证企业,     2026-04-15, 2026-06-01, YES",
        "认证企业,     ,           2026-06-01, UNKNOWN",
        "常规企业,     2026-04-15, 2026-06-01, NO",
        "别的什么,     2026-04-15, 2026-06-01, UNKNOWN",
        "'',           ,           2026-06-01, UNKNOWN",
    })
    void aeoEndsWithTheLevel(String label, String identifiedOn, LocalDate date, AeoStatus aeo) {
        assertThat(CreditRating.read(label, identifiedOn, "").aeoOn(date)).isEqualTo(aeo);
    }

    @Test
    void readsTheDocumentsSample() {
        CreditRating rating = CreditRating.read("一般信用企业", "2022-04-12", "");

        assertThat(rating.tier()).contains(CreditTier.ORDINARY);
        assertThat(rating.regime()).contains(CreditRegime.OF_2021);
        assertThat(rating.labelInRegime()).contains(false);
        assertThat(rating.labelStatus()).isEqualTo(LabelStatus.STALE);
        assertThat(rating.certificateCode().isAbsent()).isTrue();
    }

    @Test
    void keepsADateThatIsNotUnderstood() {
        CreditRating rating = CreditRating.read("高级认证企业", "去年", "AEOCN0123456789");

        assertThat(rating.identifiedOn().raw()).isEqualTo("去年");
        assertThat(rating.identifiedOn().isUnreadable()).isTrue();
        assertThat(rating.regime()).isEmpty();
        assertThat(rating.aeo()).isEqualTo(AeoStatus.YES);
        assertThat(rating.certificateCode().value()).contains("AEOCN0123456789");
    }

    @Test
    void keepsTheRawDate() {
        CreditRating rating = CreditRating.read("高级认证企业", "2019-06-30 00:00:00", null);

        assertThat(rating.identifiedOn().raw()).isEqualTo("2019-06-30 00:00:00");
        assertThat(rating.identifiedOn().value()).contains(LocalDate.of(2019, 6, 30));
    }

    @Test
    void mayStateNothing() {
        CreditRating rating = CreditRating.read(null, null, null);

        assertThat(rating).isEqualTo(new CreditRating(CreditLevel.of(""), null, null));
        assertThat(rating.identifiedOn().isAbsent()).isTrue();
        assertThat(rating.certificateCode().isAbsent()).isTrue();
        assertThat(rating.successor()).isEmpty();
    }

    @Test
    void belongsToNoRegimeBeforeTheFirst() {
        CreditRating rating = CreditRating.read("AA", "2008-03-31", null);

        assertThat(rating.regime()).isEmpty();
        assertThat(rating.labelInRegime()).contains(false);
        assertThat(CreditRating.read("AA", "", null).labelInRegime()).isEmpty();
        assertThat(CreditRating.read("不详", "2020-01-01", null).labelInRegime()).isEmpty();
    }

    @Test
    void ratingsAreEqualByValue() {
        CreditRating rating = new CreditRating(CreditLevel.of("AEO高级认证企业"), LocalDate.of(2019, 6, 30), "1");

        assertThat(rating)
                .isEqualTo(CreditRating.read("高级认证企业", "2019-06-30", "1"))
                .hasSameHashCodeAs(CreditRating.read("高级认证企业", "2019-06-30", "1"))
                .isNotEqualTo(CreditRating.read("一般认证企业", "2019-06-30", "1"))
                .isNotEqualTo(CreditRating.read("高级认证企业", "2019-07-01", "1"))
                .isNotEqualTo(CreditRating.read("高级认证企业", "2019-06-30", "2"));
    }

    @Test
    void wantsALevel() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CreditRating(null, null, null))
                .withMessage("level");
    }

    @ParameterizedTest
    @CsvSource({"AEO高级认证, 2019-06-30, 高级认证企业 2019-06-30", "失信企业, '', 失信企业 (absent)"})
    void printsLevelAndDate(String label, String identifiedOn, String printed) {
        assertThat(CreditRating.read(label, identifiedOn, "1")).hasToString(printed);
    }
}
