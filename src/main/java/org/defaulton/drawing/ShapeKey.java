package org.defaulton.drawing;

/** Which part of a diagram a shape is. Every diagram has its own type of keys, with equals. */
public interface ShapeKey {
    /** The key as an id in files, unique in the diagram. */
    String id();
}
