/** Which addresses of a draft an import keeps. */

import { LINK_SCHEMES } from '../../notice/link-schemes.ts';

const ADDRESS = new RegExp(`^(?:${LINK_SCHEMES.join('|')}):[^\\s"<>\\\\]{1,2000}$`, 'i');
const WITHOUT_HOST = /^https?:(?!\/\/)/i;

/** The address where it is one of the web or of mail; `undefined` for scripts, local files and fragments. */
export function safeLink(address: string | undefined): string | undefined {
  const plain = address?.trim() ?? '';
  return ADDRESS.test(plain) && !WITHOUT_HOST.test(plain) ? plain : undefined;
}
