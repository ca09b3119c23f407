package org.defaulton.ui.shell;

/**
 * Who gets which part of the window's middle. Widths are in pixels; 0 stands for what the others leave.
 *
 * @param mirror in which form the mirror shows
 * @param mirrorWidth its width
 * @param impact whether the impact side shows
 * @param drawer whether the evidence shows
 * @param drawerWidth its width
 */
record Shares(Mirror mirror, double mirrorWidth, boolean impact, boolean drawer, double drawerWidth) {
    private static final double RAIL = 48;
    private static final double HAND = 264;
    private static final double DRAWER = 520;
    /** Under this the evidence takes the place of the impact side: a rail, 600 for it, and the drawer would not fit. */
    private static final double BESIDE_FROM = 1220;
    private static final double ALL_THREE_FROM = 1600;
    private static final double LEAST_MIRROR = 336;
    /** What the impact side keeps beside mirror and drawer, with the gaps. */
    private static final double REST = 740 + 96;

    /** The forms of the mirror. */
    enum Mirror {
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
    static Shares of(Room room, boolean drawer, boolean enlarged, boolean settings) {
        if (!room.bothVoices()) {
            return drawer
                    ? new Shares(Mirror.NONE, 0, false, true, 0)
                    : new Shares(settings ? Mirror.WHOLE : Mirror.NONE, 0, !settings, false, 0);
        }
        Mirror mirror = enlarged ? Mirror.AT_HAND : Mirror.WHOLE;
        double width = enlarged ? HAND * room.factor() : room.mirror();
        if (!drawer) {
            return new Shares(mirror, width, true, false, 0);
        }
        if (room.width() < BESIDE_FROM) {
            return new Shares(mirror, width, false, true, 0);
        }
        double drawerWidth = DRAWER * room.factor();
        if (room.width() < ALL_THREE_FROM) {
            return new Shares(Mirror.RAIL, RAIL * room.factor(), true, true, drawerWidth);
        }
        double left = Math.max(LEAST_MIRROR, room.width() - DRAWER - REST) * room.factor();
        return new Shares(mirror, Math.min(width, left), true, true, drawerWidth);
    }
}
