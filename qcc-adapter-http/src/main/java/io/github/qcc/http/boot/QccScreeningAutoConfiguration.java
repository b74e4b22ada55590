package io.github.qcc.http.boot;

import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.ScreeningPolicy;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Configures the screening over the ports the application has: this adapter, the fake, or its own. */
@AutoConfiguration(after = QccAutoConfiguration.class, afterName = "io.github.qcc.fake.boot.FakeQccAutoConfiguration")
@Conditional(OnSupportedBoot.class)
@ConditionalOnProperty(name = "qcc.enabled", matchIfMissing = true)
@ConditionalOnSingleCandidate(QccPorts.class)
class QccScreeningAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ScreeningPolicy qccScreeningPolicy() {
        return StandardPolicy.create();
    }

    @Bean
    @ConditionalOnMissingBean
    CounterpartyScreening counterpartyScreening(QccPorts ports, ScreeningPolicy policy) {
        return new CounterpartyScreening(ports, policy);
    }
}
