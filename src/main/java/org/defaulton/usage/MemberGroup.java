package org.defaulton.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseWindow;

/**
 * The members whom a reason is about: those in a country, with traits, or without traits.
 *
 * @param country country code, ISO 3166-1 alpha-2; empty if they may live anywhere
 * @param with ids of the traits that they have
 * @param without ids of traits of which they have none
 */
record MemberGroup(String country, List<String> with, List<String> without) {
    /** Before the id of a trait that they have; no id begins with it. */
    private static final String WITH = "+";
    /** Before the id of a trait that they do not have. */
    private static final String WITHOUT = "-";
    /** The word for members of all countries and with any traits. */
    private static final String ANYWHERE = "anywhere";

    /** The members of a country. */
    static MemberGroup in(String country) {
        return new MemberGroup(country, List.of(), List.of());
    }

    /**
     * The members whom a use does not reach for the same reason as one of them. A country alone is the reason only if
     * the member's traits are not.
     *
     * @param home the places of that one
     * @param missing the windows that reach others but not this member
     * @param covering the windows that reach this member on other days
     */
    static MemberGroup of(PlacesOfMember home, Use use, List<UseWindow> missing, List<UseWindow> covering) {
        boolean namesNoCountry = use.windows()
                .stream()
                .flatMap(window -> window.in().stream())
                .allMatch(home.scenario()::isTrait);
        String country = namesNoCountry ? "" : home.member().country();
        List<String> with = Stream
                .concat(traits(missing, window -> excluding(home, window)),
                        traits(covering, window -> admitting(home, window)))
                .distinct()
                .toList();
        if (!with.isEmpty()) {
            return new MemberGroup(country, with, List.of());
        }
        List<String> without = traits(missing, window -> lacking(home, window)).distinct().toList();
        if (!without.isEmpty()) {
            return new MemberGroup(country, List.of(), without);
        }
        return isAnywhere(home, use)
                ? new MemberGroup("", List.of(),
                        traits(covering, window -> window.outside().stream()).distinct().toList())
                : in(home.member().country());
    }

    /** Whether no window of the use names a country or region, so that it does not matter where members live. */
    private static boolean isAnywhere(PlacesOfMember home, Use use) {
        return use.windows()
                .stream()
                .flatMap(window -> Stream.concat(window.in().stream(), window.outside().stream()))
                .allMatch(home.scenario()::isTrait);
    }

    private static Stream<String> traits(List<UseWindow> windows, Function<UseWindow, Stream<String>> of) {
        return windows.stream().flatMap(of);
    }

    /** The traits for which the window leaves the member out, unless it does not cover the country anyway. */
    private static Stream<String> excluding(PlacesOfMember home, UseWindow window) {
        boolean elsewhere = !window.in().isEmpty() && !home.in(window.in())
                && traitsOf(home, window).findAny().isEmpty();
        return elsewhere || home.inByCountry(window.outside()) ? Stream.of() : home.traitsIn(window.outside());
    }

    /** The traits without which the window would not cover the member. */
    private static Stream<String> admitting(PlacesOfMember home, UseWindow window) {
        return home.inByCountry(window.in()) ? Stream.of() : home.traitsIn(window.in());
    }

    /** The traits of which any would let the window cover the member. */
    private static Stream<String> lacking(PlacesOfMember home, UseWindow window) {
        return home.in(window.in()) || home.inByCountry(window.outside()) ? Stream.of() : traitsOf(home, window);
    }

    private static Stream<String> traitsOf(PlacesOfMember home, UseWindow window) {
        return window.in().stream().filter(home.scenario()::isTrait);
    }

    /** Whether no trait matters. */
    boolean isOfAnyTraits() {
        return with.isEmpty() && without.isEmpty();
    }

    /** The group in the words of {@link #toString}. */
    static MemberGroup parse(String text) {
        if (text.equals(ANYWHERE)) {
            return new MemberGroup("", List.of(), List.of());
        }
        String country = "";
        List<String> with = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            if (word.startsWith(WITH)) {
                with.add(word.substring(WITH.length()));
            } else if (word.startsWith(WITHOUT)) {
                without.add(word.substring(WITHOUT.length()));
            } else {
                country = word;
            }
        }
        return new MemberGroup(country, with, without);
    }

    /** Words for a reason, such as "DE", "+business", "DE -premium -team" or "anywhere". */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>(country.isEmpty() ? List.of() : List.of(country));
        with.forEach(trait -> words.add(WITH + trait));
        without.forEach(trait -> words.add(WITHOUT + trait));
        return words.isEmpty() ? ANYWHERE : String.join(" ", words);
    }
}
