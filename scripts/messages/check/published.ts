/** What is said of a text that is no longer the one that was published. */

import type { Bilingual } from '../../notice/finding.ts';
import type { Said } from '../../notice/refusal.ts';

export const say = {
  /** @param entry the words before and after, for the line to paste */
  changed: (
    shown: readonly Bilingual[],
    count: number,
    entry: { readonly old: string; readonly now: string },
  ): Said => {
    const [zh, en] = [
      shown.map((change) => change.zh).join(' / '),
      shown.map((change) => change.en).join(' / '),
    ];
    const more = count > shown.length;
    return [
      {
        zh: `与已发布的文字有 ${count} 处不同，更正记录没有写明：${zh}${more ? ' / ……' : ''}`,
        en: `${count} ${count === 1 ? 'place differs' : 'places differ'} from the published text, and corrections does not say so: ${en}${more ? ' / …' : ''}`,
      },
      {
        zh: `在 index.md 的 corrections 中加一行：${entryOf(entry)}；原文有误写入的，改回`,
        en: `add to corrections in index.md: ${entryOf(entry)}; or restore the published words`,
      },
    ];
  },
};

/** The entry as a line of YAML; the date is for the editor to fill in. */
function entryOf({ old, now }: { readonly old: string; readonly now: string }): string {
  const change = old === '' ? `增加“${now}”` : now === '' ? `删去“${old}”` : `“${old}”更正为“${now}”`;
  return `- { date: YYYY-MM-DD, change: ${JSON.stringify(change)} }`;
}
