/** Words around the explanation of a rule, at the terminal and in `docs/rules`. */

import leven from 'leven';
import type { Bilingual, Severity } from '../../notice/finding.ts';
import { RULES } from './rules.ts';

export const page = {
  wrong: { zh: '不对：', en: 'wrong:' } satisfies Bilingual,
  right: { zh: '对：', en: 'right:' } satisfies Bilingual,
  silence: (name: string, severity: Severity): Bilingual => {
    const other = severity === 'error' ? 'warning' : 'error';
    return {
      zh: `改级别（site.yaml）：rules: { ${name}: ${other} }，off 为不查。\n原文确须保留的（index.md）：allow: [{ rule: ${name}, text: 原文, reason: 理由 }]`,
      en: `Another severity (site.yaml): rules: { ${name}: ${other} }, or off.\nWhere the text must stay (index.md): allow: [{ rule: ${name}, text: WORDS, reason: WHY }]`,
    };
  },
  filesNote: {
    zh: '`>>> 文件名` 一行表示其后是通报文件夹中的这个文件；之前的文字属于 `index.md`。',
    en: 'A line `>>> NAME` begins the file NAME of the notice’s folder; the text before it belongs to `index.md`.',
  } satisfies Bilingual,
  shapes: { zh: '读出的说法：', en: 'What it reads:' } satisfies Bilingual,
  shapeColumns: { zh: ['不对', '对'], en: ['wrong', 'right'] },
  notJudged: { zh: '有下列词语时不判：', en: 'Not judged with these words:' } satisfies Bilingual,
  silenceColumns: { zh: ['原因', '词语', '例'], en: ['reason', 'words', 'example'] },
  listTitle: { zh: '核对规则', en: 'Rules of the checker' } satisfies Bilingual,
  listHead: {
    zh: '本目录由 `npm run docs` 从规则的源文件生成，请勿手改。',
    en: 'These pages are generated from the source of the rules by `npm run docs`; do not edit them.',
  } satisfies Bilingual,
  columns: { zh: ['规则', '级别', '应当如此'], en: ['rule', 'severity', 'what must hold'] },
};

/** Letters that a slip of the keys gets wrong. */
const SLIP = 2;

/** Names of rules that differ from `name` by a slip of the keys; without one, those that share a word with it, the nearest first. */
export function nearestRules(name: string): string[] {
  const wanted = name.toLowerCase();
  const words = wanted.split('-');
  const byDistance = Object.keys(RULES)
    .map((rule) => ({ rule, distance: leven(rule, wanted) }))
    .sort((one, other) => one.distance - other.distance);
  const slips = byDistance.filter(({ distance }) => distance <= SLIP);
  const related = byDistance.filter(({ rule }) => rule.split('-').some((word) => words.includes(word)));
  return (slips.length > 0 ? slips : related).map(({ rule }) => rule);
}
