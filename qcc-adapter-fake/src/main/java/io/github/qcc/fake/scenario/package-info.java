/** The fake's scenarios as a file, for testers who write no Java: JSON, by {@code qcc-scenario.schema.json}. */
package io.github.qcc.fake.scenario;
