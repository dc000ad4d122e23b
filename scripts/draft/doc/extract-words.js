/**
 * Prints the words of an old Word file (.doc), read from standard input, as JSON: run as a process of its own, so that
 * a damaged file can take neither the time nor the memory of the import.
 */

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// The library knows no optional hyphen (1F) and keeps the non-breaking one (1E) as a control character; of the bytes
// 80–9F it makes “undefined” where Windows-1252 has none. Its filters are replaced before it takes hold of them.
const filters = require('word-extractor/lib/filters.js');
const { clean, binaryToUnicode } = filters;
let cells = 0;
filters.clean = (text) => {
  cells += text.split('\x07').length - 1;
  return clean(text.replaceAll('\x1f', '').replaceAll('\x1e', '-'));
};
filters.binaryToUnicode = (text) =>
  binaryToUnicode(text.replaceAll('\x80', '\u20ac').replace(/[\x81\x8d\x8f\x90\x9d]/g, '\ufffd'));

const WordExtractor = require('word-extractor');
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const document = await new WordExtractor().extract(Buffer.concat(chunks));
// Its default would rewrite quotation marks and dashes.
const asWritten = { filterUnicode: false };
const words = {
  body: document.getBody(asWritten),
  footnotes: document.getFootnotes(asWritten),
  endnotes: document.getEndnotes(asWritten),
  headers: document.getHeaders({ ...asWritten, includeFooters: false }),
  footers: document.getFooters(asWritten),
  comments: document.getAnnotations(asWritten),
  textBoxes: document.getTextboxes({ ...asWritten, includeHeadersAndFooters: false }),
  cells,
};
process.stdout.write(JSON.stringify(words));
