package org.defaulton.scenario.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into a {@link YamlNode}. Aliases are never followed, so that a small file cannot expand into
 * a large tree.
 */
public final class YamlReader {
    /** Far deeper than any scenario. */
    static final int DEEPEST = 32;
    /** More than ten times the built-in scenario. */
    static final int MOST_NODES = 100_000;

    /** On each refill the parser copies what it has of a long word; few refills keep a word of 2 MB cheap. */
    private static final int BUFFER = 64 * 1024;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(BUFFER)
            .build();

    private final FaultCollector faults;
    private final Iterator<Event> events;
    private final List<String> lines;
    private int nodes;
    private FilePosition reached = FilePosition.START;

    private YamlReader(String text, FaultCollector faults) {
        this.faults = faults;
        this.lines = text.lines().toList();
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** Reading cannot continue; the fault has been added. */
    private static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The document; empty if it cannot be read to its end. Faults are added in both cases. */
    public static Optional<YamlNode> read(String text, FaultCollector faults) {
        YamlReader reader = new YamlReader(text, faults);
        try {
            return reader.document();
        } catch (YamlEngineException | IllegalArgumentException e) {
            YamlSyntaxFault problem = YamlSyntaxFault.of(e, text, reader.reached);
            faults.add(problem.place(), problem.key());
        } catch (UnreadableException e) {
            // Already reported.
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() throws UnreadableException {
        events.next();
        Event first = events.next();
        if (first.getEventId() != Event.ID.DocumentStart) {
            faults.add(FilePosition.START, "empty");
            return Optional.empty();
        }
        YamlNode root = node(events.next(), 1);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            faults.add(place(after), "second-document");
        }
        return Optional.of(root);
    }

    private YamlNode node(Event event, int depth) throws UnreadableException {
        nodes++;
        reached = place(event);
        if (nodes > MOST_NODES) {
            throw stop(event, "too-many-nodes", MOST_NODES);
        }
        if (depth > DEEPEST) {
            throw stop(event, "too-deep", DEEPEST);
        }
        refuseAnchor(event);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent start -> sequence(start, depth);
            case MappingStartEvent start -> mapping(start, depth);
            default -> alias(event);
        };
    }

    private void refuseAnchor(Event event) {
        if (!(event instanceof AliasEvent) && event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            faults.add(place(event), "anchor", node.getAnchor().get().getValue());
        }
    }

    private YamlNode alias(Event event) {
        String name = event instanceof AliasEvent alias ? alias.getAlias().getValue() : "";
        faults.add(place(event), "alias", name);
        return new YamlNode.ScalarNode(place(event), "", YamlNode.ScalarNode.NOTHING);
    }

    private YamlNode scalar(ScalarEvent event) {
        event.getTag().ifPresent(_ -> faults.add(place(event), "tag"));
        YamlNode.ScalarNode scalar = new YamlNode.ScalarNode(place(event), event.getValue(),
                YamlScalarParser.value(event));
        if (scalar.isNothing() && YamlComment.comesAt(scalar.place(), lines)) {
            faults.add(scalar, "value-in-comment");
        }
        return scalar;
    }

    private YamlNode sequence(SequenceStartEvent start, int depth) throws UnreadableException {
        start.getTag().ifPresent(_ -> faults.add(place(start), "tag"));
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.SequenceNode(place(start), items);
    }

    private YamlNode mapping(MappingStartEvent start, int depth) throws UnreadableException {
        start.getTag().ifPresent(_ -> faults.add(place(start), "tag"));
        Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            refuseAnchor(event);
            String key = key(event);
            YamlNode.MappingEntry entry = new YamlNode.MappingEntry(place(event), node(events.next(), depth + 1));
            YamlNode.MappingEntry before = entries.putIfAbsent(key, entry);
            if (before != null) {
                faults.add(entry.key(), "duplicate-key", key, before.key().line());
            }
        }
        return new YamlNode.MappingNode(place(start), entries);
    }

    private String key(Event event) throws UnreadableException {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        throw stop(event, "key-no-word");
    }

    private UnreadableException stop(Event event, String key, Object... args) {
        faults.add(place(event), key, args);
        return new UnreadableException();
    }

    private static FilePosition place(Event event) {
        return event.getStartMark().map(YamlSyntaxFault::place).orElse(FilePosition.START);
    }
}
