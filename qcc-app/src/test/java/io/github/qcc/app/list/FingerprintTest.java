package io.github.qcc.app.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.SearchKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
    @ParameterizedTest
    @CsvSource({
        "虚构(上海)公司,虚构（上海）公司",
        "ＡＢＣ有限公司,abc有限公司",
        "虚构公司,' 虚构公司 '",
        "虚构一公司,虚构二公司",
        "İstanbul Ltd,istanbul ltd",
        "91350100M000100Y43,91350100m000100y43"
    })
    void isEqualWhereTheKeysAre(String one, String other) {
        SearchKey first = SearchKey.of(one);
        SearchKey second = SearchKey.of(other);
        assertThat(Fingerprint.of(first).equals(Fingerprint.of(second))).isEqualTo(first.equals(second));
    }
}
