package io.github.qcc.app.config;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Sha256;
import io.github.qcc.domain.screening.NoRecordPolicy;
import io.github.qcc.domain.screening.ScreeningPolicy;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A policy, and the text by which it is known: a line for each rule, {@code name = on} or {@code off}, a line for each
 * threshold, {@code name.threshold = value}, and settings of the whole policy such as {@code purpose = trade}. {@code #}
 * begins a comment. What a file does not mention stays as the standard policy has it.
 *
 * @param policy the rules
 * @param text its canonical text: every rule and threshold, no comment; the same for the same policy
 */
public record PolicyFile(ScreeningPolicy policy, String text) {
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final String NO_RECORD = ScreeningPolicy.NO_RECORD;
    private static final int MOST_BYTES = 1 << 20;

    /** Keys of the first edition, and what to do about each. */
    private static final Map<String, String> RETIRED = Map.ofEntries(
            Map.entry("unsettled-level", "is now called credit-level-unclear"),
            Map.entry("fresh-termination", "is now called recent-termination"),
            Map.entry("fresh-termination.within", "is now called recent-termination.within"),
            Map.entry("repeated-failure", "is now called multiple-terminations"),
            Map.entry("repeated-failure.cases", "is now called multiple-terminations.cases"),
            Map.entry("repeated-failure.within", "is now called multiple-terminations.within"),
            Map.entry("zone-against-area", "is now called zone-area-mismatch"),
            Map.entry("debtor-other-than-asked", "is now called debtor-mismatch"),
            Map.entry(
                    "terminated-cases.within",
                    "no longer exists, because a published debt counts whatever its age: remove the line"));

    public PolicyFile {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(text, "text");
    }

    /** The standard policy. */
    public static PolicyFile standard() {
        return parse(new Bilingual("标准策略", "the standard policy"), List.of());
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
     * @throws RefusedException if it cannot be read, names an unknown rule or threshold, or a value makes no sense;
     *     the message names the line
     */
    public static PolicyFile read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            // The size of a pipe or device says nothing.
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RefusedException(new Bilingual(
                        "策略文件 " + file + " 过大：格式见 qcc policy",
                        "the policy " + file + " is too large to be one: see 'qcc policy'"));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(
                    new Bilingual("策略文件 " + file, "the policy " + file),
                    text.lines().toList());
        } catch (IOException e) {
            String why = e.getClass().getSimpleName();
            throw new RefusedException(new Bilingual(
                    "策略文件 " + file + " 无法读取（" + why + "）：请给出 UTF-8 文本，格式见 qcc policy",
                    "the policy " + file + " cannot be read (" + why
                            + "): give a UTF-8 text file like the one 'qcc policy' prints"));
        }
    }

    /**
     * The policy with a canonical text, as a run keeps it.
     *
     * @throws RefusedException if the text names what this version does not know
     */
    public static PolicyFile ofText(String text) {
        return parse(
                new Bilingual("筛查所用策略", "the policy of the run"), text.lines().toList());
    }

    /** SHA-256 of the canonical text, in hexadecimal. */
    public String hash() {
        return Sha256.of(text);
    }

    static PolicyFile parse(Bilingual name, List<String> lines) {
        Map<String, Setting> settings = settings(name, lines);
        settings.values().stream()
                .filter(setting -> RETIRED.containsKey(setting.key))
                .findFirst()
                .ifPresent(retired -> {
                    throw retired.refused("旧键已停用：" + RETIRED.get(retired.key), RETIRED.get(retired.key));
                });
        NoRecordPolicy noRecord = noRecord(settings.remove(NO_RECORD));
        List<ScreeningRule> rules = new ArrayList<>();
        Map<String, String> ofThePolicy = new LinkedHashMap<>();
        ofThePolicy.put(NO_RECORD, noRecord.name().toLowerCase(Locale.ROOT));
        StringBuilder text = new StringBuilder();
        for (ScreeningRule standard : StandardPolicy.create().rules()) {
            Setting on = settings.remove(standard.name());
            if (on != null && !on.value.equals(ON) && !on.value.equals(OFF)) {
                throw on.refused("须为 on 或 off，现为“" + on.value + "”", "must be on or off but was '" + on.value + "'");
            }
            ScreeningRule rule = tuned(standard, settings);
            boolean applies = on == null || on.value.equals(ON);
            if (applies) {
                rules.add(rule);
            }
            text.append(line(rule.name(), applies ? ON : OFF));
            for (Parameter parameter : Parameter.of(rule)) {
                String key = parameter.key(rule);
                if (key.equals(parameter.name())) {
                    ofThePolicy.put(key, parameter.text(rule));
                } else {
                    text.append(line(key, parameter.text(rule)));
                }
            }
        }
        settings.values().stream().findFirst().ifPresent(unknown -> {
            String known = NO_RECORD + ", "
                    + StandardPolicy.create().rules().stream()
                            .map(PolicyFile::names)
                            .collect(Collectors.joining(", "));
            throw unknown.refused("未知的键；可用的键有 " + known, "is unknown; known are " + known);
        });
        if (rules.isEmpty()) {
            throw new RefusedException(new Bilingual(
                    name.zh() + " 停用了全部规则，不会得出任何结论",
                    name.en() + " switches every rule off: nothing could ever be found"));
        }
        String settingsOfAll = ofThePolicy.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        return new PolicyFile(new ScreeningPolicy(rules, noRecord), settingsOfAll + text);
    }

    private static String line(String key, String value) {
        return key + " = " + value + "\n";
    }

    private static NoRecordPolicy noRecord(Setting setting) {
        if (setting == null) {
            return NoRecordPolicy.OWN;
        }
        return Stream.of(NoRecordPolicy.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(setting.value))
                .findFirst()
                .orElseThrow(() -> setting.refused(
                        "须为 own、pass 或 review，现为“" + setting.value + "”",
                        "must be own, pass or review but was '" + setting.value + "'"));
    }

    private static String names(ScreeningRule rule) {
        return Parameter.of(rule).stream()
                .map(parameter -> ", " + parameter.key(rule))
                .collect(Collectors.joining("", rule.name(), ""));
    }

    private static ScreeningRule tuned(ScreeningRule rule, Map<String, Setting> settings) {
        Map<String, String> given = new LinkedHashMap<>();
        Setting last = null;
        for (Parameter parameter : Parameter.of(rule)) {
            Setting setting = settings.remove(parameter.key(rule));
            if (setting != null) {
                last = setting;
                given.put(parameter.name(), setting.value);
                // One by one, so that an error of one value names its line.
                try {
                    parameter.parse(setting.value);
                } catch (IllegalArgumentException e) {
                    throw setting.refused("取值有误（" + e.getMessage() + "）", e.getMessage());
                }
            }
        }
        try {
            return last == null ? rule : Parameter.with(rule, given);
        } catch (IllegalArgumentException e) {
            throw last.refused("取值有误（" + e.getMessage() + "）", e.getMessage());
        }
    }

    private static Map<String, Setting> settings(Bilingual name, List<String> lines) {
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
                throw setting.refused("须写作 名称 = 取值", "must be written as name = value");
            }
            if (settings.putIfAbsent(setting.key, setting) != null) {
                throw setting.refused("重复出现", "is given twice");
            }
        }
        return settings;
    }

    /** A line of a policy file. */
    private record Setting(Bilingual file, int line, String key, String value) {
        RefusedException refused(String zh, String en) {
            return new RefusedException(new Bilingual(
                    file.zh() + " 第 " + line + " 行：" + key + "：" + zh,
                    file.en() + ", line " + line + ": " + key + ": " + en));
        }
    }
}
