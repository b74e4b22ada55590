package io.github.qcc.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {" 正常 |正常", "\u3000正常\u00A0|正常", "（２０１８）|(2018)", "ＡＥＯ|AEO", "O0 I1|O0 I1", "abc|abc"})
    void bringsTextToItsCompatibilityFormAndRepairsNothingElse(String text, String normalized) {
        assertThat(WireText.normalized(text)).isEqualTo(normalized);
    }

    @Test
    void readsNullAsEmpty() {
        assertThat(WireText.normalized(null)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000\t",
                "-",
                "--",
                "－",
                "—",
                "——",
                "–",
                "/",
                "***",
                "*",
                "---",
                "———",
                "＊＊＊＊",
                "不详",
                "未知",
                "不公开",
                "暂无信息",
                "暂无数据",
                "NULL",
                "N/A",
                "暂无",
                " 暂无\u3000",
                "未公开",
                "无",
                "null",
                "                                "
            })
    void knowsTheFormsInWhichNothingIsStated(String text) {
        assertThat(WireText.isPlaceholder(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "无效", "暂无进展", "-*", "*-", "-1", "*1", "1*", "不详尽", "none", "否", "无                "})
    void takesNothingElseForAPlaceholder(String text) {
        assertThat(WireText.isPlaceholder(text)).isFalse();
    }

    @Property
    void normalisingTwiceChangesNothingMore(@ForAll String text) {
        String once = WireText.normalized(text);
        assertThat(WireText.normalized(once)).isEqualTo(once);
    }
}
