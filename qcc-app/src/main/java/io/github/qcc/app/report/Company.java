package io.github.qcc.app.report;

import com.squareup.moshi.JsonReader;
import io.github.qcc.app.run.Result;
import io.github.qcc.domain.screening.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import okio.Buffer;

/** A company's result as reports show it, read from the line that {@code qcc check --format json} prints of it. */
final class Company {
    /** Gravest first: by decision, then by what is unpaid, then in the order of the list. */
    static final Comparator<Company> BY_GRAVITY = Comparator.comparing(Company::decision)
            .thenComparing(Company::unpaid, Comparator.reverseOrder())
            .thenComparing(Company::number);

    private final int number;
    private final Decision decision;
    private final Map<String, Object> line;

    private Company(int number, Decision decision, Map<String, Object> line) {
        this.number = number;
        this.decision = decision;
        this.line = line;
    }

    /** Any object of the line, with members by name. */
    record Part(Map<?, ?> members) {
        String text(String name) {
            return Objects.toString(members.get(name), "");
        }

        Optional<Integer> number(String name) {
            return members.get(name) instanceof Double value ? Optional.of(value.intValue()) : Optional.empty();
        }

        boolean flag(String name) {
            return Boolean.TRUE.equals(members.get(name));
        }

        Part part(String name) {
            return new Part(members.get(name) instanceof Map<?, ?> part ? part : Map.of());
        }

        List<Part> parts(String name) {
            return list(name)
                    .filter(Map.class::isInstance)
                    .map(part -> new Part((Map<?, ?>) part))
                    .toList();
        }

        List<String> texts(String name) {
            return list(name).map(String::valueOf).toList();
        }

        private Stream<?> list(String name) {
            return members.get(name) instanceof List<?> list ? list.stream() : Stream.empty();
        }
    }

    @SuppressWarnings("unchecked")
    static Company of(Result result) {
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(result.json()))) {
            return new Company(result.subject(), result.decision(), (Map<String, Object>) json.readJsonValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This company with what it is ordered by, and nothing else. */
    Company summary() {
        return new Company(
                number,
                decision,
                Map.of("terminatedCases", Map.of("unperformedTotal", Map.of("amount", unpaid().toPlainString()))));
    }

    int number() {
        return number;
    }

    Decision decision() {
        return decision;
    }

    String key() {
        return new Part(line).text("searchKey");
    }

    /** The credit check. */
    Part credit() {
        return new Part(line).part("importExportCredit");
    }

    /** The case check. */
    Part cases() {
        return new Part(line).part("terminatedCases");
    }

    List<Part> registrations() {
        return credit().parts("registrations");
    }

    List<Part> caseRows() {
        return cases().parts("cases");
    }

    List<Part> findings() {
        return new Part(line).part("verdict").parts("findings");
    }

    Part billing() {
        return new Part(line).part("billing");
    }

    /** Credit levels of all registrations, each once. */
    List<String> levels() {
        return registrations().stream()
                .map(row -> row.part("credit").text("level"))
                .filter(level -> !level.isEmpty())
                .distinct()
                .toList();
    }

    /** Worst tier of the registrations, 1 to 5; empty where none has one. */
    Optional<Integer> tier() {
        return registrations().stream()
                .flatMap(row -> row.part("credit").number("tier").stream())
                .max(Comparator.naturalOrder());
    }

    /** How many terminated cases there are; empty where that is unknown. */
    Optional<Integer> caseCount() {
        return cases().number("total");
    }

    /** What is unpaid in all, in yuan; zero where nothing is stated. */
    BigDecimal unpaid() {
        return statedUnpaid().orElse(BigDecimal.ZERO);
    }

    /** What is unpaid in all, in yuan; empty where that is unknown. */
    Optional<BigDecimal> statedUnpaid() {
        String amount = cases().part("unperformedTotal").text("amount");
        return amount.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(amount));
    }

    /** Cases of which the amount is not stated. */
    Optional<Integer> unpaidAbsent() {
        return cases().part("unperformedTotal").number("absent");
    }

    List<String> orderNumbers() {
        return Stream.of(credit(), cases())
                .flatMap(check -> check.texts("orderNumbers").stream())
                .toList();
    }
}
