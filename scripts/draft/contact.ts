/** Finds the public contact that a notice names: telephone, address, e-mail, exactly as they stand in the text. */

import type { Contact } from '../notice/model.ts';

const PHONE =
  /(?:电话|热线)(?:号码)?(?:为|是)?[:：]?\s{0,4}((?:[0-9０-９(（+][0-9０-９()（）\-－—+ ]{5,22})[0-9０-９])/;
// 邮箱地址 and 网址 are no postal addresses.
const ADDRESS =
  /(?:邮政|通讯|通信|联系|来信|来访|办公|(?<![箱件网]))地址(?:为|是)?[:：]\s{0,4}([^，,；;。\s]{4,60})/;
const EMAIL =
  /([A-Za-z0-9_+-]{1,40}(?:\.[A-Za-z0-9_+-]{1,40}){0,5}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,18})/;

/**
 * Finds the contact in `paragraphs`; the last mention counts, since contacts stand at the end.
 * @returns `undefined` where nothing was found
 */
export function findContact(paragraphs: readonly string[]): Contact | undefined {
  const phone = lastOf(paragraphs, PHONE);
  const address = lastOf(paragraphs, ADDRESS);
  const email = lastOf(paragraphs, EMAIL);
  if (phone === undefined && address === undefined && email === undefined) return undefined;
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
    ...(email === undefined ? {} : { email }),
  };
}

function lastOf(paragraphs: readonly string[], pattern: RegExp): string | undefined {
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const found = pattern.exec(paragraphs[index] ?? '')?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
