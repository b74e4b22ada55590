package io.github.qcc.fake.record;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.company.OrganizationCode;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import io.github.qcc.domain.customs.CustomsRegistrationCode;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.SampleData;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Invents a name or number for each real one; equal ones get equal replacements. For one recording. */
final class Pseudonymizer {
    private final Map<String, Map<Object, Integer>> numbers = new HashMap<>();

    List<FakeCompany> of(List<FakeCompany> companies) {
        return companies.stream().map(new PseudonymizedRows(this)::of).toList();
    }

    /** The running number of a value among those of its kind. */
    private int number(String kind, Object real) {
        Map<Object, Integer> ofKind = numbers.computeIfAbsent(kind, unknown -> new HashMap<>());
        return ofKind.computeIfAbsent(real, unknown -> ofKind.size() + 1);
    }

    String searchKey(SearchKey key) {
        return switch (key.kind()) {
            case CREDIT_CODE -> creditCode(key.value());
            case REGISTRATION_NUMBER -> registrationNumber(key.value());
            case KEY_NO -> keyNo(key.value());
            case NAME -> name(key.value());
        };
    }

    /** A name for a company or a person. */
    String name(String real) {
        return String.format(Locale.ROOT, "虚构企业%04d有限公司", number("name", comparable(real)));
    }

    /** A code whose organisation code is that of {@link #organizationCode}. */
    private String creditCode(String real) {
        return SampleData.creditCode(
                number("organization", UnifiedSocialCreditCode.of(real).subjectPart()));
    }

    private String organizationCode(OrganizationCode real) {
        String code = SampleData.creditCode(number("organization", real.value()));
        return OrganizationCode.of(UnifiedSocialCreditCode.of(code).subjectPart())
                .printed();
    }

    private String registrationNumber(String real) {
        return SampleData.registrationNumber(number("registration number", real));
    }

    String keyNo(String real) {
        return SampleData.keyNo(number("KeyNo", real.toLowerCase(Locale.ROOT)));
    }

    String caseId(String real) {
        return SampleData.id("recorded case", number("case", real.strip()));
    }

    String registrationId(String real) {
        return SampleData.id("recorded registration", number("registration", real.strip()));
    }

    String court(String real) {
        return "虚构第" + number("court", real.strip()) + "人民法院";
    }

    String customsOffice(String real) {
        return "虚构第" + number("customs", real.strip()) + "海关";
    }

    String decision(String real) {
        return "虚构决定" + number("decision", real.strip()) + "号";
    }

    String certificate(String real) {
        return "虚构证书" + number("certificate", real.strip());
    }

    /** Keeps zone and kind of enterprise, the fifth and sixth character, because rules read them. */
    String customsCode(Reading<CustomsRegistrationCode> real) {
        return real.value()
                .map(code -> String.format(
                        Locale.ROOT,
                        "9999%s%04d",
                        code.value().substring(4, 6),
                        number("customs code", code.value()) % 10_000))
                .orElseGet(() -> masked(real.raw()));
    }

    String certificateNumber(Reading<CertificateNumber> real) {
        return real.value()
                .flatMap(number -> number.creditCode()
                        .map(code -> creditCode(code.value()))
                        .or(() -> number.organizationCode().map(this::organizationCode)))
                .orElseGet(() -> masked(real.raw()));
    }

    /**
     * A case number of the same style. Year and letters stay; the last digits become a running number, and those
     * between, which name the court, become nines.
     */
    String caseNumber(Reading<CaseNumber> number) {
        String real = number.raw();
        if (number.isUnreadable()) {
            return masked(real);
        }
        Object compared = number.value().orElseThrow();
        int[] runs = digitRuns(real);
        StringBuilder disguised = new StringBuilder();
        int last = runs.length - 2;
        int from = 0;
        for (int i = 0; i < runs.length; i += 2) {
            String digits = real.substring(runs[i], runs[i + 1]);
            boolean isYear = i == 0 && digits.length() == 4;
            disguised.append(real, from, runs[i]);
            if (isYear) {
                disguised.append(digits);
            } else {
                disguised.append(i == last ? number("case number", compared) : "9".repeat(digits.length()));
            }
            from = runs[i + 1];
        }
        return disguised.append(real.substring(from)).toString();
    }

    /** Start and end of each run of digits, in pairs; full-width digits count. */
    private static int[] digitRuns(String text) {
        return IntStream.rangeClosed(0, text.length())
                .filter(i -> isDigit(text, i) != isDigit(text, i - 1))
                .toArray();
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    /** Keeps only the shape of a text that is not a number of a known kind, because it may name a person. */
    static String masked(String real) {
        return real.replaceAll("\\p{Nd}", "0").replaceAll("\\p{IsHan}", "某").replaceAll("[\\p{L}&&[^某]]", "X");
    }

    /** A name without differences in spelling. */
    private static Object comparable(String name) {
        String stripped = Objects.requireNonNullElse(name, "").strip();
        return SearchKey.parse(stripped).<Object>map(key -> key).orElse(stripped);
    }
}
