package io.github.qcc.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.QccStatus;
import io.github.qcc.fake.FakeQcc;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The answers character by character, as the documents print them without their white space. */
class SandboxAnswersTest {
    private static final String CREDIT = "OperationCheck/GetList";
    private static final String CASES = "EndExecuteCaseCheck/GetList";
    private static final String DETAIL = "EndExecuteCaseCheck/GetDetail";
    private static final Instant NOW = Instant.parse("2022-06-07T01:32:47Z");

    private QccSandbox sandbox;

    @AfterEach
    void close() {
        sandbox.close();
    }

    private WireClient over(FakeQcc data) {
        sandbox =
                QccSandbox.builder(data).clock(Clock.fixed(NOW, ZoneOffset.UTC)).start();
        return new WireClient(sandbox.baseUrl(), sandbox.key(), sandbox.secretKey(), NOW);
    }

    private WireClient overExamples() {
        return over(FakeQcc.examples());
    }

    private static String searchKey(String name) {
        return "searchKey=" + WireClient.encoded(name);
    }

    private static String compact(String printed) {
        return printed.lines().map(String::strip).reduce("", String::concat).replace("\": ", "\":");
    }

    @Test
    void theCreditDocumentsExample() {
        assertThat(overExamples().get(CREDIT, searchKey("营口样例进出口公司"))).isEqualTo(compact("""
                {
                  "Status": "200",
                  "Message": "【有效请求】查询成功",
                  "OrderNumber": "OPERATIONCHECK2022060709324700000001",
                  "Paging": {
                    "PageSize": 10,
                    "PageIndex": 1,
                    "TotalRecords": 1
                  },
                  "Result": {
                    "VerifyResult": 1,
                    "Data": [
                      {
                        "Id": "xxxxxxxxxxxxxx",
                        "RegGov": "营口海关",
                        "TradeType": "进出口货物收发货人",
                        "RegDate": "1997-10-28",
                        "RegNo": "2108950466",
                        "AdminArea": "辽宁省营口市",
                        "EconoArea": "一般经济区域",
                        "SpecialArea": "非特殊区域",
                        "CancelFlag": "正常",
                        "AnnualStatus": "未报送",
                        "ValidityDate": "",
                        "IndustryType": "",
                        "EBusinessType": "",
                        "IdentifyDate": "2022-04-12",
                        "IdentifyLevel": "一般信用企业",
                        "IdentifyCode": "",
                        "PunishList": [
                          {
                            "No": "1",
                            "DecisionNo": "xxxxxxxxxxxxxx 号",
                            "Party": "xxxxxxxxxxxxxx 公司",
                            "PunishDate": "2018-09-05",
                            "CaseProp": "违规"
                          }
                        ]
                      }
                    ]
                  }
                }
                """));
    }

    @Test
    void theCaseDocumentsExample() {
        assertThat(overExamples().get(CASES, searchKey("浙江省临海标准件工业公司") + "&pageSize=2"))
                .isEqualTo(compact("""
                {
                  "Paging": {
                    "PageSize": 2,
                    "PageIndex": 1,
                    "TotalRecords": 2
                  },
                  "Result": {
                    "VerifyResult": 1,
                    "Data": [
                      {
                        "Id": "68d0c45d6ce6115c340e31674b45cd62",
                        "CaseNo": "(2018)浙1082执2303号",
                        "Court": "临海市人民法院",
                        "EndDate": "2019-07-25",
                        "LianDate": "2018-07-03",
                        "ExecuteSubject": "1000000",
                        "UnperformedAmt": "562781"
                      },
                      {
                        "Id": "f0a872a32391a3e76ba1bb5867a846b3",
                        "CaseNo": "(2019)浙1082执1025号",
                        "Court": "临海市人民法院",
                        "EndDate": "2019-07-24",
                        "LianDate": "2019-02-26",
                        "ExecuteSubject": "55000",
                        "UnperformedAmt": "55000"
                      }
                    ]
                  },
                  "Status": "200",
                  "Message": "【有效请求】查询成功",
                  "OrderNumber": "ENDEXECUTECASECHECK2022060709324700000001"
                }
                """));
    }

    @Test
    void theDetailDocumentsExample() {
        assertThat(overExamples().get(DETAIL, "id=68d0c45d6ce6115c340e31674b45cd62"))
                .isEqualTo(compact("""
                {
                  "Result": {
                    "Id": "68d0c45d6ce6115c340e31674b45cd62",
                    "CaseNo": "(2018)浙1082执2303号",
                    "OwnerInfo": {
                      "KeyNo": "7629d57f18b20b1927ea4ee5366bfde3",
                      "Name": "浙江省临海标准件工业公司"
                    },
                    "CerNo": "14796919-0",
                    "Court": "临海市人民法院",
                    "LianDate": "2018-07-03",
                    "EndDate": "2019-07-25",
                    "ExecuteSubject": "1000000",
                    "UnperformedAmt": "562781"
                  },
                  "Status": "200",
                  "Message": "【有效请求】查询成功",
                  "OrderNumber": "ENDEXECUTECASECHECK2022060709324700000001"
                }
                """));
    }

    @Test
    void tenRowsAreAPageUnlessAskedOtherwise() {
        assertThat(overExamples().get(CASES, searchKey("虚构四十五案实业集团有限公司")))
                .startsWith("{\"Paging\":{\"PageSize\":10,\"PageIndex\":1,\"TotalRecords\":45}");
    }

    @ParameterizedTest
    @CsvSource({"1, 20", "2, 20", "3, 5", "4, 0"})
    void aPageHasTheRowsThatRemain(int page, int rows) {
        String body = overExamples().get(CASES, searchKey("虚构四十五案实业集团有限公司") + "&pageSize=20&pageIndex=" + page);
        assertThat(body.split("\"CaseNo\"")).hasSize(rows + 1);
    }

    @Test
    void aPagePastTheEndIsEmptyAndStatesTheTotal() {
        assertThat(overExamples().get(CASES, searchKey("虚构一案机械有限公司") + "&pageIndex=9"))
                .startsWith("{\"Paging\":{\"PageSize\":10,\"PageIndex\":9,\"TotalRecords\":1},"
                        + "\"Result\":{\"VerifyResult\":1,\"Data\":[]},\"Status\":\"200\"");
    }

    @Test
    void textsAreServedAsPublished() {
        assertThat(overExamples().get(CREDIT, searchKey("虚构（未来）标签贸易有限公司")))
                .contains(
                        "\"RegGov\":\" 虚构海关 \"",
                        "\"RegNo\":\"９９９９９６０００８\"",
                        "\"AnnualStatus\":\"暂无\"",
                        "\"IdentifyLevel\":\"未来信用企业\"");
    }

    @Test
    void noRecordByStatus() {
        assertThat(overExamples().get(CREDIT, searchKey("虚构无记录甲有限公司")))
                .isEqualTo("{\"Status\":\"201\",\"Message\":\"【有效请求】查询无结果\","
                        + "\"OrderNumber\":\"OPERATIONCHECK2022060709324700000001\",\"Paging\":null,\"Result\":null}");
    }

    @Test
    void noRecordByVerifyResult() {
        assertThat(overExamples().get(CREDIT, searchKey("虚构无记录乙有限公司")))
                .endsWith("\"Paging\":null,\"Result\":{\"VerifyResult\":0,\"Data\":null}}");
    }

    @Test
    void noRecordByEmptyData() {
        assertThat(overExamples().get(CREDIT, searchKey("虚构无记录丙有限公司")))
                .endsWith("\"Paging\":{\"PageSize\":10,\"PageIndex\":1,\"TotalRecords\":0},"
                        + "\"Result\":{\"VerifyResult\":1,\"Data\":[]}}");
    }

    @Test
    void aStrangerHasNoRecord() {
        assertThat(overExamples().status(CASES, searchKey("虚构查无此名公司"))).isEqualTo("201");
    }

    @Test
    void aRefusalHasAnOrderNumberAndNoResult() {
        assertThat(overExamples().get(CASES, "searchKey=a"))
                .isEqualTo("{\"Paging\":null,\"Result\":null,\"Status\":\"213\",\"Message\":\"【有效请求】参数长度不能小于2\","
                        + "\"OrderNumber\":\"ENDEXECUTECASECHECK2022060709324700000001\"}");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void everyStatusIsSaidInTheDocumentsWords(QccStatus status) {
        WireClient client = over(FakeQcc.builder().refuseAll(status.code()).build());
        assertThat(client.get(DETAIL, "id=x"))
                .contains("\"Status\":\"" + status.code() + "\"", "】" + status.chinese() + "\"");
    }

    @Test
    void anInvalidRequestIsCalledSo() {
        assertThat(over(FakeQcc.builder().refuseAll("102").build()).get(CASES, "searchKey=ab"))
                .contains("\"Message\":\"【无效请求】当前KEY已欠费\"");
    }

    @Test
    void aStatusThatNoDocumentListsIsServedToo() {
        assertThat(over(FakeQcc.builder().refuseAll("299").build()).status(CREDIT, "searchKey=ab"))
                .isEqualTo("299");
    }
}
