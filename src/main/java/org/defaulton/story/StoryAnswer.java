package org.defaulton.story;

/**
 * The answer to one of the three questions.
 *
 * @param question the question
 * @param figure the answer in a few words, mostly a number
 * @param line the sentence behind it
 */
public record StoryAnswer(String question, String figure, Statement line) {}
