/** Makes a `Draft` of the bytes of a file. One reader a format, one understanding. */

import { say } from '../messages/draft.ts';
import { refuse } from '../notice/refusal.ts';
import { widenPunctuation } from './clean/punctuation.ts';
import type { Draft, DraftOptions, DraftText } from './draft.ts';
import { readHtml } from './html/read-html.ts';
import { readMht } from './html/read-mht.ts';
import { type OtherPrograms, readWord } from './read-word.ts';
import { GREATEST_DRAFT } from './text/decode.ts';
import { readMarkdownDraft } from './text/read-markdown.ts';
import { readTextDraft } from './text/read-text.ts';
import { understand } from './understand/understand.ts';

type Reader = (bytes: Uint8Array, file: string, options: DraftOptions, programs: OtherPrograms) => DraftText;

const readPdf: Reader = (bytes, file, options, { pdf }) => pdf(bytes, file, options);
const readOffice: Reader = (bytes, file, options, { office }) => office(bytes, file, options);

/** By the ending of the file name; a new format is a reader more. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.docx', readWord],
  ['.doc', readWord],
  ['.docm', readWord],
  ['.dotx', readWord],
  ['.dotm', readWord],
  ['.dot', readWord],
  ['.wps', readWord],
  ['.wpt', readWord],
  ['.pdf', readPdf],
  ['.rtf', readOffice],
  ['.odt', readOffice],
  ['.mht', readMht],
  ['.mhtml', readMht],
  ['.html', readHtml],
  ['.htm', readHtml],
  ['.txt', readTextDraft],
  ['.text', readTextDraft],
  ['.md', readMarkdownDraft],
  ['.markdown', readMarkdownDraft],
]);

/**
 * Reads the draft in `bytes`.
 * @param programs read what only another program can read
 * @param file its name; the ending says the format, and positions carry it
 * @throws Refusal for what cannot be read or carried faithfully
 */
export function readDraftWith(
  programs: OtherPrograms,
  bytes: Uint8Array,
  file: string,
  options: DraftOptions = {},
): Draft {
  return understand(readTextWith(programs, bytes, file, options), file);
}

/** Reads the text of the draft, not yet understood; throws as `readDraftWith`. */
export function readTextWith(
  programs: OtherPrograms,
  bytes: Uint8Array,
  file: string,
  options: DraftOptions,
): DraftText {
  const ending = /\.[^./\\]{1,12}$/.exec(file)?.[0].toLowerCase() ?? '';
  const read = READERS.get(ending);
  if (read === undefined) refuse(say.unknownFormat(ending, [...READERS.keys()]), file);
  if (bytes.length > GREATEST_DRAFT) {
    refuse(say.tooLarge('50 MB'), file);
  }
  const text = read(bytes, file, options, programs);
  if (text.flow.length === 0) refuse(say.empty(), file);
  return options.punctuation === 'full' ? widened(text) : text;
}

function widened(text: DraftText): DraftText {
  const changes = [...text.changes];
  return { ...text, flow: widenPunctuation(text.flow, changes), changes };
}
