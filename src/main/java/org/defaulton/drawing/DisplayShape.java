package org.defaulton.drawing;

import java.util.List;

/** A part of a diagram. */
public sealed interface DisplayShape permits DisplayFigure, DisplayText, DisplayGroup {
    /** Which part of the diagram it is; unique in the diagram, and the same whenever the diagram is drawn again. */
    ShapeKey key();

    /** Style classes separated by spaces, defined in the style sheets of the screen and of files. */
    String style();

    /** Ids of the claims that support it. */
    List<String> claims();
}
