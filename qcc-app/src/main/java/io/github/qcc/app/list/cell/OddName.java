package io.github.qcc.app.list.cell;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.SearchKey;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person should look at before a name is paid for. */
public enum OddName {
    /** A natural person: the checks are about companies. */
    PERSON("疑似个人", "looks like a person"),
    /** A number that hardly any name has. */
    DIGITS("含有数字", "holds a number"),
    /** A stroke, comma or semicolon that may separate two names. */
    SEPARATOR("含有分隔符", "holds a separator"),
    /** None of the endings that names of organisations have. */
    NO_ENDING("没有企业名称的常见结尾", "does not end like a company");

    private static final Pattern NUMBER = Pattern.compile("\\d{4,}|^\\d+\\s*[、.．)）:：]|\\d\\s*$");
    private static final Pattern SEPARATORS = Pattern.compile("[/／、;；|｜]");

    private final Bilingual words;

    OddName(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    /** What is odd, in both languages. */
    public Bilingual words() {
        return words;
    }

    /** Looks at a key; empty if it is a code, or a name like most others. */
    public static Optional<OddName> of(SearchKey key) {
        if (key.kind() != SearchKey.Kind.NAME) {
            return Optional.empty();
        }
        String name = key.value();
        if (KeyReader.isPlain(name)) {
            return Optional.empty();
        }
        if (PersonName.looksLike(name)) {
            return Optional.of(PERSON);
        }
        if (NUMBER.matcher(name).find()) {
            return Optional.of(DIGITS);
        }
        if (SEPARATORS.matcher(name).find()) {
            return Optional.of(SEPARATOR);
        }
        return CompanyName.likeness(name) > 0 ? Optional.empty() : Optional.of(NO_ENDING);
    }
}
