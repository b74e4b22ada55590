package io.github.qcc.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.app.run.Result;
import io.github.qcc.domain.screening.Decision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Companies of a run that turn out to be one, and debts that several companies list. */
class SubjectsTest {
    private final Statistics statistics = new Statistics();
    private int number;

    private void add(String name, Decision decision, String registrationId, String... cases) {
        String json = "{\"searchKey\":\"" + name + "\",\"importExportCredit\":"
                + (registrationId == null
                        ? "{\"outcome\":\"NO_RECORD\",\"total\":0,\"orderNumbers\":[]}"
                        : "{\"outcome\":\"FOUND\",\"total\":1,\"orderNumbers\":[],\"registrations\":[{\"id\":\""
                                + registrationId + "\",\"credit\":{\"level\":\"一般信用企业\",\"tier\":3}}]}")
                + ",\"terminatedCases\":{\"outcome\":\"FOUND\",\"total\":" + cases.length
                + ",\"orderNumbers\":[],\"cases\":[" + String.join(",", cases)
                + "],\"unperformedTotal\":{\"amount\":\"1\",\"absent\":0}},\"verdict\":{\"decision\":\"" + decision
                + "\",\"findings\":[]},\"billing\":{\"charged\":2,\"uncertain\":0,\"free\":0}}";
        statistics.add(ReportedCompany.of(new Result(++number, decision, true, json)));
    }

    private static String row(String id, String number, String yuan) {
        return "{\"id\":" + (id == null ? "null" : "\"" + id + "\"") + ",\"caseNumber\":\"" + number
                + "\",\"terminatedOn\":\"2024-05-06\",\"unperformedAmount\":"
                + (yuan == null ? "null" : "\"" + yuan + "\"") + "}";
    }

    private BigDecimal unpaid() {
        statistics.complete();
        return statistics.unpaid();
    }

    @Test
    void companiesThatShareACaseIdAreOneWithTheGravestDecision() {
        add("甲公司", Decision.REVIEW, "r1", row("a", "(2023)浙01执1号", "10"));
        add("乙公司", Decision.PASS, "r2");
        add("91330106MA7KQFJ527", Decision.REJECT, null, row("a", "(2023)浙01执1号", "10"), row("b", "(2023)浙01执2号", "5"));
        assertThat(unpaid()).isEqualByComparingTo("15");
        assertThat(statistics.same().same()).isEqualTo(Map.of("甲公司", List.of("91330106MA7KQFJ527")));
        assertThat(statistics.subjects()).isEqualTo(2);
        assertThat(statistics.subjects(Decision.REJECT)).isOne();
        assertThat(statistics.subjects(Decision.REVIEW)).isZero();
        assertThat(statistics.subjects(Statistics.Tier.ORDINARY)).isEqualTo(2);
        assertThat(statistics.terminations()).isEqualTo(Map.of(2024, 2));
        assertThat(statistics.worst())
                .extracting(Statistics.Listed::sameAs)
                .containsExactlyInAnyOrder(null, null, "甲公司");
    }

    @Test
    void aCompanyThatComesLateJoinsTwoEarlierOnes() {
        add("甲公司", Decision.PASS, "r1");
        add("乙公司", Decision.PASS, null, row("a", "(2023)浙01执1号", "10"));
        add("丙公司", Decision.PASS, "r1", row("a", "(2023)浙01执1号", "10"));
        statistics.complete();
        assertThat(statistics.same().same()).isEqualTo(Map.of("甲公司", List.of("乙公司", "丙公司")));
        assertThat(statistics.subjects()).isOne();
    }

    @Test
    void jointDebtorsAreTwoCompaniesAndOneDebt() {
        add("借款人公司", Decision.REJECT, null, row("a", "(2023)浙01执1号", "10000000"));
        add("担保人公司", Decision.REJECT, null, row("b", "(2023)浙01执1号之一", "10000000"), row("c", "(2023)浙01执9号", "7"));
        assertThat(unpaid()).isEqualByComparingTo("10000007");
        assertThat(statistics.subjects()).isEqualTo(2);
        assertThat(statistics.terminations()).isEqualTo(Map.of(2024, 2));
    }

    @Test
    void theLargestStatedAmountOfACaseCounts() {
        add("甲公司", Decision.REJECT, null, row("a", "(2023)浙01执1号", null));
        add("乙公司", Decision.REJECT, null, row("b", "(2023)浙01执1号", "10"));
        add("丙公司", Decision.REJECT, null, row("c", "(2023)浙01执1号", "25.5"));
        assertThat(unpaid()).isEqualByComparingTo("25.5");
    }

    @Test
    void ofResumedAndOtherCasesTheLargerSumCounts() {
        add("甲公司", Decision.REJECT, null, row("a", "(2021)浙01执1号", "10"), row("b", "(2023)浙01执恢2号", "8"));
        add("乙公司", Decision.REJECT, null, row("c", "(2021)浙01执1号", "10"), row("d", "(2023)浙01执恢3号", "12"));
        // The second company's resumed case may continue the 10 that the first one has.
        assertThat(unpaid()).isEqualByComparingTo("12");
        assertThat(statistics.mayCountTwice()).isTrue();
    }

    @Test
    void aMaskedNumberIsNoKeyButAnIdIs() {
        add("甲公司", Decision.REJECT, null, row("a", "(2023)广****执恢1977号", "10"), row("b", "(2023)广****执恢1977号", "10"));
        add("甲公司（曾用名）", Decision.REJECT, null, row("a", "(2023)广****执恢1977号", "10"));
        assertThat(unpaid()).isEqualByComparingTo("20");
    }

    @Test
    void rowsWithoutIdOrNumberAreNeverTheSame() {
        add("甲公司", Decision.REJECT, null, row(null, "", "1"), row(null, "", "2"));
        add("乙公司", Decision.REJECT, null, row(null, "", "1"));
        assertThat(unpaid()).isEqualByComparingTo("4");
        assertThat(statistics.subjects()).isEqualTo(2);
    }

    @Property(tries = 200)
    void aTableOfNumbersIsAMap(@ForAll List<Long> numbers) {
        LongTable table = new LongTable();
        Map<Long, Long> map = new HashMap<>();
        List<Long> keys = new ArrayList<>(numbers);
        for (long i = 0; i < 3000; i++) {
            keys.add(i % 7 * 1_000_003 + i);
        }
        for (Long number : keys) {
            long key = LongTable.key('N', number.toString());
            long value = number + map.size();
            table.put(key, value);
            map.put(key, value);
        }
        map.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        assertThat(table.get(LongTable.key('X', "1"))).isEqualTo(LongTable.MISSING);
    }
}
