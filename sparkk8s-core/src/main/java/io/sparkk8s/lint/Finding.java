package io.sparkk8s.lint;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that a check of a manifest found.
 *
 * @param code what kind of fault it is, in words joined by hyphens, such as {@code unknown-template}: the same for all
 *     versions of this library
 * @param severity whether it can run at all
 * @param path where it is in the document, such as {@code spec.templates[2].dag.tasks[0].template}; empty for the
 *     document itself
 * @param message what is wrong, with the value as given, and what would be right
 * @param file the YAML or Java file that says it; empty where none is known
 * @param line the line of that file, from 1
 */
public record Finding(
        String code, Severity severity, String path, String message, Optional<String> file, OptionalInt line) {

    public Finding {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
        requireNonNull(file, "file");
        requireNonNull(line, "line");
    }

    /** Whether it is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** As a compiler prints it: {@code FILE:LINE: error CODE PATH: MESSAGE}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        file.ifPresent(text::append);
        line.ifPresent(number -> text.append(file.isPresent() ? ":" : "line ").append(number));
        text.append(text.isEmpty() ? "" : ": ");
        text.append(severity.name().toLowerCase(Locale.ROOT)).append(' ').append(code);
        text.append(path.isEmpty() ? "" : " ").append(path);
        return text.append(": ").append(message).toString();
    }
}
