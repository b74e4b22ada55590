package io.github.qcc.http.account;

import io.github.qcc.http.internal.jdbc.Micros;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reply of a script, read from its beginning to its end. */
final class RedisReply {
    private final List<String> parts;
    private int position;

    /** The parts of a packed field. */
    static RedisReply unpack(String packed) {
        return new RedisReply(List.of(packed.split("\\|", -1)));
    }

    RedisReply(List<String> parts) {
        this.parts = parts;
    }

    boolean hasNext() {
        return position < parts.size();
    }

    String text() {
        return parts.get(position++);
    }

    long number() {
        return Long.parseLong(text());
    }

    OptionalLong optionalNumber() {
        String text = text();
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    Instant moment() {
        return Micros.toInstant(number());
    }

    Optional<Instant> optionalMoment() {
        OptionalLong micros = optionalNumber();
        return micros.isPresent() ? Optional.of(Micros.toInstant(micros.getAsLong())) : Optional.empty();
    }

    AccountLimits limits() {
        OptionalLong rate = optionalNumber();
        OptionalLong concurrency = optionalNumber();
        OptionalLong callsPerDay = optionalNumber();
        return new AccountLimits(
                rate.isPresent() ? Optional.of(new Rate(rate.getAsLong())) : Optional.empty(),
                concurrency.isPresent() ? OptionalInt.of((int) concurrency.getAsLong()) : OptionalInt.empty(),
                callsPerDay);
    }

    ActiveRefusal refusal() {
        return new ActiveRefusal(new RefusalScope(text()), text(), moment(), moment(), number());
    }

    /** What follows, as keys and values. */
    Map<String, String> hash() {
        Map<String, String> hash = new TreeMap<>();
        while (hasNext()) {
            hash.put(text(), text());
        }
        return hash;
    }

    /** What follows, as refusals. */
    List<ActiveRefusal> refusals() {
        List<ActiveRefusal> refusals = new ArrayList<>();
        while (hasNext()) {
            refusals.add(refusal());
        }
        return refusals;
    }
}
