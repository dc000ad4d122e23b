/** Reads a Word document (.docx): automatic numbers become words, and nothing hidden passes without a decision. */

import { say } from '../../messages/draft.ts';
import { decide } from '../concealed.ts';
import type { DraftOptions, DraftText } from '../draft.ts';
import { Paragraphs } from '../parts/paragraphs.ts';
import { descendants, elementsOf, type XmlElement } from '../parts/xml.ts';
import { BodyReader, type Document } from './body.ts';
import { leaveOutContents } from './contents.ts';
import { textOf } from './inline/words.ts';
import { Notes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { Package } from './package.ts';
import { type Relationship, relationshipsOf, targetsOf } from './relationships.ts';
import { RevisionResolver } from './resolve-revisions.ts';
import { Styles } from './styles.ts';

/**
 * Reads `bytes`.
 * @throws Refusal for what is damaged or hostile, and for hidden words, changes and comments that `options` do not decide
 */
export function readDocx(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const parts = new Package(bytes, file);
  const [main] = targetsOf(relationshipsOf(parts), 'officeDocument');
  const [first, ...others] = main === undefined ? [] : elementsOf(parts.xml(main), 'w:body');
  if (main === undefined || first === undefined) return parts.refuse(say.damaged('.docx'));
  const root = { ...first, children: [first, ...others].flatMap(({ children }) => children) };
  // Whole documents may be embedded by reference; their words are elsewhere.
  if (!descendants(root, EMBEDDED).next().done) return parts.refuse(say.unreadWords());
  const related = relationshipsOf(parts, main);
  const styles = new Styles(partOf(parts, related, 'styles'));
  const resolver = new RevisionResolver(styles, commentsOf(parts, related));
  const { body, remarks } = leaveOutContents(resolver.resolve(root), styles);
  const notes = new Notes(parts, related, resolver);
  const out = new Paragraphs(file, options);
  out.addRemarks(decide(resolver.traces, options, file));
  out.addRemarks([...resolver.remarks, ...remarks]);

  const numbering = new Numbering(partOf(parts, related, 'numbering'), styles);
  const document: Document = { parts, styles, numbering, note: (kind, id) => notes.call(kind, id) };
  const reader = new BodyReader(document, related, out);
  reader.read(body);
  // Every element with words was read, wherever it is: else words would be lost.
  if (reader.textElements !== countTexts(body)) return parts.refuse(say.unreadWords());
  for (const note of notes.called) {
    out.remarks.push({ kind: 'note', text: `${note.label} ${textOf(note.element).trim()}` });
    new BodyReader(document, note.related, out).read(note.element, [{ text: `${note.label} ` }]);
  }
  if (reader.numbersWritten > 0) out.remarks.push({ kind: 'numbers', text: String(reader.numbersWritten) });
  tellHeaders(parts, related, out);
  return out.text({ format: 'docx', encoding: 'Word' });
}

function partOf(
  parts: Package,
  related: ReadonlyMap<string, Relationship>,
  type: string,
): XmlElement | undefined {
  const [name] = targetsOf(related, type);
  return name === undefined ? undefined : parts.xml(name);
}

/** The words of each comment by its id. */
function commentsOf(parts: Package, related: ReadonlyMap<string, Relationship>): ReadonlyMap<string, string> {
  const comments = elementsOf(partOf(parts, related, 'comments'), 'w:comment');
  return new Map(comments.map((comment) => [comment.attributes.get('id') ?? '', textOf(comment)]));
}

/** Headers and footers belong to the printed page. */
function tellHeaders(parts: Package, related: ReadonlyMap<string, Relationship>, out: Paragraphs): void {
  const seen = new Set<string>();
  for (const type of ['header', 'footer'] as const) {
    for (const name of targetsOf(related, type)) {
      const text = textOf(parts.xml(name)).trim();
      if (text !== '' && !seen.has(text)) out.remarks.push({ kind: type, text });
      seen.add(text);
    }
  }
}

const EMBEDDED: ReadonlySet<string> = new Set(['w:altChunk', 'w:subDoc']);
const TEXTS: ReadonlySet<string> = new Set(['w:t', 'm:t', 'a:t']);

function countTexts(body: XmlElement): number {
  return [...descendants(body, TEXTS)].length;
}
