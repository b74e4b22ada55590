package com.example.plain;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningResult;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import java.time.Clock;
import java.time.ZoneId;

/** Prints the verdict about a company, its reasons, and what it cost. */
public final class ScreenCompany {
    private ScreenCompany() {}

    public static void main(String[] args) {
        QccCredentials credentials = QccCredentials.of(System.getenv("QCC_KEY"), System.getenv("QCC_SECRET_KEY"));
        try (QccHttp qcc = QccHttp.builder(credentials).build()) {
            System.out.println(report(qcc, args[0]));
        }
    }

    static String report(QccPorts qcc, String company) {
        CounterpartyScreening screening = new CounterpartyScreening(qcc, StandardPolicy.create());
        ScreeningResult result = screening.screen(SearchKey.of(company), Clock.system(ZoneId.of("Asia/Shanghai")));

        StringBuilder report = new StringBuilder(result.verdict().decision().name());
        for (Finding finding : result.verdict().findings()) {
            report.append('\n').append(finding.chinese());
        }
        return report.append("\ncharged calls: ").append(result.profile().cost().charged()).toString();
    }
}
