package io.github.qcc.http.internal.okhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://pro.qcc.com/api/yj/, https://pro.qcc.com/api/yj/",
        "https://pro.qcc.com/api/yj, https://pro.qcc.com/api/yj/",
        "https://api.qichacha.com, https://api.qichacha.com/",
        "HTTPS://PRO.QCC.COM:8443/x, https://pro.qcc.com:8443/x/",
        "https://xn--fiqs8s/, https://xn--fiqs8s/",
        "http://localhost:8080/api/yj, http://localhost:8080/api/yj/",
        "http://LOCALHOST/, http://localhost/",
        "http://127.0.0.1:1/, http://127.0.0.1:1/",
        "http://127.255.255.254/, http://127.255.255.254/",
        "http://[::1]:9/, http://[::1]:9/",
        "http://[0:0:0:0:0:0:0:1]/, http://[::1]/"
    })
    void accepts(String text, String url) {
        assertThat(BaseUrl.of(text)).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://pro.qcc.com/",
                "http://localhost.example.com/",
                "http://127.0.0.1.example.com/",
                "http://128.0.0.1/",
                "http://127.1/",
                "http://127.0.0.256/",
                "http://0.0.0.0/",
                "http://[::]/",
                "http://192.168.0.1/"
            })
    void refusesPlainHttpBeyondLoopback(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrl.of(text))
                .withMessageContaining(text)
                .withMessageContaining("https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://企查查.com/", "https://pro.q\u0441c.com/", "https://pro.qcc.com\u3002cn/", " https://a/"})
    void refusesWhatIsNotAsciiAsTyped(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> BaseUrl.of(text)).withMessageContaining("ASCII");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:pass@pro.qcc.com/",
                "https://pro.qcc.com/?key=abc",
                "https://pro.qcc.com/#abc",
                "https://pro.qcc.com\\@evil.com/"
            })
    void refusesWhatMayHoldASecretAndDoesNotQuoteIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrl.of(text))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("pass", "abc", "evil"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "pro.qcc.com/api/yj/",
                "localhost:8080/",
                "ftp://pro.qcc.com/",
                "file:///etc/passwd",
                "https:",
                "https://",
                "https:///x",
                "https:pro.qcc.com",
                "https://pro.qcc.com:0x/",
                "https://pro.qcc.com:99999/",
                "https://a_b/",
                "https:\\\\pro.qcc.com\\",
                "https://[::1/",
                "https://pro%2eqcc.com/",
                "//pro.qcc.com/"
            })
    void refusesWhatIsNoWebAddress(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> BaseUrl.of(text)).withMessageStartingWith("base URL");
    }

    @Test
    void refusesATextWithoutEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrl.of("https://" + "a".repeat(100_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }
}
