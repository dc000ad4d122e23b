/**
 * The library that writes Word documents. The published package holds a bundle in this file's place, so that nobody
 * installs the library's other 19 MB: see `scripts/package`.
 */

export * from 'docx';
