package io.github.qcc.fake.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.OrgJsonNode;
import io.github.qcc.domain.RecordField;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.fake.FakeQcc;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema agrees with the reader; {@link ScenarioFileTest} tests the reader. */
class ScenarioSchemaTest {
    private static final URI SCENARIO = URI.create("urn:qcc:scenario");

    private static Validator validator;

    @BeforeAll
    static void register() {
        validator = new ValidatorFactory()
                .withJsonNodeFactory(new OrgJsonNode.Factory())
                .createValidator();
        validator.registerSchema(SCENARIO, ScenarioFile.schema());
    }

    static Stream<Path> good() throws IOException {
        return ScenarioFileTest.good();
    }

    static Stream<Path> bad() throws IOException {
        return ScenarioFileTest.bad();
    }

    private static boolean isValid(String json) {
        return validator.validate(SCENARIO, json).isValid();
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodFileIsValid(Path file) throws IOException {
        assertThat(validator.validate(SCENARIO, Files.readString(file)).getErrors())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadFileIsNotValid(Path file) throws IOException {
        assertThat(isValid(Files.readString(file))).isFalse();
    }

    @Test
    void whatIsWrittenIsValid() {
        assertThat(validator
                        .validate(SCENARIO, ScenarioFile.json(FakeQcc.examples().companies()))
                        .getErrors())
                .isEmpty();
    }

    @Test
    void theSchemaIsOne() {
        assertThat(validator
                        .validate(URI.create("https://json-schema.org/draft/2020-12/schema"), ScenarioFile.schema())
                        .isValid())
                .isTrue();
    }

    @Test
    void theSchemaDescribesTheFieldsOfEachRecord() {
        assertDescribed("registration", CustomsRegistration.FIELDS, RecordField::property);
        assertDescribed("penalty", CustomsPenalty.FIELDS, RecordField::property);
        assertDescribed("case", TerminatedCase.FIELDS, RecordField::property);
        assertDescribed("detail", TerminatedCase.FIELDS, RecordField::property);
        assertDescribed("detail", JudgmentDebtor.FIELDS, ScenarioRows::debtorName);
        assertDescribed("detail", TerminatedCaseDetail.FIELDS, RecordField::property);
    }

    private static <R> void assertDescribed(
            String definition, List<RecordField<R>> fields, Function<RecordField<R>, String> name) {
        JSONObject properties = new JSONObject(ScenarioFile.schema())
                .getJSONObject("$defs")
                .getJSONObject(definition)
                .getJSONObject("properties");
        assertThat(fields)
                .allSatisfy(field -> assertThat(
                                properties.getJSONObject(name.apply(field)).getString("description"))
                        .containsPattern("\\b" + field.wireName() + "\\b"));
    }
}
