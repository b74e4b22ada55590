package io.github.qcc.app.report;

import io.github.qcc.app.report.ResultRows.PenaltyRow;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.port.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader has to know of a company, in a few words: {@code 失信企业 · 未履行 3.86亿 · 终本13件}. */
final class Gist {
    private final List<Bilingual> parts = new ArrayList<>();

    private Gist() {}

    static Bilingual of(ReportedCompany company) {
        Gist gist = new Gist();
        gist.credit(company);
        gist.cases(company);
        if (company.isCached()) {
            gist.add("含缓存数据", "partly cached");
        }
        return new Bilingual(
                gist.parts.stream().map(Bilingual::zh).collect(Collectors.joining(" · ")),
                gist.parts.stream().map(Bilingual::en).collect(Collectors.joining(" · ")));
    }

    private void credit(ReportedCompany company) {
        switch (company.line().credit().outcome()) {
            case UNKNOWN -> unknown(Endpoint.CREDIT_CHECK);
            case NO_RECORD -> add("未发现海关备案", "no customs registration");
            case FOUND -> {
                List<String> levels = company.levels();
                if (company.line().credit().isTooMany()) {
                    add("海关备案超过5,000条", "over 5,000 registrations");
                } else if (levels.isEmpty()) {
                    add("信用等级未载明", "no credit level stated");
                } else {
                    add(String.join("、", levels), String.join(", ", levels));
                }
                penalties(company);
            }
        }
    }

    private void penalties(ReportedCompany company) {
        List<PenaltyRow> penalties = company.registrations().stream()
                .flatMap(row -> row.penalties().stream())
                .distinct()
                .toList();
        long smuggling = penalties.stream()
                .filter(penalty ->
                        penalty.caseProperty() != null && penalty.caseProperty().contains("走私"))
                .count();
        if (smuggling > 0) {
            add("走私处罚" + smuggling + "次", smuggling + " × smuggling penalty");
        }
        if (penalties.size() > smuggling) {
            long others = penalties.size() - smuggling;
            add("海关处罚" + others + "次", others + " × customs penalty");
        }
    }

    private void cases(ReportedCompany company) {
        switch (company.line().cases().outcome()) {
            case UNKNOWN -> unknown(Endpoint.CASE_CHECK);
            case NO_RECORD -> add("未发现终本案件", "no terminated case");
            case FOUND -> {
                company.unpaid().filter(yuan -> yuan.signum() > 0).ifPresent(yuan -> {
                    boolean atLeast = company.isUnpaidAtLeast();
                    add(
                            "未履行" + (atLeast ? "至少 " : " ") + Amounts.zh(yuan),
                            (atLeast ? "at least " : "") + Amounts.en(yuan) + " unpaid");
                });
                if (company.line().cases().isTooMany()) {
                    add("终本超过5,000件", "over 5,000 cases");
                } else {
                    int count = company.caseCount().orElse(0);
                    add(
                            "终本" + Amounts.grouped(count) + "件",
                            Amounts.grouped(count) + (count == 1 ? " case" : " cases"));
                }
            }
        }
    }

    private void unknown(Endpoint check) {
        add(check.chinese() + "未得到结果", check.english() + " unknown");
    }

    private void add(String zh, String en) {
        parts.add(new Bilingual(zh, en));
    }
}
