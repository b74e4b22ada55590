package io.github.qcc.app.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes hostile inputs of good ones: bits, bytes and pieces change, and what parsers stumble over is put in. */
final class Mutations {
    private static final int MOST_CHANGES = 6;
    private static final List<byte[]> PIECES = List.of(
            text("null"),
            text("-1"),
            text("0"),
            text("1E999999999"),
            text("99999999999999999999"),
            text("NaN"),
            text("\"\""),
            text("[".repeat(400)),
            text("{\"a\":".repeat(200)),
            text("\\uD800"),
            text("\u202E\u2066"),
            text("\u0000"),
            text("\u001B[31m"),
            text("<html>"),
            text("&lt;!ENTITY"),
            text(",".repeat(3_000)),
            text("号".repeat(500)),
            text("=1+1"),
            text("\uFEFF"),
            text("\n"),
            text("\r"),
            text("\""),
            text("'"),
            text("\\"),
            text("="),
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xFF, (byte) 0xFE});

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] mutated(List<byte[]> seeds) {
        byte[] input = seeds.get(random.nextInt(seeds.size()));
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            input = changed(input, seeds);
        }
        return input;
    }

    private byte[] changed(byte[] input, List<byte[]> seeds) {
        int begin = random.nextInt(input.length + 1);
        int end = Math.min(input.length, begin + random.nextInt(random.nextBoolean() ? 4 : 200));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(input);
            case 1 -> joined(input, begin, new byte[0], end);
            case 2 -> joined(input, begin, slice(input, begin, end), begin);
            case 3 -> joined(input, begin, PIECES.get(random.nextInt(PIECES.size())), begin);
            case 4 -> joined(input, begin, PIECES.get(random.nextInt(PIECES.size())), end);
            default -> spliced(input, begin, seeds.get(random.nextInt(seeds.size())));
        };
    }

    private byte[] flipped(byte[] input) {
        byte[] output = input.clone();
        if (output.length > 0) {
            output[random.nextInt(output.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return output;
    }

    private byte[] spliced(byte[] input, int begin, byte[] other) {
        int from = random.nextInt(other.length + 1);
        return joined(input, begin, slice(other, from, other.length), input.length);
    }

    private static byte[] slice(byte[] bytes, int begin, int end) {
        return Arrays.copyOfRange(bytes, begin, end);
    }

    /** What lies before {@code begin}, the middle, and what lies from {@code end} on. */
    private static byte[] joined(byte[] input, int begin, byte[] middle, int end) {
        ByteArrayOutputStream output = new ByteArrayOutputStream(input.length + middle.length);
        output.write(input, 0, begin);
        output.writeBytes(middle);
        output.write(input, end, input.length - end);
        return output.toByteArray();
    }
}
