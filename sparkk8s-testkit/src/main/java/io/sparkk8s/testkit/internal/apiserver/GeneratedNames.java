package io.sparkk8s.testkit.internal.apiserver;

import java.util.UUID;

/** Uids and the tails of generated names: unlike one another, and the same in every run of a test. */
final class GeneratedNames {

    // the letters Kubernetes uses, which spell no words
    private static final String ALPHABET = "bcdfghjklmnpqrstvwxz2456789";

    private long uids;
    private long tails;

    String uid() {
        // variant and version bits as of a random UUID
        var mixed = mix(++uids);
        return new UUID((mixed & ~0xf000L) | 0x4000L, (uids & 0x3fffffffffffffffL) | 0x8000000000000000L).toString();
    }

    String tail() {
        var bits = mix(++tails) & Long.MAX_VALUE;
        var tail = new StringBuilder();
        for (var i = 0; i < 5; i++) {
            tail.append(ALPHABET.charAt((int) (bits % ALPHABET.length())));
            bits /= ALPHABET.length();
        }
        return tail.toString();
    }

    /** Spreads a counter over all bits (the finalizer of splitmix64). */
    private static long mix(long n) {
        var z = n * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
