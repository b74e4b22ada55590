package io.github.qcc.fake.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.RecordBuilder;
import io.github.qcc.domain.RecordField;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.scenario.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {
    private static final String NAME = "浙江省临海标准件工业公司";
    private static final SearchKey KEY = SearchKey.of(NAME);
    private static final SearchKey MANY = SearchKey.of("虚构四十五案实业集团有限公司");

    @TempDir
    private Path folder;

    private FakeQcc replayed(Recorder recorder) throws IOException {
        Path file = folder.resolve("seen.json");
        recorder.write(file);
        return ScenarioFile.load(file);
    }

    private FakeQcc disguised(Recorder recorder) throws IOException {
        Path file = folder.resolve("disguised.json");
        recorder.writeDisguised(file);
        return ScenarioFile.load(file);
    }

    private static Listing<TerminatedCase> cases(QccPorts qcc, SearchKey key) {
        return qcc.terminatedCases().pages(key).readAll();
    }

    private static Listing<CustomsRegistration> registrations(QccPorts qcc, SearchKey key) {
        return qcc.importExportCredit().pages(key).readAll();
    }

    @Test
    void passesAnswersOnUnchanged() {
        assertThat(cases(Recorder.of(FakeQcc.examples()), MANY).rows())
                .isEqualTo(cases(FakeQcc.examples(), MANY).rows());
    }

    @Test
    void aReplayAnswersAsTheOriginalDid() throws IOException {
        Recorder recorder = Recorder.of(FakeQcc.examples());
        List<TerminatedCase> cases = cases(recorder, MANY).rows();
        List<CustomsRegistration> registrations = registrations(recorder, MANY).rows();
        FakeQcc replay = replayed(recorder);
        assertThat(cases(replay, MANY).rows()).isEqualTo(cases);
        assertThat(registrations(replay, MANY).rows()).isEqualTo(registrations);
    }

    @Test
    void nothingFoundIsReplayedToo() throws IOException {
        SearchKey stranger = SearchKey.of("虚构查无此名公司");
        Recorder recorder = Recorder.of(FakeQcc.examples());
        cases(recorder, stranger);
        FakeQcc replay = replayed(recorder);
        assertThat(replay.companies()).hasSize(1);
        assertThat(replay.terminatedCases().check(stranger, PageRequest.first()))
                .isInstanceOf(CheckResult.NoRecord.class);
    }

    @Test
    void aDetailIsReplayed() throws IOException {
        CaseId id = CaseId.of("68d0c45d6ce6115c340e31674b45cd62");
        Recorder recorder = Recorder.of(FakeQcc.examples());
        cases(recorder, KEY);
        var detail = recorder.terminatedCases().detail(id).detail();
        assertThat(replayed(recorder).terminatedCases().detail(id).detail()).isEqualTo(detail);
    }

    @Test
    void aDetailWithoutItsListIsReplayed() throws IOException {
        CaseId id = CaseId.of("68d0c45d6ce6115c340e31674b45cd62");
        Recorder recorder = Recorder.of(FakeQcc.examples());
        var detail = recorder.terminatedCases().detail(id).detail();
        assertThat(replayed(recorder).terminatedCases().detail(id).detail()).isEqualTo(detail);
    }

    @Test
    void anErrorStrikesOnTheCallOnWhichItStruck() throws IOException {
        FakeQcc original = FakeQcc.examples();
        original.fail(Fault.status("120").onCall(2));
        Recorder recorder = Recorder.of(original);
        var walk = recorder.terminatedCases().pages(MANY);
        walk.next();
        catchThrowable(walk::next);
        walk.readAll();

        var again = replayed(recorder).terminatedCases().pages(MANY);
        again.next();
        assertThat(catchThrowableOfType(QccException.class, again::next).statusCode())
                .contains("120");
        assertThat(again.readAll().rows()).hasSize(45);
    }

    @Test
    void anUnansweredCallIsReplayedAsOne() throws IOException {
        FakeQcc original = FakeQcc.examples();
        original.fail(Fault.timeout());
        Recorder recorder = Recorder.of(original);
        QccException first = catchThrowableOfType(QccException.class, () -> cases(recorder, KEY));
        FakeQcc replay = replayed(recorder);
        QccException second = catchThrowableOfType(QccException.class, () -> cases(replay, KEY));
        assertThat(second)
                .hasSameClassAs(first)
                .extracting(QccException::billing)
                .isEqualTo(first.billing());
    }

    @Test
    void aPageIsReplayedInItsPlaceAndWithItsTotal() throws IOException {
        Recorder recorder = Recorder.of(FakeQcc.examples());
        CheckResult<TerminatedCase> second = recorder.terminatedCases().check(MANY, PageRequest.of(2));
        CheckResult<TerminatedCase> again = replayed(recorder).terminatedCases().check(MANY, PageRequest.of(2));
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("receipt.orderNumber", "receipt.answeredAt")
                .isEqualTo(second);
    }

    @Test
    void twoKeysOfOneCompanyAreOneCompany() throws IOException {
        Recorder recorder = Recorder.of(FakeQcc.examples());
        cases(recorder, SearchKey.of("91999999FAKE0011XR"));
        cases(recorder, MANY);
        FakeQcc replay = replayed(recorder);
        assertThat(replay.companies())
                .singleElement()
                .extracting(FakeCompany::name)
                .isEqualTo(MANY.value());
        assertThat(cases(replay, SearchKey.of("91999999FAKE0011XR")).rows()).hasSize(45);
    }

    @Test
    void aQueryThatWasNeverSentLeavesNothing() {
        Recorder recorder = Recorder.of(FakeQcc.examples());
        SearchKey keyNo = SearchKey.of("7629d57f18b20b1927ea4ee5366bfde3");
        catchThrowable(() -> recorder.importExportCredit().check(keyNo, PageRequest.first()));
        assertThat(recorder.companies()).isEmpty();
    }

    @Test
    void aDisguiseShowsNoNameAndNoNumber() throws IOException {
        Recorder recorder = Recorder.of(FakeQcc.examples());
        cases(recorder, KEY);
        recorder.terminatedCases().detail(CaseId.of("68d0c45d6ce6115c340e31674b45cd62"));
        registrations(recorder, SearchKey.of("营口样例进出口公司"));
        disguised(recorder);
        assertThat(Files.readString(folder.resolve("disguised.json")))
                .doesNotContain(
                        "临海", "营口", "辽宁", "1082", "2303", "14796919", "7629d57f", "68d0c45d", "2108950466", "xxxxxxxx");
    }

    /** A field that a record gains must be named here as harmless, or be disguised. */
    @Test
    void aDisguiseChangesEveryFieldThatIsNotKnownToBeHarmless() throws IOException {
        String name = "某某真实有限公司";
        TerminatedCaseDetail detail = TerminatedCaseDetail.builder()
                .terminatedCase(stated(TerminatedCase.builder(), TerminatedCase.FIELDS))
                .debtor(stated(JudgmentDebtor.builder(), JudgmentDebtor.FIELDS))
                .certificateNumber("REAL1")
                .build();
        FakeQcc original = FakeQcc.builder().build();
        original.publish(FakeCompany.named(name)
                .registration(stated(
                        CustomsRegistration.builder()
                                .penalties(List.of(stated(CustomsPenalty.builder(), CustomsPenalty.FIELDS))),
                        CustomsRegistration.FIELDS))
                .cases(List.of(detail.terminatedCase()))
                .details(List.of(detail)));
        Recorder recorder = Recorder.of(original);
        registrations(recorder, SearchKey.of(name));
        cases(recorder, SearchKey.of(name));
        recorder.terminatedCases().detail(CaseId.of("REAL1"));

        FakeCompany company = disguised(recorder).companies().get(0);
        CustomsRegistration registration = company.registrations().get(0);
        assertThat(unchanged(registration, CustomsRegistration.FIELDS))
                .containsExactlyInAnyOrder(
                        "tradeType",
                        "registeredOn",
                        "economicArea",
                        "specialTradeArea",
                        "status",
                        "annualReport",
                        "validity",
                        "industryType",
                        "crossBorderECommerceType",
                        "identifiedOn",
                        "creditLevel");
        assertThat(unchanged(registration.penalties().get(0), CustomsPenalty.FIELDS))
                .containsExactlyInAnyOrder("no", "penalizedOn", "caseProperty");
        assertThat(unchanged(company.cases().get(0), TerminatedCase.FIELDS))
                .containsExactlyInAnyOrder("filedOn", "terminatedOn", "executionSubject", "unperformedAmount");
        TerminatedCaseDetail disguise = company.details().get(0);
        assertThat(unchanged(disguise.debtor(), JudgmentDebtor.FIELDS)).isEmpty();
        assertThat(unchanged(disguise, TerminatedCaseDetail.FIELDS)).isEmpty();
    }

    private static <R> R stated(RecordBuilder<R> builder, List<RecordField<R>> fields) {
        fields.forEach(field -> builder.set(field, "REAL1"));
        return builder.build();
    }

    private static <R> List<String> unchanged(R row, List<RecordField<R>> fields) {
        return fields.stream()
                .filter(field -> field.raw(row).contains("REAL1"))
                .map(RecordField::property)
                .toList();
    }

    @Test
    void aDisguiseKeepsWhatTestsAreAbout() throws IOException {
        Recorder recorder = Recorder.of(FakeQcc.examples());
        List<TerminatedCase> real = cases(recorder, KEY).rows();
        assertThat(disguised(recorder).companies().get(0).cases())
                .usingRecursiveComparison()
                .comparingOnlyFields("filedOn", "terminatedOn", "executionSubject", "unperformedAmount")
                .isEqualTo(real);
    }

    @Test
    void aDisguisedCaseNumberIsOfTheSameStyle() throws IOException {
        Recorder recorder = Recorder.of(FakeQcc.examples());
        SearchKey odd = SearchKey.of("虚构疑难数据贸易有限公司");
        List<TerminatedCase> real = cases(recorder, odd).rows();
        assertThat(disguised(recorder).companies().get(0).cases())
                .extracting(row -> row.caseNumber().value().map(CaseNumber::style))
                .containsExactlyElementsOf(real.stream()
                        .map(row -> row.caseNumber().value().map(CaseNumber::style))
                        .toList());
    }

    @Test
    void aDisguiseIsTheSameForTheSameName() throws IOException {
        Recorder recorder = Recorder.of(FakeQcc.examples());
        cases(recorder, KEY);
        recorder.terminatedCases().detail(CaseId.of("68d0c45d6ce6115c340e31674b45cd62"));
        FakeCompany company = disguised(recorder).companies().get(0);
        assertThat(company.details().get(0).debtor().name().raw()).isEqualTo(company.name());
        assertThat(company.details()
                        .get(0)
                        .certificateNumber()
                        .value()
                        .orElseThrow()
                        .organizationCode())
                .isPresent();
    }

    @Test
    void aDisguisedCreditCodeIsARightOne() throws IOException {
        Recorder recorder = Recorder.of(FakeQcc.examples());
        cases(recorder, SearchKey.of("91999999FAKE0011XR"));
        assertThat(disguised(recorder).companies().get(0).keys())
                .extracting(SearchKey::kind)
                .containsExactly(SearchKey.Kind.CREDIT_CODE);
    }

    @Test
    void aDisguiseFailsAsTheOriginalDid() throws IOException {
        FakeQcc original = FakeQcc.examples();
        original.fail(Fault.status("203").once());
        Recorder recorder = Recorder.of(original);
        catchThrowable(() -> cases(recorder, KEY));
        FakeQcc replay = disguised(recorder);
        SearchKey invented = SearchKey.of(replay.companies().get(0).name());
        assertThat(catchThrowableOfType(QccException.class, () -> cases(replay, invented))
                        .statusCode())
                .contains("203");
    }
}
