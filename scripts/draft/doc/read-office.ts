/** Reads files of other word processors (.rtf, .odt) through LibreOffice, where it is installed. */

import { say } from '../../messages/draft.ts';
import { refuse } from '../../notice/refusal.ts';
import { readDocx } from '../docx/read-docx.ts';
import type { DraftOptions, DraftText } from '../draft.ts';
import { convertToDocx } from './office.ts';

/** @throws Refusal where there is no LibreOffice or it cannot read the file, and for what `readDocx` refuses */
export function readOffice(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const ending = /\.odt$/i.test(file) ? '.odt' : '.rtf';
  const converted = options.office === false ? undefined : convertToDocx(bytes, ending);
  if (converted === undefined) refuse(say.needsOffice(ending), file);
  const draft = readDocx(converted, file, options);
  return { ...draft, remarks: [{ kind: 'converted' }, ...draft.remarks] };
}
