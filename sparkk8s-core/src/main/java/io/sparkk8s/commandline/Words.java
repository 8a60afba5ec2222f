package io.sparkk8s.commandline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a command line, told apart as {@code SparkSubmitOptionParser.parse} does: options up to the
 * application's file, and what follows is the application's. Of an option given twice, the last one counts.
 */
final class Words {

    /** {@code --name=value}; an empty value is none. */
    private static final Pattern WITH_VALUE = Pattern.compile("(--[^=]+)=(.+)");

    private static final Pattern COMMAND = Pattern.compile("(.*/)?spark-submit");

    final Map<SubmitOption, String> options = new EnumMap<>(SubmitOption.class);
    final Map<String, String> conf = new TreeMap<>();
    final List<String> arguments = new ArrayList<>();

    @Nullable
    String file;

    private final List<String> words;
    private final Findings findings;
    private int at;

    private Words(List<String> words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    static Words read(List<String> all, Findings findings) {
        var named = !all.isEmpty() && COMMAND.matcher(all.get(0)).matches();
        var words = new Words(named ? all.subList(1, all.size()) : all, findings);
        while (words.file == null && words.at < words.words.size()) {
            words.option();
        }
        words.arguments.addAll(words.words.subList(words.at, words.words.size()));
        return words;
    }

    private void option() {
        var word = words.get(at++);
        var parts = WITH_VALUE.matcher(word);
        var name = parts.matches() ? parts.group(1) : word;
        var option = SubmitOption.of(name).orElse(null);
        if (option != null) {
            take(option, name, parts.matches() ? parts.group(2) : null);
        } else if (word.startsWith("-")) {
            unknown(word, name);
        } else {
            file = word;
        }
    }

    private void take(SubmitOption option, String name, @Nullable String given) {
        if (!option.takesValue()) {
            options.put(option, "");
        } else if (given != null) {
            put(option, given);
        } else if (at == words.size()) {
            findings.fault(name, "has no value");
        } else {
            var value = words.get(at++);
            if (SubmitOption.of(value).isPresent()) {
                findings.warn(name, "takes the next word, '" + value + "', as its value, as spark-submit does");
            }
            put(option, value);
        }
    }

    private void put(SubmitOption option, String value) {
        if (option != SubmitOption.CONF) {
            options.put(option, value);
            return;
        }
        var equals = value.indexOf('=');
        if (equals < 0) {
            findings.fault("--conf", "'" + value + "' is not of the form KEY=VALUE");
        } else {
            conf.put(value.substring(0, equals), value.substring(equals + 1));
        }
    }

    private void unknown(String word, String name) {
        if (name.endsWith("=")
                && SubmitOption.of(name.substring(0, name.length() - 1)).isPresent()) {
            findings.fault(word, "has no value");
            return;
        }
        var nearest = Nearest.to(name);
        findings.fault(
                word,
                nearest.map(option -> "is no option of spark-submit; did you mean " + option.text + "?")
                        .orElse("is no option of spark-submit 3.5 to 4.1"));
        // what follows is looked at too, so that all faults are told: is the next word the value of this one?
        var value = !word.contains("=") && nearest.map(SubmitOption::takesValue).orElse(true);
        if (value && at < words.size() && !words.get(at).startsWith("-") && !MainFile.plausible(words.get(at))) {
            at++;
        }
    }
}
