package io.sparkk8s.manifest;

import io.sparkk8s.conf.SparkConf;

/** A {@code spark.properties} file, in the format of {@link java.util.Properties}, sorted and without a date. */
public final class PropertiesText {

    private PropertiesText() {}

    /** One line a key. */
    public static String of(SparkConf conf) {
        var text = new StringBuilder();
        conf.entries().forEach((key, value) -> {
            escape(text, key, true);
            text.append('=');
            escape(text, value, false);
            text.append('\n');
        });
        return text.toString();
    }

    private static void escape(StringBuilder text, String part, boolean key) {
        for (var i = 0; i < part.length(); i++) {
            var c = part.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\f' -> text.append("\\f");
                case ' ' -> text.append(key || i == 0 ? "\\ " : " ");
                case '=', ':', '#', '!' -> text.append(key ? "\\" + c : String.valueOf(c));
                default -> text.append(c);
            }
        }
    }
}
