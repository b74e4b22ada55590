package io.github.qcc.app.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The encodings of text files in China. UTF-8 goes first: text in GB18030 is hardly ever well-formed UTF-8. */
final class Encoding {
    private static final List<Charset> KNOWN = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Encoding() {}

    /** The first encoding in which the whole file is text. */
    static Optional<Charset> of(Path file) throws IOException {
        for (Charset charset : KNOWN) {
            if (isText(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    /** Reads text without its byte order mark; malformed bytes are an error. */
    static Reader reader(Path file, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static boolean isText(Path file, Charset charset) throws IOException {
        try (Reader reader = reader(file, charset)) {
            char[] buffer = new char[1 << 16];
            for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    if (isNoText(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** GB18030 makes something of almost any bytes: what it makes of a picture shows by these. */
    private static boolean isNoText(char character) {
        if (character < ' ') {
            return character != '\t' && character != '\n' && character != '\r' && character != '\f';
        }
        return character == '\uFFFD' || character > '\u00A0' && !Character.isDefined(character);
    }
}
