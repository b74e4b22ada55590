package io.github.qcc.http.boot;

import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.cache.ResponseStore;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Configures the HTTP adapter, unless the application has ports of its own. */
@AutoConfiguration
@Conditional({OnSupportedBoot.class, OnAccount.class})
@ConditionalOnProperty(name = "qcc.enabled", matchIfMissing = true)
@ConditionalOnMissingBean(QccPorts.class)
@EnableConfigurationProperties(QccProperties.class)
class QccAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    AccountState qccAccountState(QccProperties properties, BeanFactory beans, Environment environment) {
        return AccountStates.create(properties, beans, environment);
    }

    @Bean
    @ConditionalOnMissingBean
    QccClients qccClients(
            QccProperties properties,
            Environment environment,
            BeanFactory beans,
            AccountState state,
            ObjectProvider<QccConnectionDetails> connection,
            ObjectProvider<ResponseStore> responses,
            ObjectProvider<QccHttpBuilderCustomizer> customizers,
            ObjectProvider<PortsDecorator> decorators) {
        ClientFactory factory = new ClientFactory(
                properties,
                state,
                responses.getIfUnique(),
                customizers.orderedStream().toList());
        PortsDecorator decorator = ports -> {
            QccPorts decorated = ports;
            for (PortsDecorator next : decorators.orderedStream().toList()) {
                decorated = next.decorate(decorated);
            }
            return decorated;
        };
        return new QccClients(factory.create(environment, beans, connection.getIfUnique()), decorator);
    }

    /** {@link QccClients} closes it. */
    @Bean(destroyMethod = "")
    @Conditional(OnAccount.Default.class)
    QccHttp qccHttp(QccClients clients) {
        return clients.get(QccClients.DEFAULT);
    }

    @Bean(destroyMethod = "")
    @Primary
    @Conditional(OnAccount.Default.class)
    QccPorts qccPorts(QccClients clients) {
        return clients.ports(QccClients.DEFAULT);
    }
}
