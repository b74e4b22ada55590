package io.github.qcc.fake.server;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.SearchKeyDefect;
import io.github.qcc.domain.company.KeyNo;
import io.github.qcc.domain.enforcement.CaseId;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parameters of a request, with the rules of the documents. They are percent-encoded UTF-8; a value that cannot be
 * decoded counts as missing. Of a repeated parameter the first counts.
 */
final class SandboxQuery {
    private static final int DEFAULT_PAGE_SIZE = 10;
    private static final Set<SearchKeyDefect> NO_TEXT =
            EnumSet.of(SearchKeyDefect.TOO_LONG, SearchKeyDefect.UNREADABLE_CHARACTER);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, String> parameters = new HashMap<>();

    private SandboxQuery() {}

    /**
     * Reads a query string.
     *
     * @param raw as it was sent, without the question mark
     */
    static SandboxQuery parse(String raw) {
        SandboxQuery query = new SandboxQuery();
        for (String parameter : raw.split("&")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                decoded(parameter.substring(equals + 1))
                        .ifPresent(value -> query.parameters.putIfAbsent(parameter.substring(0, equals), value));
            }
        }
        return query;
    }

    /** Value of a parameter; null if it is missing. */
    String text(String name) {
        return parameters.get(name);
    }

    /**
     * Search key of the case check. Status 202 if it is missing, blank, too long, damaged or has several lines, and 213
     * if it is shorter than 2. A mistyped or masked code passes: QCC looks it up too and finds nothing.
     */
    String searchKey() throws RejectedRequestException {
        String text = text("searchKey");
        if (text == null || text.isBlank()) {
            throw new RejectedRequestException(QccStatus.WRONG_PARAMETERS);
        }
        Optional<SearchKeyDefect> defect = SearchKey.defectOf(text);
        if (defect.filter(SearchKeyDefect.TOO_SHORT::equals).isPresent()) {
            throw new RejectedRequestException(QccStatus.PARAMETER_TOO_SHORT);
        }
        if (defect.filter(NO_TEXT::contains).isPresent() || text.strip().chars().anyMatch(Character::isISOControl)) {
            throw new RejectedRequestException(QccStatus.WRONG_PARAMETERS);
        }
        return text.strip();
    }

    /** Search key of the credit check: as {@link #searchKey}, and status 215 for a KeyNo. */
    String searchKeyButNoKeyNo() throws RejectedRequestException {
        String key = searchKey();
        if (KeyNo.parse(key).isPresent()) {
            throw new RejectedRequestException(QccStatus.SEARCH_KEY_UNSUPPORTED);
        }
        return key;
    }

    /** The page requested, by default the first of ten rows. Status 202 if a value is not a number or out of bounds. */
    PageRequest page() throws RejectedRequestException {
        try {
            return new PageRequest(number("pageIndex", 1), number("pageSize", DEFAULT_PAGE_SIZE));
        } catch (IllegalArgumentException e) {
            throw new RejectedRequestException(QccStatus.WRONG_PARAMETERS);
        }
    }

    /** The case requested. Status 202 if it is missing or blank. */
    String caseId() throws RejectedRequestException {
        return CaseId.parse(text("id"))
                .map(CaseId::value)
                .orElseThrow(() -> new RejectedRequestException(QccStatus.WRONG_PARAMETERS));
    }

    private int number(String name, int preset) {
        String text = parameters.getOrDefault(name, Integer.toString(preset));
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " must be a number");
        }
        return Integer.parseInt(text);
    }

    private static Optional<String> decoded(String text) {
        try {
            // URLDecoder replaces bytes that are not UTF-8. As Latin-1 they are kept, so that a strict decoder sees
            // them.
            byte[] bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
