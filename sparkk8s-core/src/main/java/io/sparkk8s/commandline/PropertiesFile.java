package io.sparkk8s.commandline;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A file of properties, read as Spark reads its own: in UTF-8, without the blanks around the values. */
final class PropertiesFile {

    private PropertiesFile() {}

    /** Its entries; none after a fault. */
    static Map<String, String> read(String option, String file, Findings findings) {
        var properties = new Properties();
        try (Reader text = new StringReader(Files.readString(Path.of(file)))) {
            properties.load(text);
        } catch (CharacterCodingException e) {
            findings.fault(option, "the file " + file + " is not in UTF-8");
        } catch (IOException | InvalidPathException e) {
            findings.fault(option, "the file " + file + " cannot be read");
        } catch (IllegalArgumentException e) {
            findings.fault(option, "the file " + file + " is no file of properties: " + e.getMessage());
        }
        var entries = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> entries.put(key, trim(properties.getProperty(key))));
        return entries;
    }

    /** Ends of lines that were written as escapes stay: Spark's {@code Utils.trimExceptCRLF}. */
    private static String trim(String value) {
        var begin = 0;
        var end = value.length();
        while (begin < end && blank(value.charAt(begin))) {
            begin++;
        }
        while (begin < end && blank(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(begin, end);
    }

    private static boolean blank(char c) {
        return c <= ' ' && c != '\r' && c != '\n';
    }
}
