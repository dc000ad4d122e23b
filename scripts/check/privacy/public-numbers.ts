/** The numbers that a body publishes as its contact, in one form whatever they are written in. */

import type { Contact } from '../../notice/model.ts';

/** The telephone numbers and mail addresses of `contact`; addresses of houses hold no number that is public by them. */
export function publicNumbers({ phone, email }: Contact = {}): ReadonlySet<string> {
  const values = [...(phone?.split(/[、；;/，,或]/) ?? []), phone ?? '', email ?? ''];
  return new Set(values.map(plainNumber).filter((value) => value !== ''));
}

/** The digits of a number, without those of its country. */
export function plainNumber(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[^0-9]/g, '')
    .replace(/^(?:0086|86|0)(?=1[3-9][0-9]{9}$)/, '');
}
