package io.github.qcc.domain;

import static io.github.qcc.domain.QccStatus.Group.INVALID_REQUEST;
import static io.github.qcc.domain.QccStatus.Group.VALID_REQUEST;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Status codes of both interface documents, section 7 (wire {@code Status}), and of QCC's list of 2026, which adds 122
 * to 126 and changes the texts of 116 and 223. QCC adds codes without notice; a code that is missing here gives an
 * {@link UnknownStatusException}.
 */
public enum QccStatus {
    SUCCESS(200, VALID_REQUEST, Remedy.ANSWER, "查询成功", "query succeeded"),
    NO_RESULT(201, VALID_REQUEST, Remedy.ANSWER, "查询无结果", "nothing found"),
    WRONG_PARAMETERS(202, VALID_REQUEST, Remedy.CORRECT_QUERY, "查询参数错误，请检查", "wrong query parameters"),
    PROCESSING(205, VALID_REQUEST, Remedy.WAIT, "等待处理中", "still being processed"),
    TOO_MANY_ROWS(207, VALID_REQUEST, Remedy.ANSWER, "请求数据的条目数超过上限（5000）", "more rows than the limit of 5000"),
    COMPANY_TYPE_UNSUPPORTED(
            208,
            VALID_REQUEST,
            Remedy.CORRECT_QUERY,
            "此接口不支持此公司类型查询",
            "this interface does not serve this type of company"),
    TOO_MANY_COMPANIES(209, VALID_REQUEST, Remedy.CORRECT_QUERY, "企业数量超过上限", "more companies than the limit"),
    PARAMETER_TOO_SHORT(213, VALID_REQUEST, Remedy.CORRECT_QUERY, "参数长度不能小于2", "a parameter is shorter than 2"),
    SEARCH_KEY_UNSUPPORTED(215, VALID_REQUEST, Remedy.CORRECT_QUERY, "不支持的查询关键字", "search key not supported"),
    SHELL_SCAN_UNSUPPORTED(
            218, VALID_REQUEST, Remedy.CORRECT_QUERY, "该企业暂不支持空壳扫描", "no shell-company scan for this company"),
    ADMISSION_REVIEW_UNSUPPORTED(
            219, VALID_REQUEST, Remedy.CORRECT_QUERY, "该企业暂不支持准入尽调", "no admission review for this company"),
    INTERFACE_RETIRED(105, VALID_REQUEST, Remedy.STOP_ENDPOINT, "接口已下线停用", "the interface was taken out of service"),
    REPEATED_ERRORS(
            110,
            VALID_REQUEST,
            Remedy.COOL_DOWN_QUERY,
            "当前相同查询连续出错，请等2小时后重试",
            "this query failed repeatedly and is locked for two hours"),

    KEY_INVALID(101, INVALID_REQUEST, Remedy.STOP_ACCOUNT, "当前的KEY无效或者还未生效中", "the key is invalid or not yet active"),
    KEY_IN_ARREARS(102, INVALID_REQUEST, Remedy.STOP_ACCOUNT, "当前KEY已欠费", "the key is in arrears"),
    KEY_SUSPENDED(103, INVALID_REQUEST, Remedy.STOP_ACCOUNT, "当前KEY被暂停使用", "the key is suspended"),
    KEY_ABNORMAL(104, INVALID_REQUEST, Remedy.STOP_ACCOUNT, "请求KEY异常，请联系管理员", "the key is in an abnormal state"),
    TOO_MANY_ILLEGAL_REQUESTS(106, INVALID_REQUEST, Remedy.STOP_ACCOUNT, "非法请求过多，请联系管理员", "too many illegal requests"),
    SIGNATURE_REJECTED(
            107,
            INVALID_REQUEST,
            Remedy.CHECK_SIGNATURE,
            "被禁止的IP或者签名错误",
            "the address is not admitted or the signature is wrong"),
    TOO_MANY_ABNORMAL_REQUESTS(
            108, INVALID_REQUEST, Remedy.STOP_ACCOUNT, "异常请求过多，请联系管理员", "too many abnormal requests"),
    DAILY_SYSTEM_LIMIT(
            109, INVALID_REQUEST, Remedy.COOL_DOWN_UNTIL_TOMORROW, "请求超过每日系统限制", "the daily system limit is reached"),
    INTERFACE_NOT_OPENED(
            111,
            INVALID_REQUEST,
            Remedy.STOP_ENDPOINT,
            "接口权限未开通，请联系管理员",
            "the interface is not opened for this account"),
    BALANCE_EXHAUSTED(
            112, INVALID_REQUEST, Remedy.STOP_ACCOUNT, "您的账号剩余使用量已不足或已过期", "the balance is used up or has expired"),
    INTERFACE_DELETED(
            113, INVALID_REQUEST, Remedy.STOP_ENDPOINT, "当前接口已被删除，请重新申请", "the interface was deleted for this account"),
    INTERFACE_DISABLED(
            114,
            INVALID_REQUEST,
            Remedy.STOP_ENDPOINT,
            "当前接口已被禁用，请联系管理员",
            "the interface is disabled for this account"),
    AUTHENTICATION_FAILED(
            115, INVALID_REQUEST, Remedy.CHECK_SIGNATURE, "身份验证错误或者已过期", "authentication failed or has expired"),
    DAILY_CALL_LIMIT(
            116,
            INVALID_REQUEST,
            Remedy.COOL_DOWN_UNTIL_TOMORROW,
            "请求超过每日（服务期）调用总量限制",
            "the call quota of the day, or of the service period, is used up"),
    UNSUPPORTED_PARAMETER_OVERUSED(
            117,
            INVALID_REQUEST,
            Remedy.CORRECT_QUERY,
            "当前不支持的请求参数调用量过多",
            "too many calls with an unsupported parameter"),
    CALL_METHOD_UNSUPPORTED(
            118,
            INVALID_REQUEST,
            Remedy.STOP_ENDPOINT,
            "当前接口不支持此方式的调用",
            "the interface does not support this way of calling"),
    ACCOUNT_ABNORMAL(
            119, INVALID_REQUEST, Remedy.STOP_ACCOUNT, "您的帐号出现异常，请联系管理员", "the account is in an abnormal state"),
    TRAFFIC_ABNORMAL(120, INVALID_REQUEST, Remedy.TRY_AGAIN, "系统流量异常，请稍后再试", "abnormal system traffic"),
    DATA_EXPORT_FORBIDDEN(121, INVALID_REQUEST, Remedy.STOP_ACCOUNT, "数据不能出境", "data may not leave the mainland"),
    CONCURRENCY_LIMIT(
            122, INVALID_REQUEST, Remedy.TRY_AGAIN, "请求超过系统并发限制", "more requests at a time than the system admits"),
    UNVERIFIED_LIMIT(
            123,
            INVALID_REQUEST,
            Remedy.STOP_ACCOUNT,
            "您的请求已达未认证权益上限，请及时认证",
            "the limit of an unverified account is reached"),
    MAINTENANCE(124, INVALID_REQUEST, Remedy.TRY_AGAIN, "系统维护中，暂时无法下单", "the system is under maintenance"),
    PARAMETER_ERROR(125, INVALID_REQUEST, Remedy.CORRECT_QUERY, "查询参数错误", "wrong query parameter"),
    PARAMETER_TYPE_ERROR(
            126,
            INVALID_REQUEST,
            Remedy.CORRECT_QUERY,
            "查询参数类型或结构有误",
            "a query parameter of the wrong type or structure"),
    SYSTEM_ERROR(199, INVALID_REQUEST, Remedy.TRY_AGAIN, "系统未知错误，请联系技术客服", "unknown system error"),
    QUERY_SYSTEM_ERROR(203, INVALID_REQUEST, Remedy.TRY_AGAIN, "系统查询有异常，请联系技术人员", "the query failed inside QCC"),
    INTERFACE_NOT_PURCHASED(
            214, INVALID_REQUEST, Remedy.STOP_ENDPOINT, "您还未购买过该接口，请先购买", "the interface has not been purchased"),
    AMBIGUOUS_PARAMETER(
            223,
            INVALID_REQUEST,
            Remedy.CORRECT_QUERY,
            "查询参数模糊，无法获取结果",
            "the query parameter is too vague to find a result"),
    INVALID_PARAMETER(224, INVALID_REQUEST, Remedy.CORRECT_QUERY, "查询参数无效", "invalid query parameter");

    /** The two tables of section 7, which decide what QCC counts and charges. */
    public enum Group {
        /** 有效请求: counted and charged, even if it found nothing. */
        VALID_REQUEST,
        /** 无效请求: not charged. */
        INVALID_REQUEST
    }

    private static final Map<String, QccStatus> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(QccStatus::code, Function.identity()));

    private final String code;
    private final Group group;
    private final Remedy remedy;
    private final String chinese;
    private final String english;

    QccStatus(int code, Group group, Remedy remedy, String chinese, String english) {
        this.code = Integer.toString(code);
        this.group = group;
        this.remedy = remedy;
        this.chinese = chinese;
        this.english = english;
    }

    /** The status of a code such as {@code "200"}; empty for null and for codes that no list of QCC has. */
    public static Optional<QccStatus> parse(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code.strip()));
    }

    /** The code as the response has it, three digits. */
    public String code() {
        return code;
    }

    /** Whether QCC counts the call as valid, and so charges it. */
    public Group group() {
        return group;
    }

    /** What to do about it. */
    public Remedy remedy() {
        return remedy;
    }

    /** Meaning in the words of QCC, without the prefix 【有效请求】 or 【无效请求】. */
    public String chinese() {
        return chinese;
    }

    /** Meaning in English. */
    public String english() {
        return english;
    }

    /** Cost of a call with this status. */
    public Billing billing() {
        return group == Group.VALID_REQUEST ? Billing.CHARGED : Billing.NONE;
    }
}
