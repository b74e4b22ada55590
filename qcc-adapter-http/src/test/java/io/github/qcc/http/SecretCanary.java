package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.SearchKey;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A key, a secret key and names that cannot be mistaken for anything else, and what must not sing of them. */
final class SecretCanary {
    static final String KEY = "canary-key-4711";
    static final String SECRET = "canary-secret-0815";

    /** Begins the name of each company that is asked for, and is the name of each person in an answer. */
    static final String NAME = "金丝雀";

    private static final String NAME_IN_A_URL = "%e9%87";

    private SecretCanary() {}

    static QccCredentials credentials() {
        return QccCredentials.of(KEY, SECRET);
    }

    static SearchKey company(int number) {
        return SearchKey.of(NAME + "（样例" + number + "）有限公司");
    }

    /**
     * All that a server could throw back at us, in any case: the secret, and what the request said. What a message of ours
     * has room for comes first.
     */
    static String echoOf(List<String> request) {
        String asked = after("searchKey=", request.get(0).split("[? &]"));
        String echo = String.join(" ", KEY, SECRET, URLDecoder.decode(asked, StandardCharsets.UTF_8), tokenOf(request));
        return String.join(
                " ", echo, echo.toUpperCase(Locale.ROOT), echo.toLowerCase(Locale.ROOT), String.join(" ", request));
    }

    /** The signature of a request; empty where it has none. */
    static String tokenOf(List<String> request) {
        return after("Token: ", request.toArray(String[]::new));
    }

    private static String after(String prefix, String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part.startsWith(prefix))
                .map(part -> part.substring(prefix.length()))
                .findFirst()
                .orElse("");
    }

    /** Fails if a text has a note of it, or of the signature of a request. */
    static void assertSilent(String everything, List<List<String>> requests) {
        List<String> notes = new ArrayList<>(List.of(KEY, SECRET, NAME, NAME_IN_A_URL));
        requests.stream()
                .map(SecretCanary::tokenOf)
                .filter(token -> !token.isEmpty())
                .map(token -> token.toLowerCase(Locale.ROOT))
                .forEach(notes::add);
        assertThat(everything.toLowerCase(Locale.ROOT)).doesNotContain(notes);
    }
}
