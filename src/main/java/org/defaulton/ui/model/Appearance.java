package org.defaulton.ui.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * The user's settings for the look of the app.
 *
 * @param look the colors
 * @param textSize the size of the text
 * @param hostBar whether to show the bar for the host of a session
 */
public record Appearance(Look look, TextSize textSize, boolean hostBar) {
    private static final String LOOK = "look";
    private static final String TEXT_SIZE = "text-size";
    private static final String HOST_BAR = "host-bar";

    /** The appearance in the preferences; the default for missing or unknown values. */
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

    /** This appearance as preferences. */
    public Map<String, String> preferences() {
        return Map.of(LOOK, look.key(), TEXT_SIZE, String.format(Locale.ROOT, "%d", textSize.percent()), HOST_BAR,
                String.valueOf(hostBar));
    }

    /** The same with another look. */
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
