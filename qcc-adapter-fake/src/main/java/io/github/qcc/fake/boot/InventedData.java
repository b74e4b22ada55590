package io.github.qcc.fake.boot;

import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.scenario.ScenarioFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ClassUtils;

/** The data that the application is answered with: a scenario file, or the examples. */
final class InventedData {
    private static final Log LOG = LogFactory.getLog(InventedData.class);

    private InventedData() {}

    static FakeQcc load(Environment environment, ResourceLoader resources) throws IOException {
        String scenario = environment.getProperty("qcc.fake.scenario");
        if (scenario == null) {
            return FakeQcc.examples();
        }
        try (InputStream file = resources.getResource(scenario).getInputStream()) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return ScenarioFile.parse(json, Clock.systemUTC()).build();
        }
    }

    /** Warns once, unless the class path is that of tests. */
    static void warn(String adapter) {
        if (!ClassUtils.isPresent("org.springframework.test.context.TestContextManager", null)) {
            LOG.warn("qcc.adapter is " + adapter + ": results are invented, and no company is checked");
        }
    }
}
