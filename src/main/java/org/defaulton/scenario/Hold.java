package org.defaulton.scenario;

/**
 * Says when another control holds this one at a value.
 *
 * @param by id of the control that holds
 * @param when the value of that control that makes it hold
 * @param at the value that this control has and shows while held
 */
public record Hold(String by, String when, String at) {}
