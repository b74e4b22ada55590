package io.github.qcc.app.cli;

import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An error of QCC or of the way to it, in words. The English sentence is the error's own message, with QCC's. The Chinese one says the
 * same from what the error holds: what happened and by which status, what it cost, when to try again, and the way out.
 */
final class ErrorText {
    /** What happened, and the way out, by the type of the error. */
    private static final Map<String, String[]> WORDS = Map.ofEntries(
            words("ACCOUNT_REFUSED", "企查查拒绝该账户", "请核对 QCC_KEY 与 QCC_SECRET_KEY，或与企查查核实账户状态"),
            words("ENDPOINT_REFUSED", "企查查拒绝该账户使用此接口", "请与企查查核实接口是否开通、是否到期"),
            words("SIGNATURE_REJECTED", "企查查未通过请求签名", "请核对 QCC_SECRET_KEY 与本机时钟（qcc doctor）"),
            words("QUOTA_EXHAUSTED", "调用次数已达上限", "请待额度恢复后再试，或与企查查提高额度"),
            words("BUDGET_EXHAUSTED", "预算不足", "请提高 --max-calls、--max-cost 或 QCC_CALLS_PER_DAY"),
            words("QUERY_COOL_DOWN", "同一查询因多次出错被企查查限制", "请核对名称或代码后再查"),
            words("INVALID_QUERY", "企查查不接受该查询", "请核对名称或代码"),
            words("NOT_ASKED", "该项核查未查询", "终本案件核查可用 KeyNo，进出口信用核查须用企业名称、注册号或统一社会信用代码"),
            words("NOT_READY", "企查查尚未备妥该企业的数据", "请稍后再查"),
            words("SERVICE_UNAVAILABLE", "企查查服务暂时无法访问", "请稍后再试"),
            words("UNREADABLE_ANSWER", "企查查的应答无法读取", "请保留订单号并与企查查核实"),
            words("UNKNOWN_STATUS", "企查查返回了接口文档未列出的状态", "请与企查查核实"));

    private ErrorText() {}

    private static Map.Entry<String, String[]> words(String type, String what, String wayOut) {
        return Map.entry(type, new String[] {what, wayOut});
    }

    static Bilingual of(QccException error) {
        String vendor =
                error.vendorMessage().map(message -> "; QCC: " + message).orElse("");
        return new Bilingual(chinese(error), error.getMessage() + vendor);
    }

    /** The sentence in the language of the person. */
    static String of(QccException error, Locale locale) {
        return of(error).in(locale);
    }

    private static String chinese(QccException error) {
        String[] words = WORDS.get(error.type());
        StringBuilder text = new StringBuilder(isNotSent(error) ? "未发出请求：" : "").append(words[0]);
        error.statusCode()
                .ifPresent(code -> text.append("（状态码 ")
                        .append(code)
                        .append(error.status()
                                .map(QccStatus::chinese)
                                .map(of -> "：" + of)
                                .orElse(""))
                        .append("）"));
        error.vendorMessage()
                .ifPresent(message -> text.append("，企查查原文：“").append(message).append("”"));
        error.orderNumber().ifPresent(order -> text.append("，订单号 ").append(order.value()));
        if (error.billing() == Billing.CHARGED) {
            text.append("，本次已计费");
        } else if (error.billing() == Billing.UNCERTAIN) {
            text.append("，本次是否计费不确定");
        }
        // A minute too early may be charged again.
        error.retryAt()
                .ifPresent(at -> text.append("，北京时间 ")
                        .append(BeijingTime.minute(at.plusSeconds(59)))
                        .append(" 后可再试"));
        text.append("；").append(words[1]);
        // What went wrong on the way is known in the words of the network alone.
        boolean isOfTheWay = error.type().equals("UNREADABLE_ANSWER")
                || error.type().equals("SERVICE_UNAVAILABLE")
                        && error.statusCode().isEmpty();
        return text + (isOfTheWay ? "（" + error.getMessage() + "）" : "");
    }

    private static boolean isNotSent(QccException error) {
        Optional<String> status = error.statusCode();
        return status.isEmpty() && error.billing() == Billing.NONE;
    }
}
