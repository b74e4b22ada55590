package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.QccStatus.Group;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QccStatusTest {
    /** Section 7 of both documents as printed, 7.1 before 7.2, with the codes and words of QCC's list of 2026 (116, 122 to 126, 223). */
    private static final String DOCUMENTS = """
            200	【有效请求】 查询成功
            201	【有效请求】 查询无结果
            202	【有效请求】 查询参数错误， 请检查
            205	【有效请求】 等待处理中
            207	【有效请求】 请求数据的条目数超过上限（5000）
            208	【有效请求】 此接口不支持此公司类型查询
            209	【有效请求】 企业数量超过上限
            213	【有效请求】 参数长度不能小于 2
            215	【有效请求】 不支持的查询关键字
            218	【有效请求】 该企业暂不支持空壳扫描
            219	【有效请求】 该企业暂不支持准入尽调
            105	【有效请求】 接口已下线停用
            110	【有效请求】 当前相同查询连续出错， 请等 2 小时后重试
            101	【无效请求】 当前的 KEY 无效或者还未生效中
            102	【无效请求】 当前 KEY 已欠费
            103	【无效请求】 当前 KEY 被暂停使用
            104	【无效请求】 请求 KEY 异常， 请联系管理员
            106	【无效请求】 非法请求过多， 请联系管理员
            107	【无效请求】 被禁止的 IP 或者签名错误
            108	【无效请求】 异常请求过多，请联系管理员
            109	【无效请求】 请求超过每日系统限制
            111	【无效请求】 接口权限未开通，请联系管理员
            112	【无效请求】 您的账号剩余使用量已不足或已过期
            113	【无效请求】 当前接口已被删除，请重新申请
            114	【无效请求】 当前接口已被禁用，请联系管理员
            115	【无效请求】 身份验证错误或者已过期
            116	【无效请求】 请求超过每日（服务期）调用总量限制
            117	【无效请求】 当前不支持的请求参数调用量过多
            118	【无效请求】 当前接口不支持此方式的调用
            119	【无效请求】 您的帐号出现异常，请联系管理员
            120	【无效请求】 系统流量异常，请稍后再试
            121	【无效请求】 数据不能出境
            122	【无效请求】 请求超过系统并发限制
            123	【无效请求】 您的请求已达未认证权益上限，请及时认证
            124	【无效请求】 系统维护中，暂时无法下单
            125	【无效请求】 查询参数错误
            126	【无效请求】 查询参数类型或结构有误
            199	【无效请求】 系统未知错误，请联系技术客服
            203	【无效请求】 系统查询有异常，请联系技术人员
            214	【无效请求】 您还未购买过该接口，请先购买
            223	【无效请求】 查询参数模糊，无法获取结果
            224	【无效请求】 查询参数无效
            """;

    static Stream<Arguments> documents() {
        return DOCUMENTS.lines().map(line -> Arguments.of(line.substring(0, 3), line.substring(4)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysWhatTheDocumentsSay(String code, String printed) {
        QccStatus status = QccStatus.parse(code).orElseThrow();
        String prefix = status.group() == Group.VALID_REQUEST ? "【有效请求】" : "【无效请求】";
        // White space between Chinese and Latin characters is the printer's.
        assertThat(prefix + status.chinese()).isEqualTo(printed.replace(" ", ""));
    }

    @Test
    void knowsTheCodesOfTheDocumentsAndNoOther() {
        assertThat(Arrays.stream(QccStatus.values()).map(QccStatus::code))
                .containsExactlyElementsOf(
                        documents().map(row -> (String) row.get()[0]).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANSWER                   | 200 201 207
            CORRECT_QUERY            | 202 208 209 213 215 218 219 117 125 126 223 224
            WAIT                     | 205
            TRY_AGAIN                | 120 122 124 199 203
            COOL_DOWN_QUERY          | 110
            COOL_DOWN_UNTIL_TOMORROW | 109 116
            CHECK_SIGNATURE          | 107 115
            STOP_ACCOUNT             | 101 102 103 104 106 108 112 119 121 123
            STOP_ENDPOINT            | 105 111 113 114 118 214
            """)
    void eachRemedyHasItsCodes(Remedy remedy, String codes) {
        assertThat(Arrays.stream(QccStatus.values())
                        .filter(status -> status.remedy() == remedy)
                        .map(QccStatus::code))
                .containsExactlyInAnyOrderElementsOf(List.of(codes.split(" ")));
    }

    @ParameterizedTest
    @EnumSource
    void aValidRequestIsChargedAndAnInvalidOneIsNot(QccStatus status) {
        assertThat(status.billing()).isEqualTo(status.group() == Group.VALID_REQUEST ? Billing.CHARGED : Billing.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void isToldInEnglishToo(QccStatus status) {
        assertThat(status.english()).matches("[a-z][ -~]+");
    }

    @ParameterizedTest
    @EnumSource
    void everyRemedyNamesTheWayOut(Remedy remedy) {
        assertThat(remedy.advice()).matches("[a-z][ -~]+");
    }

    @Test
    void parsesACodeAmongWhiteSpace() {
        assertThat(QccStatus.parse(" 201\n")).contains(QccStatus.NO_RESULT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "0", "20", "2000", "127", "299", "２００", "SUCCESS", "\uD800"})
    void parsesNothingFromWhatNoDocumentLists(String code) {
        assertThat(QccStatus.parse(code)).isEmpty();
    }
}
