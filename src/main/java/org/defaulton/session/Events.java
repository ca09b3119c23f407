package org.defaulton.session;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.defaulton.text.Messages;
import org.defaulton.text.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events as text and back. Thread-safe. */
public final class Events {
    /**
     * An event as text.
     *
     * @param type its name, such as "date-moved"
     * @param version of the JSON's form, from 1
     * @param json its components, one object
     */
    public record Written(String type, int version, String json) {}

    /** A form that changes gets the next number here, and {@link #read} a way to lift the old form. */
    private static final int VERSION = 1;

    /** Names stand in files for ever, so they are written down here and do not follow the classes' names. */
    private static final Map<String, Class<? extends Event>> TYPES = Map.ofEntries(
            entry("started", Event.Started.class), entry("member-chosen", Event.MemberChosen.class),
            entry("date-moved", Event.DateMoved.class), entry("chosen", Event.Chosen.class),
            entry("request-sent", Event.RequestSent.class), entry("undone", Event.Undone.class),
            entry("redone", Event.Redone.class), entry("taken-back", Event.TakenBack.class),
            entry("page-opened", Event.PageOpened.class),
            entry("went-back", Event.WentBack.class), entry("searched", Event.Searched.class),
            entry("field-edited", Event.FieldEdited.class), entry("field-left", Event.FieldLeft.class),
            entry("review-opened", Event.ReviewOpened.class), entry("review-closed", Event.ReviewClosed.class),
            entry("form-cleared", Event.FormCleared.class),
            entry("view-opened", Event.ViewOpened.class), entry("use-unfolded", Event.UseUnfolded.class),
            entry("use-focused", Event.UseFocused.class), entry("everyone-set", Event.EveryoneSet.class),
            entry("evidence-filtered", Event.EvidenceFiltered.class),
            entry("column-added", Event.ColumnAdded.class), entry("column-removed", Event.ColumnRemoved.class),
            entry("country-compared", Event.CountryCompared.class),
            entry("objection-compared", Event.ObjectionCompared.class),
            entry("pair-picked", Event.PairPicked.class), entry("flow-drawn", Event.FlowDrawn.class),
            entry("readings-chosen", Event.ReadingsChosen.class),
            entry("evidence-opened", Event.EvidenceOpened.class),
            entry("evidence-closed", Event.EvidenceClosed.class), entry("enlarged", Event.Enlarged.class));

    private static final Map<Class<? extends Event>, String> NAMES = TYPES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Entry::getValue, Entry::getKey));

    private final Messages messages = Messages.of(Events.class);
    /** Made when the first event is written or read: that is after the window has opened, which need not wait for it. */
    private static final class Json {
        private static final JsonMapper MAPPER = JsonMapper.builder().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
    }

    /** The event as text. */
    public Written write(Event event) {
        String type = NAMES.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("No name was given to " + event.getClass() + ".");
        }
        return new Written(type, VERSION, Json.MAPPER.writeValueAsString(event));
    }

    /**
     * The event that the text tells.
     *
     * @throws Problem if the type or version is unknown to this version of the app, or the JSON does not fit it
     */
    public Event read(Written written) throws Problem {
        Class<? extends Event> type = TYPES.get(written.type());
        if (type == null || written.version() != VERSION) {
            throw new Problem(messages.text("event.unknown", written.type(), written.version()));
        }
        try {
            return Json.MAPPER.readValue(written.json(), type);
        } catch (JacksonException e) {
            throw new Problem(messages.text("event.unreadable", written.type(), e.getOriginalMessage()), e);
        }
    }
}
