package io.github.qcc.fake.scenario;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.fake.Delivery;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads faults: the response, and the calls they affect. */
final class FaultReader {
    private static final Set<String> FIELDS = Set.of(
            "answer",
            "pause",
            "retryAfter",
            "company",
            "on",
            "at",
            "onCall",
            "times",
            "calls",
            "ofEachQuery",
            "since",
            "until");
    private static final Set<String> DELAYED = Set.of("SLOW", "DRIP");
    private static final String CHANGED = "CHANGED";
    private static final Pattern STATUS = Pattern.compile("[0-9]{3}");
    private static final Pattern HTTP = Pattern.compile("HTTP ([3-5][0-9]{2})");
    private static final int MANY = 999_999_999;

    private final RelativeTime moments;
    private final Function<JsonNode, Optional<FakeCompany>> companies;
    private final List<ScenarioProblem> problems;

    FaultReader(
            RelativeTime moments, Function<JsonNode, Optional<FakeCompany>> companies, List<ScenarioProblem> problems) {
        this.moments = moments;
        this.companies = companies;
        this.problems = problems;
    }

    Optional<Fault> fault(JsonNode node) {
        ScenarioFields fields = new ScenarioFields(node, FIELDS, problems);
        int before = problems.size();
        Optional<Fault> fault = fields.requiredText("answer")
                .flatMap(answer -> effect(answer, fields))
                .flatMap(effect -> fields.made(node, () -> at(effect, fields)));
        return problems.size() == before ? fault : Optional.empty();
    }

    private Optional<Fault> effect(String answer, ScenarioFields fields) {
        Matcher http = HTTP.matcher(answer);
        boolean isHttp = http.matches();
        requireOnly("pause", DELAYED.contains(answer), "SLOW or DRIP", fields);
        requireOnly("company", answer.equals(CHANGED), CHANGED, fields);
        if (!isHttp && fields.has("retryAfter")) {
            fields.note(fields.node("retryAfter").orElseThrow(), "is only possible with an answer such as HTTP 503");
        }
        JsonNode place = fields.node("answer").orElseThrow();
        if (STATUS.matcher(answer).matches()) {
            return fields.made(place, () -> Fault.status(answer));
        }
        if (isHttp) {
            int status = Integer.parseInt(http.group(1));
            return fields.has("retryAfter")
                    ? duration("retryAfter", fields).map(wait -> Fault.http(status, wait))
                    : Optional.of(Fault.http(status));
        }
        if (answer.equals(CHANGED)) {
            return fields.node("company").flatMap(companies).map(Fault::changed);
        }
        return manner(answer, fields, place);
    }

    private static Optional<Fault> manner(String answer, ScenarioFields fields, JsonNode place) {
        Optional<Delivery.Manner> manner = Arrays.stream(Delivery.Manner.values())
                .filter(each -> each != Delivery.Manner.PROMPT)
                .filter(each -> each.name().equals(answer))
                .findFirst();
        if (manner.isEmpty()) {
            fields.note(
                    place,
                    "'" + answer
                            + "' is not an answer: give a status such as 120, an HTTP status such as HTTP 503, CHANGED, or "
                            + String.join(
                                    ", ",
                                    Stream.of(Delivery.Manner.values())
                                            .filter(each -> each != Delivery.Manner.PROMPT)
                                            .map(Enum::name)
                                            .toList()));
        }
        return manner.map(how -> Fault.delivered(new Delivery(
                how, DELAYED.contains(answer) ? duration("pause", fields).orElse(Duration.ZERO) : Duration.ZERO)));
    }

    private static void requireOnly(String name, boolean belongs, String with, ScenarioFields fields) {
        if (belongs && !fields.has(name)) {
            fields.note(fields.node(), "needs the field '" + name + "'");
        }
        if (!belongs && fields.has(name)) {
            fields.note(fields.node(name).orElseThrow(), "is only possible with the answer " + with);
        }
    }

    private static Optional<Duration> duration(String name, ScenarioFields fields) {
        return fields.text(name)
                .flatMap(
                        text -> fields.made(fields.node(name).orElseThrow(), () -> RelativeTime.requireDuration(text)));
    }

    private Fault at(Fault effect, ScenarioFields fields) {
        if (Stream.of("onCall", "times", "calls").filter(fields::has).count() > 1) {
            throw new IllegalArgumentException("onCall, times and calls exclude one another: give one of them");
        }
        Fault fault = effect;
        for (JsonNode subject : fields.list("on")) {
            fault = on(subject, fault, fields);
        }
        Optional<Endpoint> endpoint = endpoint(fields);
        if (endpoint.isPresent()) {
            fault = fault.at(endpoint.get());
        }
        OptionalInt onCall = fields.number("onCall", 1, MANY);
        fault = onCall.isPresent() ? fault.onCall(onCall.getAsInt()) : fault;
        OptionalInt times = fields.number("times", 1, MANY);
        fault = times.isPresent() ? fault.times(times.getAsInt()) : fault;
        fault = calls(fault, fields);
        fault = fields.flag("ofEachQuery") ? fault.ofEachQuery() : fault;
        return fault.between(
                time("since", fields).orElse(Instant.MIN), time("until", fields).orElse(Instant.MAX));
    }

    private static Fault on(JsonNode subject, Fault fault, ScenarioFields fields) {
        return fields.string(subject)
                .flatMap(text -> fields.made(subject, () -> fault.on(text)))
                .orElse(fault);
    }

    private static Fault calls(Fault fault, ScenarioFields fields) {
        if (!fields.has("calls")) {
            return fault;
        }
        List<JsonNode> numbers = fields.list("calls");
        if (numbers.size() != 2) {
            throw new IllegalArgumentException("calls needs the number of the first and of the last, such as [2, 3]");
        }
        OptionalInt first = fields.number(numbers.get(0), 1, MANY);
        OptionalInt last = fields.number(numbers.get(1), 1, MANY);
        return first.isPresent() && last.isPresent() ? fault.calls(first.getAsInt(), last.getAsInt()) : fault;
    }

    private static Optional<Endpoint> endpoint(ScenarioFields fields) {
        Optional<String> name = fields.text("at");
        Optional<Endpoint> endpoint = name.flatMap(text -> Arrays.stream(Endpoint.values())
                .filter(each -> each.name().equals(text))
                .findFirst());
        if (name.isPresent() && endpoint.isEmpty()) {
            fields.note(
                    fields.node("at").orElseThrow(),
                    "must be one of " + Arrays.toString(Endpoint.values()) + " but was '" + name.get() + "'");
        }
        return endpoint;
    }

    private Optional<Instant> time(String name, ScenarioFields fields) {
        return fields.text(name)
                .flatMap(text -> fields.made(fields.node(name).orElseThrow(), () -> moments.time(text)));
    }
}
