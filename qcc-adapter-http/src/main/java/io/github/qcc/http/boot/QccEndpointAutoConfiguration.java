package io.github.qcc.http.boot;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** The actuator endpoint, if the application exposes it. */
@AutoConfiguration(after = QccAutoConfiguration.class)
@Conditional(OnSupportedBoot.class)
@ConditionalOnClass(
        name = "org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint")
@ConditionalOnBean(QccClients.class)
@ConditionalOnAvailableEndpoint(endpoint = QccEndpoint.class)
class QccEndpointAutoConfiguration {
    @Bean
    QccEndpoint qccEndpoint(QccClients clients) {
        return new QccEndpoint(clients);
    }
}
