package io.github.qcc.fake.boot;

import io.github.qcc.fake.server.QccSandbox;
import java.io.IOException;
import java.util.Properties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** A sandbox on loopback that the HTTP adapter calls, if {@code qcc.adapter} says so. */
@AutoConfiguration(beforeName = "io.github.qcc.http.boot.QccAutoConfiguration")
@ConditionalOnProperty(name = "qcc.adapter", havingValue = "sandbox")
class QccSandboxAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    QccSandbox qccSandbox(Environment environment, ResourceLoader resources) throws IOException {
        InventedData.warn("sandbox");
        return QccSandbox.start(InventedData.load(environment, resources));
    }

    /** The HTTP adapter finds it by name, because neither adapter knows a type of the other. */
    @Bean
    Properties qccSandboxConnection(QccSandbox sandbox) {
        Properties connection = new Properties();
        connection.setProperty("base-url", sandbox.baseUrl().toString());
        connection.setProperty("key", sandbox.key());
        connection.setProperty("secret-key", sandbox.secretKey());
        return connection;
    }
}
