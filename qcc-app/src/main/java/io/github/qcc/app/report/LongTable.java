package io.github.qcc.app.report;

/**
 * Numbers by 64-bit keys, in 16 bytes an entry and its room to grow: a run of 100,000 companies has millions of rows, and
 * as objects they would not fit the heap. A key is a {@linkplain #key hash} of a text; among ten million texts two have
 * the same one with a probability of 1 in 300,000.
 */
final class LongTable {
    /** What {@link #get} returns for a key that is not there. */
    static final long MISSING = Long.MIN_VALUE;

    private static final int FIRST_SIZE = 1 << 10;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final long FINAL_MULTIPLIER = 0xBF58476D1CE4E5B9L;

    private long[] keys = new long[FIRST_SIZE];
    private long[] values = new long[FIRST_SIZE];
    private int size;

    /** Key of a text of a kind of its own, so that an id and a number that look alike are not the same. Never 0. */
    static long key(char kind, String text) {
        long hash = kind * FINAL_MULTIPLIER;
        for (int i = 0; i < text.length(); i++) {
            hash = mixed((hash ^ text.charAt(i)) * MULTIPLIER);
        }
        return hash == 0 ? 1 : hash;
    }

    private static long mixed(long hash) {
        return (hash ^ hash >>> 31) * FINAL_MULTIPLIER;
    }

    long get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : MISSING;
    }

    void put(long key, long value) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (2 * ++size > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
        }
        values[slot] = value;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) mixed(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new long[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
