package io.sparkk8s.testkit.internal.controllers;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** By which a ReplicaSet's pods are told from those of another template. Of the form that real ones have. */
final class TemplateHash {

    static final String LABEL = "pod-template-hash";

    private static final String ALPHABET = "bcdfghjklmnpqrstvwxz2456789";

    private TemplateHash() {}

    static String of(JsonNode template) {
        var hash = 0x811c9dc5;
        for (var b : Json.write(template).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x01000193;
        }
        var text = new StringBuilder();
        for (var c : Integer.toUnsignedString(hash).toCharArray()) {
            text.append(ALPHABET.charAt(c % ALPHABET.length()));
        }
        return text.toString();
    }
}
