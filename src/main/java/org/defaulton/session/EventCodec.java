package org.defaulton.session;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Encodes events as text and decodes them. Thread-safe. */
public final class EventCodec {
    /**
     * An event as text.
     *
     * @param type its name, such as "date-moved"
     * @param version of the JSON's format, from 1
     * @param json its components, one object
     */
    public record EncodedEvent(String type, int version, String json) {}

    /**
     * A kind of event with its permanent name in files.
     *
     * @param name the name in files
     * @param type the type in Java
     * @param lifts the conversions from version 1 to 2, from 2 to 3, and so on; the current version is one more than
     * their number
     */
    private record Kind(String name, Class<? extends SessionEvent> type, List<UnaryOperator<EncodedEvent>> lifts) {
        static Kind of(String name, Class<? extends SessionEvent> type) {
            return new Kind(name, type, List.of());
        }

        int version() {
            return lifts.size() + 1;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("started", SessionEvent.Started.class, List.of(EventCodec::withoutTraits)),
            Kind.of("taken-back", SessionEvent.TakenBack.class),
            new Kind("member-chosen", HistoryEvent.MemberChosen.class, List.of(EventCodec::withoutTraits)),
            Kind.of("member-opened", HistoryEvent.MemberOpened.class),
            Kind.of("date-moved", HistoryEvent.DateMoved.class), Kind.of("chosen", HistoryEvent.Chosen.class),
            Kind.of("prompt-answered", HistoryEvent.PromptAnswered.class),
            Kind.of("pop-up-declined", HistoryEvent.PopUpDeclined.class),
            Kind.of("pop-up-set", PromptEvent.PopUpSet.class),
            Kind.of("confirmation-opened", PromptEvent.ConfirmationOpened.class),
            Kind.of("confirmation-declined", PromptEvent.ConfirmationDeclined.class),
            Kind.of("request-sent", HistoryEvent.RequestSent.class), Kind.of("undone", HistoryEvent.Undone.class),
            Kind.of("redone", HistoryEvent.Redone.class), Kind.of("page-opened", MirrorEvent.PageOpened.class),
            Kind.of("went-back", MirrorEvent.WentBack.class), Kind.of("searched", MirrorEvent.Searched.class),
            Kind.of("field-edited", FormEvent.FieldEdited.class), Kind.of("field-left", FormEvent.FieldLeft.class),
            Kind.of("review-opened", FormEvent.ReviewOpened.class),
            Kind.of("review-closed", FormEvent.ReviewClosed.class),
            Kind.of("form-cleared", FormEvent.FormCleared.class),
            new Kind("view-opened", ImpactEvent.ViewOpened.class, List.of(EventCodec::withoutEvidenceView)),
            Kind.of("use-unfolded", ImpactEvent.UseUnfolded.class),
            Kind.of("use-focused", ImpactEvent.UseFocused.class),
            Kind.of("readings-chosen", ImpactEvent.InterpretationsChosen.class),
            Kind.of("everyone-set", ImpactEvent.EveryoneSet.class),
            Kind.of("evidence-opened", EvidenceEvent.EvidenceOpened.class),
            Kind.of("evidence-filtered", EvidenceEvent.EvidenceFiltered.class),
            Kind.of("evidence-closed", EvidenceEvent.EvidenceClosed.class),
            Kind.of("column-added", CompareEvent.ColumnAdded.class),
            Kind.of("column-removed", CompareEvent.ColumnRemoved.class),
            Kind.of("country-compared", CompareEvent.CountryCompared.class),
            Kind.of("objection-compared", CompareEvent.ObjectionCompared.class),
            Kind.of("pair-picked", CompareEvent.PairPicked.class), Kind.of("flow-drawn", CompareEvent.FlowDrawn.class),
            Kind.of("column-form-opened", ColumnFormEvent.ColumnFormOpened.class),
            Kind.of("column-field-edited", ColumnFormEvent.ColumnFieldEdited.class),
            Kind.of("column-form-closed", ColumnFormEvent.ColumnFormClosed.class),
            Kind.of("card-opened", CardEvent.CardOpened.class), Kind.of("card-closed", CardEvent.CardClosed.class),
            Kind.of("enlarged", WindowStateEvent.Enlarged.class),
            Kind.of("side-shown", WindowStateEvent.SideShown.class),
            Kind.of("platforms-compared", WindowStateEvent.PlatformsCompared.class));

    private static final Map<String, Kind> BY_NAME = KINDS.stream()
            .collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));

    private static final Map<Class<? extends SessionEvent>, Kind> BY_TYPE = KINDS.stream()
            .collect(Collectors.toUnmodifiableMap(Kind::type, Function.identity()));

    private final Messages messages = Messages.of(EventCodec.class);

    /**
     * Created when the first event is written or read, which is after the window has opened, so that the start does not
     * wait for it.
     */
    private static final class JsonMapperHolder {
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
    }

    /** The event as text. */
    public EncodedEvent write(SessionEvent event) {
        Kind kind = BY_TYPE.get(event.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("No name was given to " + event.getClass() + ".");
        }
        return new EncodedEvent(kind.name(), kind.version(), JsonMapperHolder.MAPPER.writeValueAsString(event));
    }

    /**
     * The event that the text encodes.
     *
     * @throws UserException if this version of the app does not know the type or version, or the JSON does not fit it
     */
    public SessionEvent read(EncodedEvent written) throws UserException {
        Kind kind = BY_NAME.get(written.type());
        if (kind == null || written.version() < 1 || written.version() > kind.version()) {
            throw new UserException(messages.text("event.unknown", written.type(), written.version()));
        }
        if (written.version() < kind.version()) {
            return read(kind.lifts().get(written.version() - 1).apply(written));
        }
        try {
            return JsonMapperHolder.MAPPER.readValue(written.json(), kind.type());
        } catch (JacksonException e) {
            throw new UserException(messages.text("event.unreadable", written.type(), e.getOriginalMessage()), e);
        }
    }

    /** In version 1 members had no traits. */
    private static EncodedEvent withoutTraits(EncodedEvent first) {
        String fields = first.json().substring(0, first.json().lastIndexOf('}'));
        return new EncodedEvent(first.type(), 2, fields + ",\"traits\":[]}");
    }

    /** In version 1 the claims had a view of their own; since then they open beside any view. */
    private static EncodedEvent withoutEvidenceView(EncodedEvent first) {
        return first.json().equals("{\"view\":\"evidence\"}")
                ? new EncodedEvent("evidence-opened", 1, "{\"claims\":[]}")
                : new EncodedEvent(first.type(), 2, first.json());
    }
}
