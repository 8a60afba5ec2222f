package io.sparkk8s.argo.lint;

import java.util.regex.Pattern;

/** A minor version of Argo, such as 3.7. */
record ArgoRelease(int major, int minor) implements Comparable<ArgoRelease> {

    private static final Pattern VERSION = Pattern.compile("v?([0-9]{1,4})\\.([0-9]{1,4})(\\..*)?");

    /** @throws IllegalArgumentException it is none */
    static ArgoRelease parse(String text) {
        var matcher = VERSION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no version of Argo Workflows such as 3.7");
        }
        return new ArgoRelease(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    boolean isBefore(String other) {
        return compareTo(parse(other)) < 0;
    }

    boolean isAfter(String other) {
        return compareTo(parse(other)) > 0;
    }

    @Override
    public int compareTo(ArgoRelease other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
