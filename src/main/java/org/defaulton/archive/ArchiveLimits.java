package org.defaulton.archive;

/**
 * What is more than any member's archive has, and is not read on.
 *
 * @param packedBytes of a ZIP file
 * @param files in all parts together
 * @param bytes of all known tables together, unpacked
 * @param ratio how many times its packed size an entry of a ZIP may have
 * @param ratioFrom bytes of an entry before its ratio matters
 * @param directoryBytes of the list of entries in a ZIP, which is read into memory as a whole
 */
record ArchiveLimits(long packedBytes, int files, long bytes, int ratio, long ratioFrom, long directoryBytes) {
    /** Many times what public descriptions report, and little enough to be read in half a minute. */
    static final ArchiveLimits USUAL = new ArchiveLimits(4L << 30, 20_000, 512L << 20, 200, 32L << 20, 8L << 20);
}
