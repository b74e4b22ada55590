package io.github.qcc.domain.customs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLevelTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CERTIFIED_2026")
    void knowsEveryOfficialLabel(OfficialLevel official) {
        CreditLevel level = CreditLevel.of(official.label());

        assertThat(level.officialLevel()).contains(official);
        assertThat(level.isVariant()).isFalse();
    }

    @Test
    void readsTheAmbiguousLabelAsTheUmbrella() {
        assertThat(CreditLevel.of("认证企业").officialLevel()).contains(OfficialLevel.CERTIFIED_UMBRELLA);
    }

    @ParameterizedTest
    @CsvSource({
        "高级认证,              ADVANCED_CERTIFIED",
        "海关高级认证企业,      ADVANCED_CERTIFIED",
        "海关高级认证,          ADVANCED_CERTIFIED",
        "AEO高级认证企业,       ADVANCED_CERTIFIED",
        "aeo高级认证企业,       ADVANCED_CERTIFIED",
        "ＡＥＯ　高级认证企业,  ADVANCED_CERTIFIED",
        "海关AEO高级认证企业,   ADVANCED_CERTIFIED",
        "高级认证企业AEO,       ADVANCED_CERTIFIED",
        "高级认证企业（AEO）,   ADVANCED_CERTIFIED",
        "高级认证企业 (AEO),    ADVANCED_CERTIFIED",
        "高级认证(AEO),         ADVANCED_CERTIFIED",
        "(AEO)高级认证企业,     ADVANCED_CERTIFIED",
        "一般认证,              GENERAL_CERTIFIED",
        "AEO一般认证企业,       GENERAL_CERTIFIED",
        "认证,                  CERTIFIED_UMBRELLA",
        "AEO认证企业,           CERTIFIED_UMBRELLA",
        "海关认证企业,          CERTIFIED_UMBRELLA",
        "一般信用,              GENERAL_CREDIT",
        "海关一般信用企业,      GENERAL_CREDIT",
        "海关注册登记和备案企业,REGISTERED_AND_FILED",
        "常规,                  ORDINARY",
        "常规信用企业,          ORDINARY",
        "失信,                  DISHONEST",
        "海关失信企业,          DISHONEST",
        "严重失信,              SERIOUSLY_DISHONEST",
        "海关严重失信企业,      SERIOUSLY_DISHONEST",
        "AA类,                  AA",
        "Ａ类,                  A",
        "A类企业,               A",
        "海关B类企业,           B",
        "d类,                   D",
    })
    void knowsVariants(String label, OfficialLevel official) {
        CreditLevel level = CreditLevel.of(label);

        assertThat(level.officialLevel()).contains(official);
        assertThat(level.isVariant()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 失信企业 ", "　失信企业", "\t失信企业\n", "\u00a0失信企业"})
    void ignoresWhiteSpaceAroundALabel(String label) {
        assertThat(CreditLevel.of(label)).isEqualTo(CreditLevel.of("失信企业"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aa", "ＡＡ", "Aa"})
    void ignoresCaseAndWidthOfLetters(String label) {
        assertThat(CreditLevel.of(label).officialLevel()).contains(OfficialLevel.AA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "高级信用企业",
                "海关失信认证企业",
                "守信激励企业",
                "失信被执行人",
                "信用信息异常企业",
                "常规管理企业",
                "非失信企业",
                "不是高级认证企业",
                "高级认证企业名单",
                "AEO失信企业",
                "AEO一般信用企业",
                "AEO",
                "AEOCN0123456789",
                "AAA",
                "AB",
                "E",
                "A级",
                "海关",
                "企业",
                "类",
                "0",
                "1",
                "2",
                "3",
                "4",
                "5",
                "高级 认证企业",
                "高级认证企业高级认证企业"
            })
    void keepsUnknownLabels(String label) {
        CreditLevel level = CreditLevel.of(label);

        assertThat(level.isKnown()).isFalse();
        assertThat(level.isAbsent()).isFalse();
        assertThat(level.tier()).isEmpty();
        assertThat(level.raw()).isEqualTo(label);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　", "-", "－", "—", "--", "暂无", "未公开", "null"})
    void isAbsentWhereNothingIsStated(String label) {
        CreditLevel level = CreditLevel.of(label);

        assertThat(level.isAbsent()).isTrue();
        assertThat(level.isKnown()).isFalse();
        assertThat(level.tier()).isEmpty();
    }

    @Test
    void allAbsentLevelsAreEqual() {
        assertThat(CreditLevel.of(null)).isEqualTo(CreditLevel.of("-")).hasSameHashCodeAs(CreditLevel.of("-"));
    }

    @Test
    void nullIsReadAsEmpty() {
        assertThat(CreditLevel.of(null).raw()).isEmpty();
    }

    @Test
    void keepsTheTextAsRead() {
        assertThat(CreditLevel.of(" Ａ类 ").raw()).isEqualTo(" Ａ类 ");
    }

    @Test
    void valueIsTheOfficialLabel() {
        assertThat(CreditLevel.of("AEO高级认证").value()).isEqualTo("高级认证企业");
    }

    @Test
    void levelsAreEqualThatMeanTheSame() {
        assertThat(CreditLevel.of("AEO高级认证企业"))
                .isEqualTo(CreditLevel.of("高级认证"))
                .hasSameHashCodeAs(CreditLevel.of("高级认证"));
    }

    @Test
    void unknownLevelsAreEqualWithTheSameNormalText() {
        assertThat(CreditLevel.of("高级信用企业 (x)")).isEqualTo(CreditLevel.of(" 高级信用企业 （Ｘ）"));
    }

    @Test
    void differentLevelsDiffer() {
        assertThat(CreditLevel.of("常规企业")).isNotEqualTo(CreditLevel.of("一般信用企业"));
    }

    @Test
    void survivesHostileText() {
        String hostile = "失信企业\ufdfa\ud800".repeat(20_000);

        assertThat(CreditLevel.of(hostile).isKnown()).isFalse();
        assertThat(CreditLevel.of(hostile).isAbsent()).isFalse();
        assertThat(CreditLevel.of(hostile).raw()).isSameAs(hostile);
    }

    @ParameterizedTest
    @CsvSource({"海关失信, 失信企业", "别的什么, (unknown)", "-, (absent)"})
    void printsWhatItMeans(String label, String printed) {
        assertThat(CreditLevel.of(label)).hasToString(printed);
    }
}
