package io.github.qcc.app.config;

import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Sha256;
import io.github.qcc.domain.screening.ScreeningPolicy;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A policy, and the text by which it is known: a line a rule, {@code name = on} or {@code off}, and a line a threshold,
 * {@code name.threshold = value}. {@code #} begins a comment. What a file does not mention stays as the standard policy
 * has it.
 *
 * @param policy the rules
 * @param text its canonical text: every rule and threshold, no comment; the same for the same policy
 */
public record PolicyFile(ScreeningPolicy policy, String text) {
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final long MOST_BYTES = 1 << 20;

    public PolicyFile {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(text, "text");
    }

    /** The standard policy. */
    public static PolicyFile standard() {
        return parse("the standard policy", List.of());
    }

    /** The standard policy as a file with comments in both languages, to begin one's own with. */
    public static String commented() {
        try (InputStream in = PolicyFile.class.getResourceAsStream("standard.policy")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a policy file in UTF-8.
     *
     * @throws RefusedException if it can not be read, names an unknown rule or threshold, or a value makes no sense;
     *     the message names the line
     */
    public static PolicyFile read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new RefusedException("the policy " + file + " is too large to be one: see 'qcc policy'");
            }
            return parse("the policy " + file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new RefusedException("the policy " + file + " can not be read ("
                    + e.getClass().getSimpleName() + "): give a UTF-8 text file like the one 'qcc policy' prints");
        }
    }

    /** SHA-256 of the canonical text, in hexadecimal. */
    public String hash() {
        return Sha256.of(text);
    }

    static PolicyFile parse(String name, List<String> lines) {
        Map<String, Setting> settings = settings(name, lines);
        List<ScreeningRule> rules = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (ScreeningRule standard : StandardPolicy.create().rules()) {
            Setting on = settings.remove(standard.name());
            if (on != null && !on.value.equals(ON) && !on.value.equals(OFF)) {
                throw on.refused("must be on or off but was '" + on.value + "'");
            }
            ScreeningRule rule = tuned(standard, settings);
            boolean applies = on == null || on.value.equals(ON);
            if (applies) {
                rules.add(rule);
            }
            text.append(rule.name()).append(" = ").append(applies ? ON : OFF).append('\n');
            Parameter.of(rule)
                    .forEach(parameter -> text.append(rule.name())
                            .append('.')
                            .append(parameter.name())
                            .append(" = ")
                            .append(parameter.text(rule))
                            .append('\n'));
        }
        settings.values().stream().findFirst().ifPresent(unknown -> {
            throw unknown.refused("is unknown; known are "
                    + StandardPolicy.create().rules().stream()
                            .map(PolicyFile::names)
                            .collect(Collectors.joining(", ")));
        });
        if (rules.isEmpty()) {
            throw new RefusedException(name + " switches every rule off: nothing could ever be found");
        }
        return new PolicyFile(new ScreeningPolicy(rules), text.toString());
    }

    private static String names(ScreeningRule rule) {
        return Parameter.of(rule).stream()
                .map(parameter -> ", " + rule.name() + "." + parameter.name())
                .collect(Collectors.joining("", rule.name(), ""));
    }

    private static ScreeningRule tuned(ScreeningRule rule, Map<String, Setting> settings) {
        Map<String, String> given = new LinkedHashMap<>();
        Setting last = null;
        for (Parameter parameter : Parameter.of(rule)) {
            Setting setting = settings.remove(rule.name() + "." + parameter.name());
            if (setting != null) {
                last = setting;
                given.put(parameter.name(), setting.value);
                // One by one, so that an error names its own line where it is not one of the whole.
                try {
                    parameter.parse(setting.value);
                } catch (IllegalArgumentException e) {
                    throw setting.refused(e.getMessage());
                }
            }
        }
        try {
            return last == null ? rule : Parameter.with(rule, given);
        } catch (IllegalArgumentException e) {
            throw last.refused(e.getMessage());
        }
    }

    private static Map<String, Setting> settings(String name, List<String> lines) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines) {
            number++;
            String text = line.replace("\uFEFF", "").strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            int sign = text.indexOf('=');
            Setting setting = sign < 0
                    ? new Setting(name, number, text, "")
                    : new Setting(
                            name,
                            number,
                            text.substring(0, sign).strip(),
                            text.substring(sign + 1).strip());
            if (sign < 0) {
                throw setting.refused("must be written as name = value");
            }
            if (settings.putIfAbsent(setting.key, setting) != null) {
                throw setting.refused("stands twice");
            }
        }
        return settings;
    }

    /** A line of a policy file. */
    private record Setting(String file, int line, String key, String value) {
        RefusedException refused(String reason) {
            return new RefusedException(file + ", line " + line + ": " + key + ": " + reason);
        }
    }
}
