package com.example.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import org.junit.jupiter.api.Test;

class CachingQccTest {
    @Test
    void aPageIsPaidForOnce() {
        SearchKey company = SearchKey.of("虚构贸易有限公司");
        FakeQcc qcc = FakeQcc.builder()
                .company(FakeCompany.named(company.value()).cases(3))
                .build();
        CachingQcc caching = new CachingQcc(qcc);

        Cost first = caching.terminatedCases().check(company, PageRequest.first()).cost();
        Cost second = caching.terminatedCases().check(company, PageRequest.first()).cost();

        assertThat(first).isEqualTo(new Cost(1, 0, 0));
        assertThat(second).isEqualTo(Cost.NONE);
        assertThat(qcc.cost()).isEqualTo(new Cost(1, 0, 0));
    }
}
