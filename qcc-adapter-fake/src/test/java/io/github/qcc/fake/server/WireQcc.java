package io.github.qcc.fake.server;

import com.squareup.moshi.Moshi;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.InvalidQueryException;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.Reading;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.Refusal;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The ports as somebody would write them who has the documents and the JDK's HTTP client, and has never seen our adapter:
 * what the wire is held to the contracts with.
 */
final class WireQcc implements QccPorts {
    private final QccSandbox sandbox;

    WireQcc(QccSandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public ImportExportCreditCheck importExportCredit() {
        return (key, page) -> {
            if (key.kind() == SearchKey.Kind.KEY_NO) {
                throw new InvalidQueryException("no KeyNo here");
            }
            return list("OperationCheck/GetList", key, page, WireQcc::registration);
        };
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        return new TerminatedCaseCheck() {
            @Override
            public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
                return list("EndExecuteCaseCheck/GetList", key, page, WireQcc::terminatedCase);
            }

            @Override
            public CaseDetailResult detail(CaseId id) {
                Map<?, ?> answer = answer("EndExecuteCaseCheck/GetDetail", "id=" + WireClient.encoded(id.value()));
                return new CaseDetailResult(
                        Optional.ofNullable((Map<?, ?>) answer.get("Result")).map(WireQcc::detail), receipt(answer));
            }
        };
    }

    private <T> CheckResult<T> list(String path, SearchKey key, PageRequest page, Function<Map<?, ?>, T> row) {
        Map<?, ?> answer = answer(
                path,
                "searchKey=" + WireClient.encoded(key.value()) + "&pageIndex=" + page.index() + "&pageSize="
                        + page.size());
        if (text(answer, "Status").equals("207")) {
            return new CheckResult.TooMany<>(receipt(answer));
        }
        Map<?, ?> result = (Map<?, ?>) answer.get("Result");
        List<?> data = result == null ? null : (List<?>) result.get("Data");
        Map<?, ?> paging = (Map<?, ?>) answer.get("Paging");
        int total = paging == null ? 0 : ((Double) paging.get("TotalRecords")).intValue();
        if (data == null || data.isEmpty() && total == 0) {
            return new CheckResult.NoRecord<>(receipt(answer));
        }
        List<T> rows = data.stream().map(each -> row.apply((Map<?, ?>) each)).toList();
        return new CheckResult.Found<>(new Page<>(rows, page, OptionalInt.of(total)), receipt(answer));
    }

    private static Receipt receipt(Map<?, ?> answer) {
        return Receipt.charged(OrderNumber.parse(text(answer, "OrderNumber")).orElse(null), Instant.now());
    }

    private Map<?, ?> answer(String path, String parameters) {
        WireClient client = WireClient.of(sandbox);
        HttpResponse<String> response = WireClient.send(
                client.signed(path + "?key=" + sandbox.key() + "&" + parameters).build());
        if (response.statusCode() != 200) {
            throw ServiceUnavailableException.noResponse("HTTP " + response.statusCode(), Billing.NONE, null);
        }
        Map<?, ?> answer = json(response.body());
        String status = text(answer, "Status");
        if (!status.equals("200") && !status.equals("201") && !status.equals("207")) {
            throw new Refusal(
                            status,
                            text(answer, "Message"),
                            OrderNumber.parse(text(answer, "OrderNumber")),
                            Instant.now())
                    .toException();
        }
        return answer;
    }

    private static Map<?, ?> json(String body) {
        try {
            return (Map<?, ?>) new Moshi.Builder().build().adapter(Object.class).fromJson(body);
        } catch (IOException e) {
            throw new UnreadableAnswerException("no JSON");
        }
    }

    private static String text(Map<?, ?> fields, String name) {
        return (String) fields.get(name);
    }

    private static CustomsRegistration registration(Map<?, ?> row) {
        return CustomsRegistration.builder()
                .id(text(row, "Id"))
                .customsOffice(text(row, "RegGov"))
                .tradeType(text(row, "TradeType"))
                .registeredOn(text(row, "RegDate"))
                .registrationCode(text(row, "RegNo"))
                .administrativeArea(text(row, "AdminArea"))
                .economicArea(text(row, "EconoArea"))
                .specialTradeArea(text(row, "SpecialArea"))
                .status(text(row, "CancelFlag"))
                .annualReport(text(row, "AnnualStatus"))
                .validity(text(row, "ValidityDate"))
                .industryType(text(row, "IndustryType"))
                .crossBorderECommerceType(text(row, "EBusinessType"))
                .identifiedOn(text(row, "IdentifyDate"))
                .creditLevel(text(row, "IdentifyLevel"))
                .certificateCode(text(row, "IdentifyCode"))
                .penalties(((List<?>) row.get("PunishList"))
                        .stream().map(each -> penalty((Map<?, ?>) each)).toList())
                .build();
    }

    private static CustomsPenalty penalty(Map<?, ?> row) {
        return CustomsPenalty.read(
                text(row, "No"),
                text(row, "DecisionNo"),
                text(row, "Party"),
                text(row, "PunishDate"),
                text(row, "CaseProp"));
    }

    private static TerminatedCase terminatedCase(Map<?, ?> row) {
        return TerminatedCase.builder()
                .id(text(row, "Id"))
                .caseNumber(text(row, "CaseNo"))
                .court(text(row, "Court"))
                .terminatedOn(text(row, "EndDate"))
                .filedOn(text(row, "LianDate"))
                .executionSubject(text(row, "ExecuteSubject"))
                .unperformedAmount(text(row, "UnperformedAmt"))
                .build();
    }

    private static TerminatedCaseDetail detail(Map<?, ?> result) {
        Map<?, ?> owner = (Map<?, ?>) result.get("OwnerInfo");
        return new TerminatedCaseDetail(
                terminatedCase(result),
                JudgmentDebtor.read(text(owner, "KeyNo"), text(owner, "Name")),
                Reading.of(text(result, "CerNo"), CertificateNumber::parse));
    }
}
