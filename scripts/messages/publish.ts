/** What tongbao says when it publishes. */

import type { Bilingual } from '../notice/finding.ts';

export const say = {
  foreignFolder: (folder: string): readonly [says: Bilingual, advice: Bilingual] => [
    {
      zh: `${folder} 中有不是 tongbao 发布的文件，替换会使其丢失`,
      en: `${folder} holds files that tongbao did not publish: to replace it would lose them`,
    },
    {
      zh: '用 --out 另选一个文件夹，或先把其中的文件移走',
      en: 'name another folder with --out, or move those files away first',
    },
  ],
};
