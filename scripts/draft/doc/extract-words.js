/**
 * Prints the words of an old Word file (.doc), read from standard input, as JSON: run as a process of its own, so that
 * a damaged file can take neither the time nor the memory of the import.
 */

import WordExtractor from 'word-extractor';

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
};
process.stdout.write(JSON.stringify(words));
