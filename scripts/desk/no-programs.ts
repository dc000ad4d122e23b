/** A browser starts no other program: what only those read is refused, with the way out. */

import type { OtherPrograms } from '../draft/read-word.ts';
import { say } from '../messages/desk.ts';
import { refuse } from '../notice/refusal.ts';

const refuseFormat = (_bytes: Uint8Array, file: string): never => {
  refuse(say.saveAsDocx(/\.[^./\\]{1,12}$/.exec(file)?.[0].toLowerCase() ?? ''), file);
};

export const NO_PROGRAMS: OtherPrograms = { doc: refuseFormat, office: refuseFormat, pdf: refuseFormat };
