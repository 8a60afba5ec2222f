package io.sparkk8s.conf;

import static io.sparkk8s.conf.ConfFinding.Code.CONTRADICTORY;

import java.util.List;

/** Kerberos, tokens and encryption. */
final class SecurityRules {

    private SecurityRules() {}

    static void check(Findings findings) {
        notBoth(findings, SparkKeys.KRB5_PATH.name(), SparkKeys.KRB5_CONFIG_MAP.name());
        together(findings, SparkKeys.TOKEN_SECRET_NAME.name(), SparkKeys.TOKEN_SECRET_ITEM_KEY.name());
        together(findings, SparkKeys.KEYTAB.name(), SparkKeys.PRINCIPAL.name());
        for (var who : List.of("", "submission.", "driver.")) {
            var token = "spark.kubernetes.authenticate." + who + "oauthToken";
            notBoth(findings, token, token + "File");
        }
        for (var encryption : List.of("spark.network.crypto.enabled", "spark.authenticate.enableSaslEncryption")) {
            if (findings.on(encryption) && !findings.on(SparkKeys.AUTHENTICATE.name())) {
                findings.error(
                        CONTRADICTORY, encryption, "Spark refuses it without " + SparkKeys.AUTHENTICATE + "=true");
            }
        }
    }

    private static void notBoth(Findings findings, String one, String other) {
        if (findings.has(one) && findings.has(other)) {
            findings.error(CONTRADICTORY, other, "Spark refuses it beside " + one);
        }
    }

    private static void together(Findings findings, String one, String other) {
        if (findings.has(one) != findings.has(other)) {
            var given = findings.has(one) ? one : other;
            findings.error(CONTRADICTORY, given.equals(one) ? other : one, "missing: Spark wants it with " + given);
        }
    }
}
