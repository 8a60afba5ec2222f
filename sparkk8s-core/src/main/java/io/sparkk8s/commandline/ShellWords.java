package io.sparkk8s.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of one simple command, by the quoting rules of the POSIX shell (XCU 2.2). What a shell would expand or act
 * upon is a fault: the words would not be those that spark-submit was given. Patterns as {@code *.jar} stay as they are.
 */
final class ShellWords {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=.*", Pattern.DOTALL);
    private static final String OPERATORS = ";&|<>()";

    /** After a dollar sign, what makes the shell expand it; a quote does so outside of double quotes alone. */
    private static final Pattern EXPANDED = Pattern.compile("[A-Za-z0-9_@*#?$!{(-].*", Pattern.DOTALL);

    private static final Pattern EXPANDED_BARE = Pattern.compile("['\"A-Za-z0-9_@*#?$!{(-].*", Pattern.DOTALL);

    private final String line;
    private final Findings findings;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private boolean quoted;
    private boolean ended;
    private int at;

    private ShellWords(String line, Findings findings) {
        this.line = line;
        this.findings = findings;
    }

    /** The words; faults are added to the findings, and the words are then a best guess. */
    static List<String> split(String line, Findings findings) {
        var words = new ShellWords(line, findings);
        words.read();
        return words.words;
    }

    /** One line that gives these words in a shell. */
    static String join(List<String> words) {
        return words.stream().map(ShellWords::quote).collect(Collectors.joining(" "));
    }

    private static String quote(String word) {
        return SAFE.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private void read() {
        while (at < line.length()) {
            var c = line.charAt(at++);
            switch (c) {
                case '\'' -> single();
                case '"' -> twice();
                case '\\' -> escaped();
                case ' ', '\t' -> endOfWord();
                case '\n' -> {
                    endOfWord();
                    ended = !words.isEmpty();
                }
                case '`', '$' -> {
                    expansion(c, EXPANDED_BARE);
                    add(c);
                }
                case '\r' -> {
                    if (!line.startsWith("\n", at)) {
                        add(c);
                    }
                }
                default -> plain(c);
            }
        }
        endOfWord();
    }

    private void plain(char c) {
        if (!inWord && c == '#') {
            var end = line.indexOf('\n', at);
            at = end < 0 ? line.length() : end;
        } else if (OPERATORS.indexOf(c) >= 0) {
            fault("'" + c + "' has a meaning in a shell: put the word into single quotes, or leave the rest out");
            endOfWord();
        } else {
            if (!inWord && c == '~') {
                fault("'~' is not expanded: write the directory out");
            }
            add(c);
        }
    }

    private void add(char c) {
        inWord = true;
        word.append(c);
    }

    private void single() {
        quoted = true;
        inWord = true;
        var end = line.indexOf('\'', at);
        if (end < 0) {
            fault("a single quote is not closed");
            end = line.length();
        }
        word.append(line, at, end);
        at = Math.min(end + 1, line.length());
    }

    private void twice() {
        quoted = true;
        inWord = true;
        var begin = at;
        while (at < line.length() && line.charAt(at) != '"') {
            var c = line.charAt(at++);
            if (c == '\\' && at < line.length() && "$`\"\\\n".indexOf(line.charAt(at)) >= 0) {
                var next = line.charAt(at++);
                if (next != '\n') {
                    word.append(next);
                }
            } else {
                if (c == '$' || c == '`') {
                    expansion(c, EXPANDED);
                }
                word.append(c);
            }
        }
        if (at == line.length()) {
            at = begin;
            fault("a double quote is not closed");
            at = line.length();
        } else {
            at++;
        }
    }

    private void escaped() {
        if (at == line.length()) {
            fault("the backslash at the end escapes nothing");
        } else if (line.charAt(at) == '\n') {
            at++;
        } else if (line.startsWith("\r\n", at)) {
            at += 2;
        } else {
            quoted = true;
            add(line.charAt(at++));
        }
    }

    private void expansion(char c, Pattern pattern) {
        if (c == '`') {
            fault("a command in backquotes is not run: put its output here, or a backslash before it");
        } else if (pattern.matcher(line).region(at, line.length()).matches()) {
            fault("'" + line.substring(at - 1, Math.min(at + 20, line.length())).split("[\\s\"']", 2)[0]
                    + "' is not expanded: write the value out, or put it into single quotes to mean the text itself");
        }
    }

    private void endOfWord() {
        if (!inWord) {
            return;
        }
        var text = word.toString();
        if (ended) {
            fault("a new line ends a command: end the line before it with a backslash");
            ended = false;
        }
        if (words.isEmpty() && !quoted && ASSIGNMENT.matcher(text).matches()) {
            fault("'" + text.substring(0, text.indexOf('=')) + "=...' sets an environment variable, which is not read");
        } else {
            words.add(text);
        }
        word.setLength(0);
        inWord = false;
        quoted = false;
    }

    private void fault(String problem) {
        var lineNumber =
                1 + line.substring(0, at).chars().filter(c -> c == '\n').count();
        findings.fault("line " + lineNumber, problem);
    }
}
