package salesassistant.sample;

import java.nio.charset.StandardCharsets;

/**
 * A named stream of random numbers addressed by counters, so that every number depends only on seed, name and
 * indexes and never on the order of drawing.
 */
record RandomStream(long state) {

    private static final long INDEX_OFFSET = 0x632BE59BD9B4E019L;

    static RandomStream of(long seed, String name) {
        return new RandomStream(mix(seed ^ fnv(name)));
    }

    RandomStream at(long index) {
        return new RandomStream(mix(state ^ mix(index + INDEX_OFFSET)));
    }

    /** A number strictly between 0 and 1. */
    double uniform() {
        return (state >>> 11) * 0x1p-53 + 0x1p-54;
    }

    /** A 31-bit number that identifies a text as an index. */
    static long indexOf(String text) {
        return fnv(text) & 0x7fffffffL;
    }

    /** The FNV-1a hash of a text. */
    private static long fnv(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long x = value + 0x9E3779B97F4A7C15L;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
