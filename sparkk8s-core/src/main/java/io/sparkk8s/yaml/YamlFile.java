package io.sparkk8s.yaml;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.Fault;
import io.sparkk8s.InvalidSpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A file of YAML documents with {@code ---} between them, or of one JSON value. A document that is no YAML does not spoil
 * the others: the file is cut at the lines that begin with {@code ---} first, as kubectl does.
 *
 * @param name what errors call the file
 * @param parts the documents and those that are none, without the empty ones, in the order of the file
 */
public record YamlFile(String name, List<YamlPart> parts) {

    /** YAML's own: JSON may have the other line breaks of Unicode in its texts. */
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

    public YamlFile {
        requireNonNull(name, "name");
        parts = List.copyOf(parts);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or is not UTF-8
     */
    public static YamlFile read(Path file) throws IOException {
        return parse(file.toString(), Files.readString(file));
    }

    /**
     * Reads a text.
     *
     * @param name what errors call it
     */
    public static YamlFile parse(String name, String text) {
        List<YamlPart> parts = new ArrayList<>();
        var part = new StringBuilder();
        var first = 1;
        var number = 0;
        for (var line : LINE_BREAK.split(text, -1)) {
            part.append(number++ == 0 ? "" : "\n");
            if (startsDocument(line)) {
                add(parts, part.toString(), first);
                part.setLength(0);
                first = number;
                part.append("   ").append(line, 3, line.length());
            } else {
                part.append(line);
            }
        }
        add(parts, part.toString(), first);
        return new YamlFile(name, parts);
    }

    /**
     * All documents.
     *
     * @throws InvalidSpecException with each part that is no YAML, by its line
     */
    public List<YamlDocument> documents() {
        List<YamlDocument> documents = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (var part : parts) {
            if (part instanceof YamlDocument document) {
                documents.add(document);
            } else if (part instanceof YamlError error) {
                faults.add(new Fault("line " + error.line(), error.message()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidSpecException("The file " + name, faults);
        }
        return documents;
    }

    private static boolean startsDocument(String line) {
        return line.startsWith("---") && (line.length() == 3 || Character.isWhitespace(line.charAt(3)));
    }

    /** Blank, a comment or a directive. */
    private static boolean saysNothing(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#") || line.startsWith("%");
    }

    private static void add(List<YamlPart> parts, String text, int first) {
        if (text.lines().allMatch(YamlFile::saysNothing)) {
            return;
        }
        try {
            parts.add(YamlReader.read(text, parts.size(), first));
        } catch (YamlReader.Broken e) {
            parts.add(new YamlError(parts.size(), e.line(), String.valueOf(e.getMessage())));
        } catch (MarkedYamlEngineException e) {
            var line = first + e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            parts.add(new YamlError(parts.size(), line, e.getProblem()));
        } catch (YamlEngineException | NoSuchElementException e) {
            parts.add(new YamlError(parts.size(), first, "no YAML: " + e.getMessage()));
        }
    }
}
