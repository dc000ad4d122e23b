/** Personal numbers must not be published; each rule looks for one kind. The contact of the office is public. */

import { say } from '../../messages/wording.ts';
import { spanOf } from '../../notice/prose.ts';
import {
  bankCard,
  identityNumber,
  mobileNumber,
  numberPlate,
  type PersonalKind,
  passportNumber,
} from '../personal-data.ts';
import { type Find, rule } from '../rule.ts';

export const privacyIdNumber = rule('privacy-id-number', 'error', finderOf(identityNumber));
export const privacyMobile = rule('privacy-mobile', 'error', finderOf(mobileNumber));
export const privacyBankCard = rule('privacy-bank-card', 'error', finderOf(bankCard));
export const privacyPlate = rule('privacy-plate', 'error', finderOf(numberPlate));
export const privacyPassport = rule('privacy-passport', 'error', finderOf(passportNumber));

function finderOf({ name, find }: PersonalKind): Find {
  return function* (reading) {
    const { contact = {} } = reading.notice.meta;
    const open = new Set(Object.values(contact).flatMap((value) => [value ?? '', digitsOf(value ?? '')]));
    for (const { prose } of [...reading.records, ...reading.stretches]) {
      for (const { from, to } of find(prose.text)) {
        const written = prose.text.slice(from, to);
        if (open.has(written) || open.has(digitsOf(written))) continue;
        const [says, advice] = say.privacy(name);
        yield { says, advice, at: spanOf(prose, from, to) };
      }
    }
  };
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^0-9]/g, '');
}
