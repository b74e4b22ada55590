package com.example.counterparty;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningResult;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CounterpartyController {
    private static final Clock CHINA = Clock.system(ZoneId.of("Asia/Shanghai"));

    private final CounterpartyScreening screening;

    CounterpartyController(CounterpartyScreening screening) {
        this.screening = screening;
    }

    @GetMapping("/counterparty")
    Answer screen(@RequestParam String company) {
        ScreeningResult result = screening.screen(SearchKey.of(company), CHINA);
        return new Answer(
                result.verdict().decision().name(),
                result.verdict().findings().stream().map(Finding::chinese).toList());
    }

    record Answer(String decision, List<String> reasons) {}
}
