package io.sparkk8s.argo.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts and numbers as Java writes them, in ASCII. */
final class Literals {

    /** A constant of a class file has up to 65535 bytes, and one of these characters up to three. */
    private static final int LONGEST = 20_000;

    private Literals() {}

    static String of(String text, String indent) {
        if (text.length() > LONGEST) {
            List<String> pieces = new ArrayList<>();
            for (int i = 0; i < text.length(); i += LONGEST) {
                pieces.add(of(text.substring(i, Math.min(text.length(), i + LONGEST)), indent));
            }
            return "String.join(\"\", " + String.join(", ", pieces) + ")";
        }
        boolean block = text.indexOf('\n') >= 0 && text.indexOf('\n') < text.length() - 1;
        return block
                ? block(text, indent)
                : "\"" + escaped(text).replace("\n", "\\n").replace("\"", "\\\"") + "\"";
    }

    /** @param number of the types that a YAML document has */
    static String of(Number number) {
        if (number instanceof BigInteger || number instanceof BigDecimal) {
            return "new " + number.getClass().getName() + "(\"" + number + "\")";
        }
        return number instanceof Long ? number + "L" : number instanceof Float ? number + "f" : number.toString();
    }

    private static String block(String text, String indent) {
        // without a line break at its end, the text ends at the backslash
        boolean ended = text.endsWith("\n");
        String[] lines = (ended ? text.substring(0, text.length() - 1) : text).split("\n", -1);
        return Stream.of(lines)
                .map(line -> line.isEmpty() ? "" : indent + blockLine(line))
                .collect(Collectors.joining("\n", "\"\"\"\n", (ended ? "\n" : "\\\n") + indent + "\"\"\""));
    }

    private static String blockLine(String line) {
        String escaped = escaped(line).replace("\"\"\"", "\\\"\\\"\\\"");
        return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\s" : escaped;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\r' -> escaped.append("\\r");
                case '\n' -> escaped.append('\n');
                default ->
                    escaped.append(
                            c < ' ' || c == 0x7f
                                    ? "\\%03o".formatted((int) c)
                                    : c < 0x7f ? String.valueOf(c) : "\\u%04x".formatted((int) c));
            }
        }
        return escaped.toString();
    }
}
