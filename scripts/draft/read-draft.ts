/** Reads a draft of any kind that is taken, with the programs of this machine. */

import { readDoc } from './doc/read-doc.ts';
import { readOffice } from './doc/read-office.ts';
import type { Draft, DraftOptions } from './draft.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readDraftWith } from './read-bytes.ts';

/**
 * Reads the draft in `bytes`.
 * @param file its name; the ending says the format, and positions carry it
 * @throws Refusal for what cannot be read or carried faithfully
 */
export function readDraft(bytes: Uint8Array, file: string, options: DraftOptions = {}): Draft {
  return readDraftWith({ doc: readDoc, office: readOffice, pdf: readPdf }, bytes, file, options);
}
