/** Joins pieces of markup to chunks that a page can draw one by one without a pause. */

/** Characters of markup; about two screens of text. */
const CHUNK = 12_000;

export function inChunks(pieces: Iterable<string>): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    chunks.push(chunk);
    chunk = '';
  }
  return chunk === '' ? chunks : [...chunks, chunk];
}
