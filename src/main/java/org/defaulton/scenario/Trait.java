package org.defaulton.scenario;

/**
 * Something about a member's account that decides what applies to it, such as its kind or that it is private.
 *
 * @param id stable id, such as "business"; it may be used wherever a place may
 * @param name a short heading, such as "Business account"
 * @param phrase the same as it follows "members with", such as "a business account"
 */
public record Trait(String id, String name, String phrase) {}
