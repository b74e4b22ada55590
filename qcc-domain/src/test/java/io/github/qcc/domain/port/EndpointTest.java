package io.github.qcc.domain.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {
    @ParameterizedTest
    @CsvSource({
        "CREDIT_CHECK, OperationCheck,      OperationCheck/GetList,        credit-check",
        "CASE_CHECK,   EndExecuteCaseCheck, EndExecuteCaseCheck/GetList,   case-check",
        "CASE_DETAIL,  EndExecuteCaseCheck, EndExecuteCaseCheck/GetDetail, case-detail"
    })
    void isNamedAsInTheDocuments(Endpoint endpoint, String interfaceName, String path, String tag) {
        assertThat(endpoint.interfaceName()).isEqualTo(interfaceName);
        assertThat(endpoint.path()).isEqualTo(path);
        assertThat(endpoint.tag()).isEqualTo(tag);
    }
}
