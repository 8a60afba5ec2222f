package io.sparkk8s.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of texts for names and labels: the same texts give the same one, in any JVM. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The SHA-256 of the texts in their order, as 64 hexadecimal digits. */
    public static String of(String... texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var text : texts) {
                // with its length, so that no two lists of texts run together into one
                digest.update((text.length() + ":" + text).getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
