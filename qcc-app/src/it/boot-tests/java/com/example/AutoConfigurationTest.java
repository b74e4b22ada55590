package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.ScreeningPolicy;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.boot.QccClients;
import io.github.qcc.http.boot.QccHttpBuilderCustomizer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What an application gets by having the adapter on its class path. */
class AutoConfigurationTest {
    private static final SearchKey COMPANY = SearchKey.of("浙江省临海标准件工业公司");
    private static final String[] ACCOUNT = {"qcc.key=some-key", "qcc.secret-key=some-secret"};

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(classes(
                    "io.github.qcc.fake.boot.FakeQccAutoConfiguration",
                    "io.github.qcc.fake.boot.QccSandboxAutoConfiguration",
                    "io.github.qcc.http.boot.QccAutoConfiguration",
                    "io.github.qcc.http.boot.QccEndpointAutoConfiguration",
                    "io.github.qcc.http.boot.QccHealthBoot3AutoConfiguration",
                    "io.github.qcc.http.boot.QccHealthBoot4AutoConfiguration",
                    "io.github.qcc.http.boot.QccMetersAutoConfiguration",
                    "io.github.qcc.http.boot.QccObservationAutoConfiguration",
                    "io.github.qcc.http.boot.QccRedisAutoConfiguration",
                    "io.github.qcc.http.boot.QccScreeningAutoConfiguration")));

    /** By name, because they are not public; a class of another Spring Boot line cannot be loaded and is left out. */
    private static Class<?>[] classes(String... names) {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : names) {
            try {
                Class<?> type = Class.forName(name);
                type.getDeclaredMethods();
                classes.add(type);
            } catch (ClassNotFoundException | NoClassDefFoundError otherLine) {
                continue;
            }
        }
        return classes.toArray(Class<?>[]::new);
    }

    @Test
    void withoutAnAccountThereIsNothing() {
        context.run(application -> assertThat(application)
                .hasNotFailed()
                .doesNotHaveBean(QccPorts.class)
                .doesNotHaveBean(CounterpartyScreening.class));
    }

    @Test
    void withAnAccountEverythingIsThere() {
        context.withPropertyValues(ACCOUNT).run(application -> {
            assertThat(application)
                    .hasNotFailed()
                    .hasSingleBean(QccHttp.class)
                    .hasSingleBean(QccClients.class)
                    .hasSingleBean(AccountState.class)
                    .hasSingleBean(ScreeningPolicy.class)
                    .hasSingleBean(CounterpartyScreening.class);
            assertThat(application.getBean(QccPorts.class)).isNotNull();
        });
    }

    @Test
    void itCanBeTurnedOff() {
        context.withPropertyValues(ACCOUNT)
                .withPropertyValues("qcc.enabled=false")
                .run(application -> assertThat(application).hasNotFailed().doesNotHaveBean(QccPorts.class));
    }

    @Test
    void portsOfTheApplicationTakeItsPlace() {
        QccPorts own = FakeQcc.examples();
        context.withPropertyValues(ACCOUNT)
                .withBean("own", QccPorts.class, () -> own)
                .run(application -> {
                    assertThat(application).doesNotHaveBean(QccHttp.class).hasSingleBean(CounterpartyScreening.class);
                    assertThat(application.getBean(QccPorts.class)).isSameAs(own);
                });
    }

    @Test
    void aPolicyAndAStateOfTheApplicationAreUsed() {
        AccountState state = AccountState.inMemory();
        ScreeningPolicy policy = new ScreeningPolicy(List.of());
        context.withPropertyValues(ACCOUNT)
                .withBean(AccountState.class, () -> state)
                .withBean(ScreeningPolicy.class, () -> policy)
                .run(application -> {
                    assertThat(application.getBean(AccountState.class)).isSameAs(state);
                    assertThat(application.getBean(ScreeningPolicy.class)).isSameAs(policy);
                });
    }

    @Test
    void theFakeTakesItsPlaceByAProperty() {
        context.withPropertyValues("qcc.adapter=fake").run(application -> {
            assertThat(application).hasSingleBean(FakeQcc.class).doesNotHaveBean(QccHttp.class);
            assertThat(checkedCases(application.getBean(QccPorts.class))).isEqualTo(2);
        });
    }

    @Test
    void theSandboxIsCalledOverHttp() {
        context.withPropertyValues("qcc.adapter=sandbox").run(application -> {
            assertThat(application).hasSingleBean(QccHttp.class);
            assertThat(checkedCases(application.getBean(QccPorts.class))).isEqualTo(2);
        });
    }

    @Test
    void severalAccountsHaveNames() {
        context.withPropertyValues(ACCOUNT)
                .withPropertyValues(
                        "qcc.accounts.south.key=other-key",
                        "qcc.accounts.south.secret-key=other-secret",
                        "qcc.accounts.south.rate=0.5")
                .run(application -> {
                    QccClients clients = application.getBean(QccClients.class);
                    assertThat(clients.names()).containsExactlyInAnyOrder("default", "south");
                    assertThat(clients.get("south").health().account()).isEqualTo("south");
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> clients.get("north"))
                            .withMessageContaining("there is no QCC account 'north'")
                            .withMessageContaining("qcc.accounts.north.key");
                });
    }

    @Test
    void aCustomizerSeesEachAccount() {
        List<String> seen = new ArrayList<>();
        context.withPropertyValues(ACCOUNT)
                .withBean(QccHttpBuilderCustomizer.class, () -> (account, builder) -> seen.add(account))
                .run(application -> assertThat(application).hasNotFailed());
        assertThat(seen).containsExactly("default");
    }

    @Test
    void aMeterRegistryIsTold() {
        context.withPropertyValues("qcc.adapter=sandbox")
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .run(application -> {
                    checkedCases(application.getBean(QccPorts.class));
                    assertThat(application
                                    .getBean(MeterRegistry.class)
                                    .get("qcc.charged")
                                    .tag("account", "default")
                                    .counter()
                                    .count())
                            .isEqualTo(1);
                });
    }

    @Test
    void anObservationRegistryIsTold() {
        List<String> seen = new ArrayList<>();
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onStop(Observation.Context observed) {
                seen.add(observed.getName());
            }

            @Override
            public boolean supportsContext(Observation.Context observed) {
                return true;
            }
        });
        context.withPropertyValues("qcc.adapter=sandbox")
                .withBean(ObservationRegistry.class, () -> registry)
                .run(application -> checkedCases(application.getBean(QccPorts.class)));
        assertThat(seen).containsExactly("qcc.check");
    }

    @Test
    void micrometerIsNotNeeded() {
        context.withPropertyValues("qcc.adapter=sandbox")
                .withClassLoader(new FilteredClassLoader("io.micrometer"))
                .run(application -> {
                    assertThat(application).hasNotFailed();
                    assertThat(checkedCases(application.getBean(QccPorts.class)))
                            .isEqualTo(2);
                });
    }

    @Test
    void theStateOfADatabaseIsCreatedIfAsked() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:account;DB_CLOSE_DELAY=-1");
        context.withPropertyValues(
                        "qcc.adapter=sandbox",
                        "qcc.state=jdbc",
                        "qcc.create-schema=true",
                        "qcc.state-secret=a secret of sixteen bytes or more")
                .withBean(DataSource.class, () -> database)
                .run(application -> {
                    assertThat(checkedCases(application.getBean(QccPorts.class)))
                            .isEqualTo(2);
                    assertThat(application
                                    .getBean(QccHttp.class)
                                    .account()
                                    .day()
                                    .calls())
                            .isEqualTo(1);
                });
    }

    @Test
    void aSharedStateNeedsASecret() {
        fails("qcc.state-secret", "qcc.state=jdbc", "qcc.create-schema=true");
    }

    @Test
    void redisIsMissedInWords() {
        fails("RedisScripts", "qcc.state=redis", "qcc.state-secret=a secret of sixteen bytes or more");
    }

    @Test
    void aDatabaseIsMissedInWords() {
        fails("DataSource", "qcc.state=jdbc", "qcc.state-secret=a secret of sixteen bytes or more");
    }

    @Test
    void aSettingOutOfRangeIsNamedWithoutTheSecret() {
        fails("concurrency must be 1 to 10000 but was 0", "qcc.concurrency=0");
    }

    @Test
    void aKeyWithoutSecretIsNamed() {
        context.withPropertyValues("qcc.key=some-key")
                .run(application -> assertThat(application)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("qcc.secret-key")
                        .hasMessageContaining("缺少配置项"));
    }

    private void fails(String words, String... properties) {
        context.withPropertyValues(ACCOUNT)
                .withPropertyValues(properties)
                .run(application -> assertThat(application)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining(words)
                        .hasMessageNotContaining("some-secret"));
    }

    private static int checkedCases(QccPorts qcc) {
        return qcc.terminatedCases().check(COMPANY, PageRequest.first()).rows().size();
    }
}
