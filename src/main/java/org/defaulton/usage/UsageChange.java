package org.defaulton.usage;

/**
 * Stub.
 *
 * @param before before
 * @param after after
 */
public record UsageChange(Usage before, Usage after) {}
