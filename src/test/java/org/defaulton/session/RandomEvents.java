package org.defaulton.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Readings;

/** What an impatient person might do: anything, in any order. */
public final class RandomEvents {
    private static final List<String> FIELDS = List.of(Form.KIND, Form.REASON, Form.EMAIL);
    private final Random random;

    public RandomEvents(long seed) {
        this.random = new Random(seed);
    }

    /** That many events after the first. */
    public List<Event> list(int count) {
        return Stream.generate(this::any).limit(count).toList();
    }

    public Event any() {
        return random.nextInt(3) == 0 ? undoable() : other();
    }

    public Event.Undoable undoable() {
        return switch (random.nextInt(4)) {
            case 0 -> new Event.MemberChosen(word(), random.nextBoolean() ? "US" : "DE", 13 + random.nextInt(80));
            case 1 -> new Event.DateMoved(day());
            case 2 -> new Event.Chosen(word(), random.nextBoolean() ? "on" : "off", day());
            default -> new Event.RequestSent(day());
        };
    }

    private Event other() {
        return switch (random.nextInt(21)) {
            case 0, 1 -> new Event.Undone();
            case 2 -> new Event.Redone();
            case 3 -> new Event.PageOpened(
                    new Page(Page.Kind.values()[random.nextInt(Page.Kind.values().length)], word()));
            case 4 -> new Event.WentBack();
            case 5 -> new Event.Searched(word());
            case 6 -> new Event.FieldEdited(FIELDS.get(random.nextInt(FIELDS.size())), word());
            case 7 -> new Event.FieldLeft(FIELDS.get(random.nextInt(FIELDS.size())));
            case 8 -> random.nextBoolean() ? new Event.ReviewOpened() : new Event.ReviewClosed();
            case 9 -> new Event.ViewOpened(random.nextBoolean() ? Impact.USES : Impact.EVIDENCE);
            case 10 -> new Event.UseUnfolded(word(), random.nextBoolean());
            case 11 -> new Event.EvidenceOpened(Stream.generate(this::word).limit(random.nextInt(3)).toList());
            case 12 -> new Event.UseFocused(word());
            case 13 -> new Event.EveryoneSet(word(), word());
            case 14 -> new Event.ColumnAdded(new OwnColumn(word(), word(), "DE", random.nextInt(100),
                    List.of(new Choice(word(), word(), day()))));
            case 15 -> random.nextBoolean() ? new Event.ColumnRemoved(word()) : new Event.CountryCompared(word());
            case 16 -> new Event.ObjectionCompared(word(), word());
            case 17 -> random.nextBoolean()
                    ? new Event.PairPicked(word(), word())
                    : new Event.FlowDrawn(
                            Compared.Drawn.values()[random.nextInt(Compared.Drawn.values().length)]);
            case 18 -> random.nextBoolean() ? new Event.EvidenceClosed() : new Event.Enlarged(random.nextBoolean());
            case 19 -> new Event.ReadingsChosen(Readings.values()[random.nextInt(Readings.values().length)]);
            default -> new Event.FormCleared();
        };
    }

    /** Not only the letters of one alphabet, and now and then nothing. */
    private String word() {
        String letters = "aé\"\\\n\u0000ж漢\uD83D\uDE00";
        return random.ints(random.nextInt(4), 0, letters.length()).mapToObj(i -> letters.substring(i, i + 1))
                .filter(letter -> !Character.isSurrogate(letter.charAt(0))).reduce("", String::concat);
    }

    private LocalDate day() {
        return TinyScenario.START.plusDays(random.nextInt(4_000));
    }
}
