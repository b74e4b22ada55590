package io.github.qcc.http.account;

import io.github.qcc.domain.port.Endpoint;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a refusal concerns: the whole account, one endpoint, or one request.
 *
 * @param name {@code account}, {@code endpoint:case-check} or {@code request:} and 32 hexadecimal digits
 */
public record RefusalScope(String name) {
    private static final String ACCOUNT = "account";
    private static final String ENDPOINT = "endpoint:";
    private static final String REQUEST = "request:";
    private static final Pattern VALID = Pattern.compile("account|endpoint:[a-z-]{1,64}|request:[0-9a-f]{32}");
    private static final RefusalScope OF_ACCOUNT = new RefusalScope(ACCOUNT);
    private static final Map<Endpoint, RefusalScope> OF_ENDPOINTS = new EnumMap<>(Arrays.stream(Endpoint.values())
            .collect(Collectors.toMap(Function.identity(), endpoint -> new RefusalScope(ENDPOINT + endpoint.tag()))));

    public RefusalScope {
        Objects.requireNonNull(name, "name");
        if (!VALID.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "refusal scope must be 'account', 'endpoint:' and the tag of an endpoint,"
                            + " or 'request:' and 32 hexadecimal digits, but was '" + name + "'");
        }
    }

    /** All calls of the account. */
    public static RefusalScope ofAccount() {
        return OF_ACCOUNT;
    }

    /** All calls of one endpoint. */
    public static RefusalScope of(Endpoint endpoint) {
        return OF_ENDPOINTS.get(endpoint);
    }

    /** One request. */
    public static RefusalScope of(RequestDigest request) {
        return new RefusalScope(REQUEST + request.value());
    }

    /** The scopes whose refusals keep a call from being admitted, the widest first. */
    static List<RefusalScope> concerning(AdmitRequest request) {
        return List.of(ofAccount(), of(request.endpoint()), of(request.request()));
    }

    /** The scope that an operator typed; empty if the text names none. */
    public static Optional<RefusalScope> parse(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(name -> VALID.matcher(name).matches())
                .map(RefusalScope::new);
    }

    /** Whether it concerns one request alone. Such a refusal ends without a probe. */
    public boolean isRequest() {
        return name.startsWith(REQUEST);
    }

    @Override
    public String toString() {
        return name;
    }
}
