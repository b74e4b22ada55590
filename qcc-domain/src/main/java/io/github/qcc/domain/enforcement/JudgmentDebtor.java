package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.company.KeyNo;
import java.util.Objects;

/**
 * Debtor that a case is enforced against 被执行人 (wire {@code OwnerInfo} of {@code EndExecuteCaseCheck/GetDetail}); may be a
 * person.
 *
 * @param keyNo QCC's key of the debtor (wire {@code KeyNo})
 * @param name name of the debtor (wire {@code Name} 名称)
 */
public record JudgmentDebtor(Reading<KeyNo> keyNo, Reading<String> name) {
    public JudgmentDebtor {
        Objects.requireNonNull(keyNo, "keyNo");
        Objects.requireNonNull(name, "name");
    }

    /** Reads a debtor from the texts of an answer, each of which may be null. */
    public static JudgmentDebtor read(String keyNo, String name) {
        return new JudgmentDebtor(Reading.of(keyNo, KeyNo::parse), Reading.ofText(name));
    }

    /** Says whether a name is known, not which: it may be a person's. */
    @Override
    public String toString() {
        return "JudgmentDebtor[name=" + (name.isAbsent() ? "(absent)" : "(withheld)") + "]";
    }
}
