package io.github.qcc.fake.boot;

import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.FakeQcc;
import java.io.IOException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** The fake in QCC's place, if {@code qcc.adapter} says so. */
@AutoConfiguration(beforeName = "io.github.qcc.http.boot.QccAutoConfiguration")
@ConditionalOnProperty(name = "qcc.adapter", havingValue = "fake")
class FakeQccAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(QccPorts.class)
    FakeQcc fakeQcc(Environment environment, ResourceLoader resources) throws IOException {
        InventedData.warn("fake");
        return InventedData.load(environment, resources);
    }
}
