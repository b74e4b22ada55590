package io.github.qcc.http.internal.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

/** The body of an answer around its JSON. */
final class BodyText {
    private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

    private BodyText() {}

    /** Why a body cannot be JSON at all; empty if it may be. A byte order mark at its beginning is taken off. */
    static Optional<String> fault(BufferedSource body) throws IOException {
        if (body.rangeEquals(0, BYTE_ORDER_MARK)) {
            body.skip(BYTE_ORDER_MARK.size());
        }
        if (isBlank(body)) {
            return Optional.of("The answer is empty");
        }
        return body.getBuffer().getByte(0) == '<'
                ? Optional.of("The answer is a page of HTML or XML instead of JSON: check base URL and proxy")
                : Optional.empty();
    }

    /** Whether nothing but white space is left; white space before something is taken off. */
    static boolean isBlank(BufferedSource body) throws IOException {
        while (!body.exhausted() && isWhiteSpace(body.getBuffer().getByte(0))) {
            body.skip(1);
        }
        return body.exhausted();
    }

    /** Whether every byte belongs to a character. */
    static boolean isUtf8(Buffer body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.readByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isWhiteSpace(byte character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }
}
