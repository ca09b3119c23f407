package org.defaulton.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.defaulton.scenario.RequestState;
import org.defaulton.text.UserException;
import org.defaulton.usage.Choice;
import org.defaulton.usage.InterpretationChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventCodecTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 19);
    private static final Set<String> CHANGED_ONCE = Set.of("started", "member-chosen", "view-opened");
    private final EventCodec events = new EventCodec();

    /** These texts are in people's files: a test that fails here requires a new version, not another text. */
    static Stream<Arguments> every() {
        return Stream.of(
                Arguments.of(new SessionEvent.Started("demo", "writer", "US", 34, DAY, List.of("business")), "started",
                        "{'scenario':'demo','member':'writer','country':'US','age':34,'date':'2024-09-19',"
                                + "'traits':['business']}"),
                Arguments.of(new HistoryEvent.MemberChosen("teacher", "GB", 41, List.of()), "member-chosen",
                        "{'member':'teacher','country':'GB','age':41,'traits':[]}"),
                Arguments.of(
                        new HistoryEvent.MemberOpened(new OpenedMember("cook", "Cook", "US", 38, DAY,
                                Map.of("posts", new OpenedMember.OpenedItems(1, 2, DAY, List.of(3, 4))), List.of())),
                        "member-opened",
                        "{'member':{'id':'cook','name':'Cook','country':'US','age':38,'joined':'2024-09-19',"
                                + "'items':{'posts':{'at-join':1,'per-month':2,'from':'2024-09-19','counted':[3,4]}},'traits':[]}}"),
                Arguments.of(new HistoryEvent.DateMoved(DAY), "date-moved", "{'to':'2024-09-19'}"),
                Arguments.of(new HistoryEvent.Chosen("genai-training", "off", DAY), "chosen",
                        "{'control':'genai-training','value':'off','at':'2024-09-19'}"),
                Arguments.of(new HistoryEvent.PromptAnswered("genai-training", "on", DAY), "prompt-answered",
                        "{'control':'genai-training','value':'on','at':'2024-09-19'}"),
                Arguments.of(new HistoryEvent.PopUpDeclined("genai-training", DAY, DAY.plusDays(1)), "pop-up-declined",
                        "{'control':'genai-training','opened':'2024-09-19','at':'2024-09-20'}"),
                Arguments.of(new PromptEvent.PopUpSet("genai-training", DAY, "off"), "pop-up-set",
                        "{'control':'genai-training','opened':'2024-09-19','value':'off'}"),
                Arguments.of(new PromptEvent.ConfirmationOpened("genai-training", "off"), "confirmation-opened",
                        "{'control':'genai-training','value':'off'}"),
                Arguments.of(new PromptEvent.ConfirmationDeclined(), "confirmation-declined", "{}"),
                Arguments.of(new HistoryEvent.RequestSent(DAY), "request-sent", "{'at':'2024-09-19'}"),
                Arguments.of(new HistoryEvent.Undone(), "undone", "{}"),
                Arguments.of(new HistoryEvent.Redone(), "redone", "{}"),
                Arguments.of(new SessionEvent.TakenBack(), "taken-back", "{}"),
                Arguments.of(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.ROW, "genai")),
                        "page-opened", "{'page':{'kind':'ROW','id':'genai'}}"),
                Arguments.of(new MirrorEvent.WentBack(), "went-back", "{}"),
                Arguments.of(new MirrorEvent.Searched("é 漢"), "searched", "{'text':'é 漢'}"),
                Arguments.of(new FormEvent.FieldEdited("reason", "No"), "field-edited",
                        "{'field':'reason','text':'No'}"),
                Arguments.of(new FormEvent.FieldLeft("reason"), "field-left", "{'field':'reason'}"),
                Arguments.of(new FormEvent.ReviewOpened(), "review-opened", "{}"),
                Arguments.of(new FormEvent.ReviewClosed(), "review-closed", "{}"),
                Arguments.of(new FormEvent.FormCleared(), "form-cleared", "{}"),
                Arguments.of(new ImpactEvent.ViewOpened(ImpactView.TIME_TABLE), "view-opened", "{'view':'time-table'}"),
                Arguments.of(new ImpactEvent.UseUnfolded("ads", true), "use-unfolded", "{'use':'ads','open':true}"),
                Arguments.of(new ImpactEvent.UseFocused("ads"), "use-focused", "{'use':'ads'}"),
                Arguments.of(new ImpactEvent.EveryoneSet("press", "65"), "everyone-set",
                        "{'parameter':'press','value':'65'}"),
                Arguments.of(new EvidenceEvent.EvidenceFiltered("ads", "stated", "faq", true), "evidence-filtered",
                        "{'use':'ads','kind':'stated','source':'faq','contradicted':true}"),
                Arguments.of(
                        new CompareEvent.ColumnAdded(new CustomColumn(
                                "own-1", "Early", "DE", 29, List.of(new Choice("genai-training", "off", DAY)))),
                        "column-added",
                        "{'column':{'id':'own-1','name':'Early','country':'DE','age':29,"
                                + "'choices':[{'control':'genai-training','value':'off','at':'2024-09-19'}]}}"),
                Arguments.of(new CompareEvent.ColumnRemoved("own-1"), "column-removed", "{'column':'own-1'}"),
                Arguments.of(new CompareEvent.CountryCompared("DE"), "country-compared", "{'country':'DE'}"),
                Arguments.of(new CompareEvent.ObjectionCompared("objection:other-ai", RequestState.REFUSED),
                        "objection-compared", "{'control':'objection:other-ai','outcome':'refused'}"),
                Arguments.of(new CompareEvent.PairPicked("leave", "own-1"), "pair-picked",
                        "{'under':'leave','over':'own-1'}"),
                Arguments.of(new CompareEvent.FlowDrawn(CompareState.Drawn.PAIR), "flow-drawn", "{'drawn':'PAIR'}"),
                Arguments.of(new ImpactEvent.InterpretationsChosen(InterpretationChoice.REGULATOR), "readings-chosen",
                        "{'readings':'REGULATOR'}"),
                Arguments.of(new EvidenceEvent.EvidenceOpened(List.of("a", "b")), "evidence-opened",
                        "{'claims':['a','b']}"),
                Arguments.of(new EvidenceEvent.EvidenceClosed(), "evidence-closed", "{}"),
                Arguments.of(new ColumnFormEvent.ColumnFormOpened(), "column-form-opened", "{}"),
                Arguments.of(new ColumnFormEvent.ColumnFieldEdited("choice:genai-training", "off"),
                        "column-field-edited", "{'field':'choice:genai-training','text':'off'}"),
                Arguments.of(new ColumnFormEvent.ColumnFormClosed(), "column-form-closed", "{}"),
                Arguments.of(new CardEvent.CardOpened(new OpenCard(OpenCard.CardKind.DATA, "posts")), "card-opened",
                        "{'card':{'kind':'data','id':'posts'}}"),
                Arguments.of(new CardEvent.CardClosed(), "card-closed", "{}"),
                Arguments.of(new WindowStateEvent.Enlarged(true), "enlarged", "{'on':true}"),
                Arguments.of(new WindowStateEvent.PlatformsCompared(true), "platforms-compared", "{'on':true}"),
                Arguments.of(new WindowStateEvent.SideShown(WindowState.WindowSide.IMPACT), "side-shown",
                        "{'side':'impact'}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("every")
    void every_event_is_written_as_agreed_and_read_back(SessionEvent event, String type, String json)
            throws UserException {
        EventCodec.EncodedEvent written = events.write(event);
        assertThat(written).isEqualTo(
                new EventCodec.EncodedEvent(type, CHANGED_ONCE.contains(type) ? 2 : 1, json.replace('\'', '"')));
        assertThat(events.read(written)).isEqualTo(event);
    }

    @Test
    void a_view_of_version_1_is_the_same_view_but_for_the_evidence_which_opens_beside_any() throws UserException {
        assertThat(events.read(new EventCodec.EncodedEvent("view-opened", 1, "{\"view\":\"time-table\"}")))
                .isEqualTo(new ImpactEvent.ViewOpened(ImpactView.TIME_TABLE));
        assertThat(events.read(new EventCodec.EncodedEvent("view-opened", 1, "{\"view\":\"evidence\"}")))
                .isEqualTo(new EvidenceEvent.EvidenceOpened(List.of()));
    }

    @Test
    void members_of_version_1_have_no_traits() throws UserException {
        assertThat(events.read(new EventCodec.EncodedEvent("started", 1,
                "{\"scenario\":\"demo\",\"member\":\"writer\",\"country\":\"US\",\"age\":34,"
                        + "\"date\":\"2024-09-19\"}")))
                .isEqualTo(new SessionEvent.Started("demo", "writer", "US", 34, DAY, List.of()));
        assertThat(events.read(new EventCodec.EncodedEvent("member-chosen", 1,
                "{\"member\":\"teacher\",\"country\":\"GB\",\"age\":41}")))
                .isEqualTo(new HistoryEvent.MemberChosen("teacher", "GB", 41, List.of()));
    }

    @Test
    void no_name_in_a_file_follows_a_name_in_java() {
        assertThat(kinds(SessionEvent.class).flatMap(type -> Stream.of(type.getRecordComponents())))
                .allSatisfy(component -> assertThat(component.getAccessor().getAnnotation(JsonProperty.class))
                        .as(component.getDeclaringRecord() + " " + component)
                        .isNotNull());
    }

    @Test
    void no_kind_of_event_is_missing_here() {
        assertThat(every().<Class<?>>map(arguments -> arguments.get()[0].getClass()).toList())
                .containsExactlyInAnyOrderElementsOf(kinds(SessionEvent.class).toList());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"teleported,1,{}", "undone,2,{}", "undone,0,{}", "view-opened,3,{}"})
    void an_unknown_type_or_version_is_named_with_what_to_do(String type, int version, String json) {
        assertThatThrownBy(() -> events.read(new EventCodec.EncodedEvent(type, version, json)))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("“" + type + "” in version " + version, "newer version");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', value = {"date-moved;{\"to\":\"yesterday\"}", "date-moved;{}",
            "date-moved;{\"to\":null}", "date-moved;{\"to\":\"2024-09-19\",\"by\":\"me\"}", "date-moved;{",
            "searched;[]", "objection-compared;{\"control\":\"c\",\"outcome\":\"lost\"}",
            "member-chosen;{\"member\":\"m\",\"country\":\"US\"}"})
    void text_that_does_not_fit_is_reported_as_a_problem(String type, String json) {
        assertThatThrownBy(() -> events.read(new EventCodec.EncodedEvent(type, 1, json)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("“" + type + "” cannot be read");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.defaulton.session.SessionReducerPropertyTest#seeds")
    void any_typed_text_is_read_back(long seed) throws UserException {
        for (SessionEvent event : new RandomEvents(seed).list(100)) {
            assertThat(events.read(events.write(event))).isEqualTo(event);
        }
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? List.of(type.getPermittedSubclasses()).stream().flatMap(EventCodecTest::kinds)
                : Stream.of(type);
    }
}
