package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.RecordBuilder;
import io.github.qcc.domain.RecordField;
import io.github.qcc.domain.company.KeyNo;
import java.util.List;
import java.util.Objects;

/**
 * Debtor that a case is enforced against 被执行人 (wire {@code OwnerInfo} of {@code EndExecuteCaseCheck/GetDetail}); may be a
 * person.
 *
 * @param keyNo QCC's key of the debtor (wire {@code KeyNo})
 * @param name name of the debtor (wire {@code Name} 名称)
 */
public record JudgmentDebtor(Reading<KeyNo> keyNo, Reading<String> name) {
    private static final RecordField.FieldTable<JudgmentDebtor> TABLE = new RecordField.FieldTable<>();
    private static final RecordField<JudgmentDebtor> KEY_NO =
            TABLE.field("KeyNo", "keyNo", "被执行人 KeyNo", JudgmentDebtor::keyNo);
    private static final RecordField<JudgmentDebtor> NAME = TABLE.field("Name", "name", "被执行人名称", JudgmentDebtor::name);

    /** The fields. */
    public static final List<RecordField<JudgmentDebtor>> FIELDS = TABLE.fields();

    public JudgmentDebtor {
        Objects.requireNonNull(keyNo, "keyNo");
        Objects.requireNonNull(name, "name");
    }

    /** Reads a debtor from the texts of a response, each of which may be null. */
    public static JudgmentDebtor read(String keyNo, String name) {
        return new JudgmentDebtor(Reading.of(keyNo, KeyNo::parse), Reading.ofText(name));
    }

    /** Starts a debtor without name and KeyNo. */
    public static RecordBuilder<JudgmentDebtor> builder() {
        return new RecordBuilder<>(FIELDS) {
            @Override
            public JudgmentDebtor build() {
                return read(text(KEY_NO), text(NAME));
            }
        };
    }

    /** Says only whether a name is known, because it may be a person's. */
    @Override
    public String toString() {
        return "JudgmentDebtor[name=" + (name.isAbsent() ? "(absent)" : "(withheld)") + "]";
    }
}
