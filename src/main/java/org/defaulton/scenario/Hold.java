package org.defaulton.scenario;

/**
 * Another control that holds this one at a value.
 *
 * @param by id of the control that holds
 * @param when the value of that control during which it holds
 * @param at the value at which this control is held and shown
 */
public record Hold(String by, String when, String at) {}
