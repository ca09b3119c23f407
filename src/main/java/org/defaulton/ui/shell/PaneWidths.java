package org.defaulton.ui.shell;

/**
 * Who gets which part of the window's middle. Widths are in pixels; 0 stands for what the others leave.
 *
 * @param mirror in which form the mirror shows
 * @param mirrorWidth its width
 * @param impact whether the impact side shows
 * @param drawer whether the evidence shows
 * @param drawerWidth its width
 * @param large whether type steps up: beside the evidence it takes more room to do so
 */
record PaneWidths(MirrorForm mirror, double mirrorWidth, boolean impact, boolean drawer, double drawerWidth,
        boolean large) {
    private static final double RAIL = 48;
    private static final double HAND = 264;
    private static final double DRAWER = 520;
    /** Under this the evidence takes the place of the impact side: a rail, 600 for it, and the drawer would not fit. */
    private static final double BESIDE_FROM = 1220;
    private static final double ALL_THREE_FROM = 1600;
    private static final double LEAST_MIRROR = 360;
    private static final double GAPS = 96;
    /** What the impact side needs for type that steps up. */
    private static final double LARGE_FROM = 720;

    /** Under this no sentences fit into the answers beside rail and drawer. */
    private static final double SENTENCES_FROM = 1280;

    /** The forms of the mirror. */
    enum MirrorForm {
        /** With all its pages. */
        WHOLE,
        /** Only the control at hand. */
        AT_HAND,
        /** Only the icons of the sections. */
        RAIL,
        /** Not at all. */
        NONE
    }

    /**
     * Shares out the room.
     *
     * @param drawer whether the evidence is open
     * @param enlarged whether the impact side is to have the room of the mirror
     * @param settings whether the mirror is chosen, where only one voice has room
     */
    static PaneWidths of(WindowMetrics room, boolean drawer, boolean enlarged, boolean settings) {
        MirrorForm mirror = enlarged ? MirrorForm.AT_HAND : MirrorForm.WHOLE;
        double width = enlarged ? HAND : room.mirror() / room.factor();
        if (!room.bothVoices() && drawer) {
            return new PaneWidths(MirrorForm.NONE, 0, false, true, 0, room.large());
        }
        if (!room.bothVoices()) {
            return new PaneWidths(settings ? MirrorForm.WHOLE : MirrorForm.NONE, 0, !settings, false, 0, room.large());
        }
        if (!drawer || room.width() < BESIDE_FROM) {
            return new PaneWidths(mirror, width * room.factor(), !drawer, drawer, 0, room.large());
        }
        if (room.width() < ALL_THREE_FROM) {
            return new PaneWidths(MirrorForm.RAIL, RAIL * room.factor(), true, true, DRAWER * room.factor(),
                    room.large());
        }
        double left = Math.min(width, Math.max(LEAST_MIRROR, room.width() - DRAWER - GAPS - LARGE_FROM));
        boolean large = room.width() - DRAWER - GAPS - left >= LARGE_FROM;
        return new PaneWidths(mirror, left * room.factor(), true, true, DRAWER * room.factor(), large);
    }

    /** Whether the answers have room for their figures only. */
    boolean isBrief(WindowMetrics room) {
        return switch (mirror) {
            case WHOLE, NONE -> room.brief();
            case AT_HAND -> false;
            case RAIL -> room.compact() && room.width() < SENTENCES_FROM;
        };
    }
}
