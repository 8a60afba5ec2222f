package io.sparkk8s.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * Writes a tree of JSON's types as YAML that every reader, of YAML 1.1 as of 1.2, takes for the same: texts are quoted or
 * in blocks, and names are quoted where they could be taken for something else, such as {@code "on"}. The order of the
 * maps is kept, and no line is folded: the same tree gives the same text.
 */
public final class YamlText {

    private static final ImplicitTuple PLAIN = new ImplicitTuple(true, false);
    private static final ImplicitTuple QUOTED = new ImplicitTuple(false, true);
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .setMaxSimpleKeyLength(1024)
            .build();

    private final StringBuilder text = new StringBuilder();
    private final Emitter emitter = new Emitter(SETTINGS, new StreamDataWriter() {
        @Override
        public void write(String part) {
            text.append(part);
        }

        @Override
        public void write(String part, int offset, int length) {
            text.append(part, offset, offset + length);
        }
    });

    private YamlText() {}

    /**
     * One document, without {@code ---}.
     *
     * @param tree of {@code Map} with names as keys, {@code List}, {@code String}, {@code Boolean}, {@code Number} and null
     * @throws IllegalArgumentException there is something else in the tree
     */
    public static String of(@Nullable Object tree) {
        var writer = new YamlText();
        writer.emitter.emit(new StreamStartEvent());
        writer.emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        writer.value(tree);
        writer.emitter.emit(new DocumentEndEvent(false));
        writer.emitter.emit(new StreamEndEvent());
        return writer.text.toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof String words) {
            words(words);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            scalar(String.valueOf(value), PLAIN, ScalarStyle.PLAIN);
        } else {
            throw new IllegalArgumentException("a " + value.getClass().getName() + " is no JSON");
        }
    }

    private void map(Map<?, ?> map) {
        emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style(map.isEmpty())));
        map.forEach((key, value) -> {
            var name = String.valueOf(key);
            var style = isName(name) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
            scalar(name, style == ScalarStyle.PLAIN ? PLAIN : QUOTED, style);
            value(value);
        });
        emitter.emit(new MappingEndEvent());
    }

    private void list(List<?> list) {
        emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style(list.isEmpty())));
        list.forEach(this::value);
        emitter.emit(new SequenceEndEvent());
    }

    private static FlowStyle style(boolean isEmpty) {
        return isEmpty ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    /** Several lines are a block, which the emitter quotes where a block cannot say it. */
    private void words(String words) {
        scalar(words, QUOTED, words.indexOf('\n') >= 0 ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED);
    }

    private void scalar(String words, ImplicitTuple implicit, ScalarStyle style) {
        emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), implicit, words, style));
    }

    private static boolean isName(String text) {
        return text.chars().allMatch(YamlText::isOfName)
                && !text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && YamlScalar.plain(text) instanceof String;
    }

    private static boolean isOfName(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._-/".indexOf(c) >= 0;
    }
}
