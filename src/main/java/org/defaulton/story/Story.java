package org.defaulton.story;

/**
 * The story of a usage.
 *
 * @param headline one sentence
 * @param below what it leaves open
 * @param now what is used now
 * @param changed what the last choice changed
 * @param unchanged what it does not change
 */
public record Story(String headline, Statement below, StoryAnswer now, StoryAnswer changed, StoryAnswer unchanged) {}
