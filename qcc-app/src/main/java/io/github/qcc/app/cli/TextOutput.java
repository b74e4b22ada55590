package io.github.qcc.app.cli;

import static io.github.qcc.app.cli.TextCells.amount;
import static io.github.qcc.app.cli.TextCells.caseNumber;
import static io.github.qcc.app.cli.TextCells.date;
import static io.github.qcc.app.cli.TextCells.printable;
import static io.github.qcc.app.cli.TextCells.show;
import static io.github.qcc.app.cli.TextCells.validity;
import static io.github.qcc.app.cli.TextCells.yuan;

import io.github.qcc.app.config.Configuration;
import io.github.qcc.app.config.Health;
import io.github.qcc.app.report.Output;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.AeoStatus;
import io.github.qcc.domain.customs.CreditRating;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.ExecutionSubject;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import io.github.qcc.domain.enforcement.UnperformedTotal;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningResult;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** Text for a person at a terminal: the verdict first, columns aligned, colour only if the terminal has it. */
public final class TextOutput implements Output {
    /** From here on the adapter signs by the service's clock. */
    private static final Duration CLOCK_OFF = Duration.ofSeconds(30);

    private final TextStyle style;

    private final Locale locale;

    /**
     * Text with or without colour.
     *
     * @param locale language in which errors are explained; all else is in both
     */
    public TextOutput(Ansi ansi, Locale locale) {
        this.style = new TextStyle(ansi);
        this.locale = locale;
    }

    @Override
    public String screened(ScreeningResult screened) {
        CounterpartyProfile profile = screened.profile();
        Decision decision = screened.verdict().decision();
        StringBuilder text = new StringBuilder();
        text.append(style.styled(TextStyle.of(decision), decision + " " + decision.chinese()))
                .append("  ")
                .append(style.styled("bold", printable(profile.key().value())))
                .append("  截至 as of ")
                .append(screened.verdict().asOf())
                .append('\n');
        screened.verdict().findings().forEach(finding -> text.append(finding(finding)));
        text.append('\n').append(registrations(profile.importExportCredit()));
        text.append('\n').append(cases(profile.terminatedCases()));
        text.append('\n').append(cost(profile.cost()));
        return text.toString();
    }

    @Override
    public String credit(SearchKey key, CheckOutcome<CustomsRegistration> outcome) {
        return style.styled("bold", printable(key.value())) + "\n" + registrations(outcome) + "\n"
                + cost(outcome.cost());
    }

    @Override
    public String cases(SearchKey key, CheckOutcome<TerminatedCase> outcome) {
        return style.styled("bold", printable(key.value())) + "\n" + cases(outcome) + "\n" + cost(outcome.cost());
    }

    @Override
    public String detail(CaseId id, CaseDetailResult result) {
        return result.detail().map(this::detail).orElseGet(() -> "未找到案件 no case has the id " + id.value());
    }

    @Override
    public String health(Health health) {
        AlignedTable table = new AlignedTable("", "ll");
        table.row("数据来源 source", source(health));
        health.diagnosis().ifPresent(found -> {
            table.row(
                    "连接状态 reached",
                    "HTTP " + found.httpStatus() + ", " + found.took().toMillis() + " ms");
            table.row("TLS", found.tlsVersion().orElse("未加密（仅限本机） none, plain http to this machine"));
            found.certificateUntil().ifPresent(until -> table.row("证书有效至 certificate until", until.toString()));
            table.row(
                    "时钟偏差 clock skew",
                    found.clockSkewSeconds().map(TextOutput::skew).orElse("未知 not stated"));
        });
        return table.toString().stripTrailing();
    }

    private static String source(Health health) {
        return health.source().equals(Configuration.SANDBOX) ? "内置的演示数据 " + health.source() : health.source();
    }

    private static String skew(long seconds) {
        return seconds + " s"
                + (Math.abs(seconds) < CLOCK_OFF.toSeconds()
                        ? ""
                        : ": 本机时钟不准，将按对方时钟签名 set this clock; calls are signed by the other's");
    }

    @Override
    public String statuses(List<QccStatus> statuses) {
        AlignedTable table = new AlignedTable("", "lllll");
        table.row("code", "group", "remedy", "meaning", "含义");
        for (QccStatus status : statuses) {
            table.row(
                    status.code(),
                    status.group() == QccStatus.Group.VALID_REQUEST ? "valid 有效" : "invalid 无效",
                    status.remedy().name(),
                    status.english(),
                    status.chinese());
        }
        return table.toString().stripTrailing();
    }

    private String registrations(CheckOutcome<CustomsRegistration> outcome) {
        StringBuilder text = new StringBuilder(heading("进出口信用核查", "import/export credit", outcome));
        for (CustomsRegistration row : outcome.rows()) {
            text.append("  ")
                    .append(style.styled(
                            "bold",
                            row.registrationCode()
                                    .value()
                                    .map(Object::toString)
                                    .orElseGet(() -> show(row.registrationCode()))))
                    .append("  ")
                    .append(credit(row.credit()))
                    .append('\n');
            AlignedTable table = new AlignedTable("    ", "llll");
            table.row("注册海关 office", show(row.customsOffice()), "注册日期 registered", date(row.registeredOn()));
            table.row("经营类别 trade type", show(row.tradeType()), "状态 status", show(row.status()));
            table.row("行政地区 area", show(row.administrativeArea()), "年报 annual report", show(row.annualReport()));
            table.row("经济地区 economic area", show(row.economicArea()), "有效期 valid until", validity(row));
            table.row("特殊区域 special area", show(row.specialTradeArea()), "行业 industry", show(row.industryType()));
            table.row("跨境电商类型 e-commerce type", show(row.crossBorderECommerceType()), "Id", show(row.id()));
            text.append(table);
            row.penalties().forEach(penalty -> text.append(penalty(penalty)));
        }
        return text.toString();
    }

    private String cases(CheckOutcome<TerminatedCase> outcome) {
        StringBuilder text = new StringBuilder(heading("终本案件核查", "terminated cases", outcome));
        if (outcome.rows().isEmpty()) {
            return text.toString();
        }
        AlignedTable table = new AlignedTable("  ", "lllllrr");
        table.row("案号 case", "执行法院 court", "立案 filed", "终本 ended", "id", "执行标的 claim", "未履行 unpaid");
        for (TerminatedCase row : outcome.rows()) {
            table.row(
                    caseNumber(row),
                    show(row.court()),
                    date(row.filedOn()),
                    date(row.terminatedOn()),
                    show(row.id()),
                    amount(row.executionSubject(), ExecutionSubject::yuan),
                    amount(row.unperformedAmount(), UnperformedAmount::yuan));
        }
        return text.append(table).append(total(outcome)).toString();
    }

    private String total(CheckOutcome<TerminatedCase> outcome) {
        UnperformedTotal total = UnperformedTotal.of(outcome.rows());
        boolean isIncomplete = outcome.error().isPresent() || outcome.listing().isIncomplete();
        return "  未履行合计 unpaid in all: " + yuan(total.amount()) + " 元"
                + (total.mayCountTwice()
                        ? "，全部相加 up to " + yuan(total.upTo()) + " 元（恢复执行案件可能重复计算 resumed cases may count twice）"
                        : "")
                + (total.absent() > 0 ? "，另有 " + total.absent() + " 件未载明 cases state no amount" : "")
                + (isIncomplete ? "，下限（列表未读全）a lower bound, not all rows were read" : "") + "\n";
    }

    private String heading(String zh, String en, CheckOutcome<?> outcome) {
        return style.styled("bold", zh + " " + en) + ": " + state(outcome) + "\n";
    }

    private String state(CheckOutcome<?> outcome) {
        int read = outcome.rows().size();
        if (outcome.error().isPresent()) {
            QccException error = outcome.error().get();
            return style.styled("red", "未知 unknown") + ", " + printable(ErrorText.of(error, locale))
                    + (read > 0 ? "; 此前已读 read before that: " + read : "");
        }
        if (outcome instanceof CheckOutcome.NoRecord) {
            return "检索范围内未发现 nothing found within the search";
        }
        if (outcome.listing().isTooMany()) {
            return "超过5,000条，不返回明细 more than 5,000, none of them returned";
        }
        int total = outcome.listing().total().orElse(read);
        return total == read ? String.valueOf(read) : read + " of " + total;
    }

    private String credit(CreditRating rating) {
        StringBuilder text = new StringBuilder(
                rating.level().isAbsent()
                        ? "未载明信用等级 no level stated"
                        : printable(rating.level().raw()));
        rating.tier().ifPresent(tier -> text.append("  tier ").append(tier.rank()));
        if (rating.aeo() == AeoStatus.YES) {
            text.append("  AEO");
        }
        if (!rating.identifiedOn().isAbsent()) {
            text.append("  认定 ").append(date(rating.identifiedOn()));
        }
        rating.regime().map(regime -> "  " + regime.year() + "年制度 regime").ifPresent(text::append);
        if (rating.labelInRegime().filter(belongs -> !belongs).isPresent()) {
            text.append("，等级不属于该制度 which does not know this level");
        }
        rating.certificateCode().value().ifPresent(code -> text.append("  证书 ").append(printable(code)));
        return text.toString();
    }

    private static String penalty(CustomsPenalty penalty) {
        return "    处罚 penalty " + show(penalty.no()) + ": " + show(penalty.caseProperty()) + ", "
                + date(penalty.penalizedOn()) + ", " + show(penalty.decisionNo()) + ", " + show(penalty.party()) + "\n";
    }

    private String detail(TerminatedCaseDetail detail) {
        TerminatedCase row = detail.terminatedCase();
        AlignedTable table = new AlignedTable("", "ll");
        table.row("案号 case", caseNumber(row));
        table.row("被执行人 debtor", show(detail.debtor().name()));
        table.row("KeyNo", show(detail.debtor().keyNo()));
        table.row("证件号 certificate", show(detail.certificateNumber()));
        table.row("执行法院 court", show(row.court()));
        table.row("立案 filed", date(row.filedOn()));
        table.row("终本 ended", date(row.terminatedOn()));
        table.row("执行标的 claim", amount(row.executionSubject(), ExecutionSubject::yuan) + " 元");
        table.row("未履行 unpaid", amount(row.unperformedAmount(), UnperformedAmount::yuan) + " 元");
        table.row("id", show(row.id()));
        return table.toString().stripTrailing();
    }

    private String finding(Finding finding) {
        String severity = String.format(Locale.ROOT, "%-12s", finding.severity());
        String indent = " ".repeat(16);
        return "  " + style.styled(TextStyle.of(finding.severity()), severity) + "  " + printable(finding.chinese())
                + "\n" + indent + style.styled("faint", printable(finding.english()) + " [" + finding.rule() + "]")
                + "\n";
    }

    private static String cost(Cost cost) {
        return "费用 cost: " + cost.charged() + " 次计费 charged"
                + (cost.uncertain() > 0 ? ", " + cost.uncertain() + " 次不确定 uncertain" : "")
                + (cost.free() > 0 ? ", " + cost.free() + " 次未计费 free" : "");
    }
}
