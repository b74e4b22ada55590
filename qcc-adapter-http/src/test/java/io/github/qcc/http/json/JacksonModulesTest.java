package io.github.qcc.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.Reading;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.company.KeyNo;
import io.github.qcc.domain.customs.CreditLevel;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.CustomsStatus;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.ScreeningResult;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Both lines of Jackson write the one form of results, found by ServiceLoader; without our module none of them lies. */
class JacksonModulesTest {
    private static final String NAME = "虚构贸易有限公司";
    private static final SearchKey COMPANY = SearchKey.of(NAME);

    /** A mapper of either line. */
    interface Mapper {
        String write(Object value) throws Exception;
    }

    static Stream<Mapper> mappers() {
        return Stream.of(
                new ObjectMapper().findAndRegisterModules()::writeValueAsString,
                JsonMapper.builder().findAndAddModules().build()::writeValueAsString);
    }

    /** Whatever a platform sets for its own beans must not change the contract. */
    static Stream<Mapper> peculiarMappers() {
        ObjectMapper two = new ObjectMapper().registerModule(new QccJackson2Module());
        two.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        two.setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
        two.configure(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
        JsonMapper three = JsonMapper.builder()
                .addModule(new QccJackson3Module())
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .enable(tools.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        return Stream.of(two::writeValueAsString, three::writeValueAsString);
    }

    static Stream<Mapper> mappersWithoutTheModule() {
        return Stream.of(
                new ObjectMapper()::writeValueAsString, JsonMapper.builder().build()::writeValueAsString);
    }

    private static ScreeningResult screened(FakeQcc qcc) {
        return new CounterpartyScreening(qcc, StandardPolicy.create()).screen(COMPANY, LocalDate.of(2026, 11, 21));
    }

    private static FakeQcc qcc() {
        return FakeQcc.builder()
                .company(FakeCompany.named(NAME)
                        .registration(row -> row.registeredOn("去年").creditLevel("一般信用企业"))
                        .cases(3))
                .build();
    }

    private static List<Object> results() {
        FakeQcc qcc = qcc();
        FakeQcc down = FakeQcc.builder().fault(Fault.outage()).build();
        ScreeningResult screened = screened(qcc);
        List<Object> results = new ArrayList<>(List.of(
                screened,
                screened(FakeQcc.builder().build()),
                screened(down),
                screened.profile(),
                screened.verdict(),
                screened.verdict().findings().get(0),
                screened.profile().cost(),
                screened.profile().terminatedCases(),
                screened.profile().importExportCredit().listing(),
                qcc.terminatedCases().check(COMPANY, PageRequest.first()),
                qcc.importExportCredit().check(COMPANY, PageRequest.first()),
                qcc.terminatedCases().check(SearchKey.of("虚构无案有限公司"), PageRequest.first()),
                screened(down).profile().terminatedCases().error().orElseThrow()));
        results.addAll(screened.profile().terminatedCases().rows());
        CustomsRegistration registration =
                screened.profile().importExportCredit().rows().get(0);
        results.addAll(List.of(registration, registration.credit(), registration.registeredOn(), COMPANY));
        CaseId id = CaseId.of("68d0c45d6ce6115c340e31674b45cd62");
        results.add(FakeQcc.examples().terminatedCases().detail(id));
        return results;
    }

    @ParameterizedTest
    @MethodSource({"mappers", "peculiarMappers"})
    void everyResultIsWrittenInItsForm(Mapper mapper) {
        assertThat(results())
                .allSatisfy(result -> assertThat(mapper.write(result)).isEqualTo(QccJson.text(QccJson.of(result))));
    }

    record Answer(Reading<LocalDate> filedOn, Reading<CustomsStatus> status, KeyNo keyNo, List<TerminatedCase> rows) {}

    @ParameterizedTest
    @MethodSource("mappers")
    void fieldsAndRowsInATypeOfThePlatformAreWrittenInTheirForm(Mapper mapper) throws Exception {
        TerminatedCase row = TerminatedCase.builder().unperformedAmount("5.5万元").build();
        Answer answer = new Answer(
                Reading.ofDate("2018年7月3日"),
                Reading.of("注销了", text -> Optional.empty()),
                KeyNo.of("0123456789abcdef0123456789abcdef"),
                List.of(row));

        assertThat(mapper.write(answer))
                .startsWith(
                        "{\"filedOn\":\"2018-07-03\",\"status\":\"注销了\",\"keyNo\":\"0123456789abcdef0123456789abcdef\"")
                .contains("\"unperformedAmount\":\"55000\"");
    }

    @ParameterizedTest
    @MethodSource("mappersWithoutTheModule")
    void withoutTheModuleAFieldFailsAndSaysWhatToRegister(Mapper mapper) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("a date", Reading.ofDate("2018-07-03"));
        fields.put("nothing", Reading.ofDate(null));
        fields.put("a row", TerminatedCase.builder().build());
        fields.put("a page", qcc().terminatedCases().check(COMPANY, PageRequest.first()));
        fields.put("a screening", screened(qcc()));
        fields.put("a screening that found nothing", screened(FakeQcc.builder().build()));
        fields.put("a company", COMPANY);
        fields.put("a level", CreditLevel.of("高级认证企业"));
        fields.put("a code", KeyNo.of("0123456789abcdef0123456789abcdef"));
        fields.put("a case number", CaseNumber.of("(2018)浙1082执2303号"));
        fields.put("an amount", UnperformedAmount.of("1"));
        assertThat(fields)
                .allSatisfy((name, value) -> assertThatThrownBy(() -> mapper.write(value))
                        .as(name)
                        .hasMessageContaining("register QccJackson2Module or QccJackson3Module"));
    }
}
