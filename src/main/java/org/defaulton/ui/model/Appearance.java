package org.defaulton.ui.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * How a person wants the app to look.
 *
 * @param look the colors
 * @param textSize the size of the text
 * @param hostBar whether the bar of whoever runs the session shows
 */
public record Appearance(Look look, TextSize textSize, boolean hostBar) {
    private static final String LOOK = "look";
    private static final String TEXT_SIZE = "text-size";
    private static final String HOST_BAR = "host-bar";

    /** What the preferences say; where they say nothing or nothing known, the usual. */
    public static Appearance of(Map<String, String> preferences) {
        String look = preferences.getOrDefault(LOOK, "");
        String size = preferences.getOrDefault(TEXT_SIZE, "");
        return new Appearance(
                Arrays.stream(Look.values()).filter(value -> value.key().equals(look)).findFirst().orElse(Look.SYSTEM),
                Arrays.stream(TextSize.values())
                        .filter(value -> String.valueOf(value.percent()).equals(size))
                        .findFirst()
                        .orElse(TextSize.P100),
                !"false".equals(preferences.get(HOST_BAR)));
    }

    /** The same as preferences. */
    public Map<String, String> preferences() {
        return Map.of(LOOK, look.key(), TEXT_SIZE, String.format(Locale.ROOT, "%d", textSize.percent()), HOST_BAR,
                String.valueOf(hostBar));
    }

    /** The same with other colors. */
    public Appearance with(Look newLook) {
        return new Appearance(newLook, textSize, hostBar);
    }

    /** The same with another text size. */
    public Appearance with(TextSize newSize) {
        return new Appearance(look, newSize, hostBar);
    }

    /** The same with or without the host's bar. */
    public Appearance withHostBar(boolean shown) {
        return new Appearance(look, textSize, shown);
    }
}
