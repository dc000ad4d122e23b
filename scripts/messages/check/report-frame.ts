/** The words that frame a report: places, counts, how it ends. */

import type { Bilingual, Severity } from '../../notice/finding.ts';

/** The words that frame a report. */
export const frame = {
  paragraph: (line: number): Bilingual => ({ zh: `第${line}段`, en: `paragraph ${line}` }),
  severity: {
    error: { zh: '错误', en: 'error' },
    warning: { zh: '警告', en: 'warning' },
    info: { zh: '提示', en: 'note' },
  } satisfies Record<Severity, Bilingual>,
  advice: (advice: Bilingual): Bilingual => ({ zh: `改法：${advice.zh}`, en: `to do: ${advice.en}` }),
  allowed: (rule: string, reason: string): Bilingual => ({
    zh: `例外  ${rule}  理由：${reason}`,
    en: `allowed  ${rule}  reason: ${reason}`,
  }),
  summary: (counts: SummaryCounts): Bilingual => {
    const { notices, sections, items, errors, warnings, infos, silenced } = counts;
    const zh = [`${errors} 个错误`, `${warnings} 个警告`];
    const en = [plural(errors, 'error'), plural(warnings, 'warning')];
    if (infos > 0) zh.push(`${infos} 个提示`);
    if (infos > 0) en.push(plural(infos, 'note'));
    if (silenced > 0) zh.push(`${silenced} 处例外`);
    if (silenced > 0) en.push(`${silenced} allowed`);
    return {
      zh: `检查了 ${notices} 份通报（${sections} 节 ${items} 条）：${zh.join('，')}`,
      en: `checked ${plural(notices, 'notice')} (${plural(sections, 'section')}, ${plural(items, 'item')}): ${en.join(', ')}`,
    };
  },
};

export interface SummaryCounts {
  readonly notices: number;
  readonly sections: number;
  readonly items: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly silenced: number;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
