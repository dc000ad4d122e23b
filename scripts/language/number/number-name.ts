/** Numbers that name something and count nothing: codes, telephone numbers, references, ordinals, formulas, times of day. */

import { CharacterSet } from '../character-set.ts';
import { standsAt } from '../matches.ts';
import type { NumberName } from '../mention.ts';
import { unitAt } from '../unit/unit-at.ts';
import { figuresEnd } from './figure-number.ts';

/** The name in figures that begins at `offset`. */
export function numberNameAt(text: string, offset: number): NumberName | undefined {
  const before = text.charAt(offset - 1);
  const isCode = LETTER.at(text, offset - 1) || (before === '-' && LETTER.at(text, offset - 2));
  const pattern = isCode ? CODE_REST : NAMED_NUMBER;
  if (standsAt(pattern, text, offset)) return nameFrom(offset, pattern.lastIndex);
  if (before === '第' || before === '〔' || before === '[') {
    const end = figuresEnd(text, offset);
    return nameFrom(offset, unitAt(text, end)?.to ?? end);
  }
  return LABEL_END.at(text, offset - 1) ? labelledAt(text, offset) : undefined;
}

export function nameFrom(from: number, to: number): NumberName {
  return { kind: 'name', from, to };
}

const LETTER = new CharacterSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_');
const CODE_REST = /[0-9A-Za-z._-]*[0-9A-Za-z](?:—(?:19|20)[0-9]{2}(?![0-9]))?/y;
const NAMED_NUMBER = new RegExp(
  [
    '[0-9]{3,4}-[0-9]{3,4}-[0-9]{4}(?![0-9])',
    '0[0-9]{2,3}-[0-9]{7,8}(?![0-9])',
    '[0-9]{9,}(?![0-9.,]{0,40}[万亿元人户])',
    '0[0-9]+(?![.0-9])',
    '[0-9]{1,6}(?:\\+[0-9A-Za-z]{1,6})+',
    '[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])',
    '[0-9]{1,4}/[0-9]{1,4}(?![0-9/])',
    '(?:19|20)[0-9]{2} ?[—–~-]{1,2} ?(?:19|20)[0-9]{2}(?= ?学年)',
    '(?<=[A-Z] )[0-9]{2,6}(?:\\.[0-9]{1,2})?[—–-]{1,2}(?:19|20)[0-9]{2}(?![0-9])',
    '(?<=[上中下]午|晚上|凌晨|早上|早晨)[0-9]{1,2}点(?:[0-9]{1,2}分|半)?',
    '[0-9]{1,6}\\.?[A-Za-z]+[0-9A-Za-z]*',
    '[0-9]{1,6}(?=号(?!召|称))(?:号楼|号)',
    '[0-9]{1,2}时(?:[0-9]{1,2}分)?(?!间)',
  ].join('|'),
  'y',
);

/** The characters that a label of a number ends with. */
export const LABEL_END = new CharacterSet('号码话编线:');
/** 编号, 档案号： and their like; 销号 counts what is closed, and 账号3个 counts accounts. */
const LABEL =
  /(?:(?:编|档案|文|案|证|账|帐|卡|单|批|工|车|学|票|卷|图|许可|登记|备案|合同|项目|立案|信用)号|编码|代码|号码|电话|热线|邮编)(:?)$/;
const LABELLED = /[0-9A-Za-z][0-9A-Za-z._/()〔〕-]*/y;
const LONGEST_LABEL = 5;
const SHORTEST_CODE = 4;
const SHORTEST_TELEPHONE = 7;

function labelledAt(text: string, offset: number): NumberName | undefined {
  const label = LABEL.exec(text.slice(Math.max(offset - LONGEST_LABEL, 0), offset));
  if (label === null || !standsAt(LABELLED, text, offset)) return undefined;
  const to = LABELLED.lastIndex;
  if (label[1] === ':') return nameFrom(offset, to);
  // 公开电话8346件 counts calls.
  const isCount = to - offset < SHORTEST_TELEPHONE && unitAt(text, to) !== undefined;
  return to - offset >= SHORTEST_CODE && !isCount ? nameFrom(offset, to) : undefined;
}
