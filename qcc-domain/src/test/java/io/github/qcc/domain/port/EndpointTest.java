package io.github.qcc.domain.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.qcc.domain.InvalidQueryException;
import io.github.qcc.domain.SearchKey;
import org.junit.jupiter.api.Test;
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

    @Test
    void theCreditCheckAloneTakesNoKeyNo() {
        SearchKey keyNo = SearchKey.of("7629d57f18b20b1927ea4ee5366bfde3");
        assertThat(Endpoint.CREDIT_CHECK.takes(keyNo)).isFalse();
        assertThat(Endpoint.CASE_CHECK.takes(keyNo)).isTrue();
        assertThat(Endpoint.CREDIT_CHECK.takes(SearchKey.of("虚构公司"))).isTrue();
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> Endpoint.CREDIT_CHECK.requireTaken(keyNo))
                .withMessage("the import/export credit check takes no KeyNo:"
                        + " give a company name, registration number or unified social credit code");
        assertThatNoException().isThrownBy(() -> Endpoint.CASE_CHECK.requireTaken(keyNo));
    }
}
