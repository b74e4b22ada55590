package com.example.counterparty;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.ScreeningResult;
import java.time.Clock;
import java.time.ZoneId;
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
    ScreeningResult screen(@RequestParam("company") String company) {
        return screening.screen(SearchKey.of(company), CHINA);
    }
}
