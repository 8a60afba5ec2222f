package io.sparkk8s.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads one document, event by event. */
final class YamlReader {

    /** A document that unfolds into more values is a bomb, or at least no manifest. */
    private static final int MOST_VALUES = 5_000_000;

    private static final int DEEPEST = 200;
    private static final int LONGEST = 256 * 1024 * 1024;
    private static final String STRING = "tag:yaml.org,2002:str";

    private final Iterator<Event> events;
    private final int firstLine;
    private final Lines lines = new Lines();
    private final List<DocumentPath> duplicates = new ArrayList<>();
    private final Map<String, Anchor> anchors = new HashMap<>();
    private long values;

    /** What stands behind an anchor, and how many values it is. */
    private record Anchor(@Nullable Object value, long values) {}

    /** Reading cannot go on here. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Broken(String message, int line) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    private YamlReader(String text, int firstLine) {
        var settings = LoadSettings.builder().setCodePointLimit(LONGEST).build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
        this.firstLine = firstLine;
    }

    /**
     * Reads a document.
     *
     * @param firstLine the line of the file that the text begins with, from 1
     */
    static YamlDocument read(String text, int index, int firstLine) throws Broken {
        var reader = new YamlReader(text, firstLine);
        reader.events.next();
        reader.events.next();
        var first = reader.events.next();
        var tree = reader.value(first, DocumentPath.ROOT, 0);
        reader.end();
        return new YamlDocument(index, reader.line(first), tree, reader.lines, reader.duplicates);
    }

    private void end() throws Broken {
        events.next();
        var next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw new Broken("another document begins without ---", line(next));
        }
    }

    private @Nullable Object value(Event event, DocumentPath path, int depth) throws Broken {
        if (depth > DEEPEST) {
            throw new Broken("nested more than " + DEEPEST + " levels deep", line(event));
        }
        var before = values++;
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        var value = event instanceof MappingStartEvent
                ? map(event, path, depth)
                : event instanceof SequenceStartEvent ? list(path, depth) : scalar((ScalarEvent) event);
        var anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get().getValue(), new Anchor(value, values - before));
        }
        return value;
    }

    private @Nullable Object alias(AliasEvent alias) throws Broken {
        var anchor = anchors.get(alias.getAlias().getValue());
        if (anchor == null) {
            throw new Broken("the alias *" + alias.getAlias().getValue() + " has no anchor before it", line(alias));
        }
        values += anchor.values;
        if (values > MOST_VALUES) {
            throw new Broken("its aliases unfold into more than " + MOST_VALUES + " values", line(alias));
        }
        return anchor.value;
    }

    private Map<String, @Nullable Object> map(Event start, DocumentPath path, int depth) throws Broken {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        var fixed = Collections.unmodifiableMap(map);
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw new Broken("a field's name must be a word", line(event));
            }
            var name = key.getValue();
            var at = path.field(name);
            var value = value(events.next(), at, depth + 1);
            if (name.equals("<<") && key.isPlain()) {
                merge(value, merged, line(event));
                continue;
            }
            if (map.containsKey(name)) {
                duplicates.add(at);
            }
            map.put(name, value);
            lines.put(fixed, name, line(event));
        }
        var line = line(start);
        merged.forEach((name, value) -> {
            if (!map.containsKey(name)) {
                map.put(name, value);
                lines.put(fixed, name, line);
            }
        });
        return fixed;
    }

    /** YAML 1.1's merge key: an object, or a list of objects of which the earlier ones win. */
    private static void merge(@Nullable Object value, Map<String, @Nullable Object> into, int line) throws Broken {
        for (var source : value instanceof List<?> list ? list : Collections.singletonList(value)) {
            if (!(source instanceof Map<?, ?> map)) {
                throw new Broken("<< wants an object or a list of objects", line);
            }
            map.forEach((name, field) -> into.putIfAbsent((String) name, field));
        }
    }

    private List<@Nullable Object> list(DocumentPath path, int depth) throws Broken {
        List<@Nullable Object> list = new ArrayList<>();
        var fixed = Collections.unmodifiableList(list);
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            lines.put(fixed, list.size(), line(event));
            list.add(value(event, path.item(list.size()), depth + 1));
        }
        return fixed;
    }

    private static @Nullable Object scalar(ScalarEvent event) {
        var text = event.getValue();
        var isText = !event.isPlain() || event.getTag().filter(STRING::equals).isPresent();
        return isText ? text : YamlScalar.plain(text);
    }

    private int line(Event event) {
        return firstLine + event.getStartMark().map(Mark::getLine).orElse(0);
    }
}
