/** A browser starts no other program: what only those read is refused, with the way out. */

import type { OtherPrograms } from '../draft/read-word.ts';
import { say } from '../messages/desk.ts';
import { Refusal } from '../notice/refusal.ts';

const refuse = (_bytes: Uint8Array, file: string): never => {
  const [says, advice] = say.saveAsDocx(/\.[^./\\]{1,12}$/.exec(file)?.[0].toLowerCase() ?? '');
  throw new Refusal(says, { advice, at: { file } });
};

export const NO_PROGRAMS: OtherPrograms = { doc: refuse, office: refuse, pdf: refuse };
