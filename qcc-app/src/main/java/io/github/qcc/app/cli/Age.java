package io.github.qcc.app.cli;

import io.github.qcc.app.run.Bilingual;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Reads an age such as {@code 7d}, {@code 12h} or {@code 30m}. */
final class Age implements ITypeConverter<Duration> {
    private static final Pattern VALID = Pattern.compile("([0-9]{1,5})([dhm])");

    @Override
    public Duration convert(String text) {
        Matcher age = VALID.matcher(text);
        if (!age.matches()) {
            throw new UsageText.Choice(new Bilingual(
                    "须为天数、小时数或分钟数，如 7d、12h、30m",
                    "'" + text + "' is not an age: give days, hours or minutes, such as 7d, 12h or 30m"));
        }
        long number = Long.parseLong(age.group(1));
        return switch (age.group(2)) {
            case "d" -> Duration.ofDays(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofMinutes(number);
        };
    }
}
