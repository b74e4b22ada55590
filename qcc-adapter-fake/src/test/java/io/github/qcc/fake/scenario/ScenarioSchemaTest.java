package io.github.qcc.fake.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.OrgJsonNode;
import io.github.qcc.fake.FakeQcc;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the reader agree, of which {@link ScenarioFileTest} has the other half. */
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
}
