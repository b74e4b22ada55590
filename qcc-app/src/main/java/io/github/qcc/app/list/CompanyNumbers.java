package io.github.qcc.app.list;

import io.github.qcc.domain.SearchKey;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Numbers companies from 1, in the order of the list, equal keys alike. Holds 16 bytes a company and not its name, so
 * that a million fit where a million names would not: SipHash-2-4 with 128 bits under a random key, so that no list can
 * be made to have collisions.
 */
final class CompanyNumbers {
    private static final int FIRST_CAPACITY = 1 << 12;

    private final long k0;
    private final long k1;
    private long[] hashes = new long[2 * FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;
    private long h0;
    private long h1;
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    CompanyNumbers() {
        SecureRandom random = new SecureRandom();
        this.k0 = random.nextLong();
        this.k1 = random.nextLong();
    }

    /** How many different companies there are. */
    int size() {
        return size;
    }

    /** Number of the company of a key; the next one if the company is new. */
    int of(SearchKey key) {
        hash(key.comparisonForm().getBytes(StandardCharsets.UTF_8));
        int place = place(h0, h1);
        if (numbers[place] == 0) {
            hashes[2 * place] = h0;
            hashes[2 * place + 1] = h1;
            numbers[place] = ++size;
            if (size * 3L > numbers.length * 2L) {
                grow();
            }
            return size;
        }
        return numbers[place];
    }

    private int place(long first, long second) {
        int place = (int) first & numbers.length - 1;
        while (numbers[place] != 0 && (hashes[2 * place] != first || hashes[2 * place + 1] != second)) {
            place = place + 1 & numbers.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[2 * oldHashes.length];
        numbers = new int[2 * oldNumbers.length];
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != 0) {
                int place = place(oldHashes[2 * i], oldHashes[2 * i + 1]);
                hashes[2 * place] = oldHashes[2 * i];
                hashes[2 * place + 1] = oldHashes[2 * i + 1];
                numbers[place] = oldNumbers[i];
            }
        }
        Arrays.fill(oldHashes, 0);
    }

    /** SipHash-2-4 with an output of 128 bits, by Aumasson and Bernstein. */
    private void hash(byte[] bytes) {
        v0 = 0x736f6d6570736575L ^ k0;
        v1 = 0x646f72616e646f6dL ^ k1 ^ 0xee;
        v2 = 0x6c7967656e657261L ^ k0;
        v3 = 0x7465646279746573L ^ k1;
        int words = bytes.length & ~7;
        for (int i = 0; i < words; i += 8) {
            mix(word(bytes, i, 8));
        }
        mix(word(bytes, words, bytes.length - words) | (long) bytes.length << 56);
        v2 ^= 0xee;
        rounds(4);
        h0 = v0 ^ v1 ^ v2 ^ v3;
        v1 ^= 0xdd;
        rounds(4);
        h1 = v0 ^ v1 ^ v2 ^ v3;
    }

    private static long word(byte[] bytes, int from, int length) {
        long word = 0;
        for (int i = 0; i < length; i++) {
            word |= (bytes[from + i] & 0xFFL) << 8 * i;
        }
        return word;
    }

    private void mix(long word) {
        v3 ^= word;
        rounds(2);
        v0 ^= word;
    }

    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
