package org.defaulton.archive;

/**
 * Limits that no real archive reaches. Reading stops at any of them.
 *
 * @param packedBytes maximum size of a ZIP file
 * @param files maximum number of files in all parts together
 * @param bytes maximum unpacked size of all known tables together
 * @param ratio maximum unpacked size of a ZIP entry, as a multiple of its packed size
 * @param ratioFrom bytes of an entry above which the ratio is checked
 * @param directoryBytes maximum size of the list of entries in a ZIP, which Java reads into memory whole
 */
record ArchiveLimits(long packedBytes, int files, long bytes, int ratio, long ratioFrom, long directoryBytes) {
    /** Far above the sizes in public descriptions, yet low enough to read in half a minute. */
    static final ArchiveLimits USUAL = new ArchiveLimits(4L << 30, 20_000, 512L << 20, 200, 32L << 20, 8L << 20);
}
