package org.defaulton.scenario;

import org.jspecify.annotations.Nullable;

/**
 * A kind of personal data.
 *
 * @param id stable id, such as "posts"
 * @param name its name on screen, such as "Posts and comments"
 * @param description one sentence on what belongs to it
 * @param dpv the matching term of the W3C Data Privacy Vocabulary, null if there is none
 */
public record DataCategory(String id, String name, String description, @Nullable String dpv) {}
