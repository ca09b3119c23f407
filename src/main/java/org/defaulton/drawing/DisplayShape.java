package org.defaulton.drawing;

import java.util.List;

/** A part of a diagram. */
public sealed interface DisplayShape permits DisplayFigure, DisplayText, DisplayGroup {
    /** Which part it is, unique in the diagram; the same part has the same key in every drawing of the diagram. */
    ShapeKey key();

    /** Style classes with spaces between them; the style sheets of the screen and of files both know them. */
    String style();

    /** Ids of the claims that it rests on. */
    List<String> claims();
}
