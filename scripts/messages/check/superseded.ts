/** What is said of a notice that another takes the place of. */

import type { Said } from '../../notice/refusal.ts';

export const say = {
  stillValid: (validity: string, slug: string): Said => [
    {
      zh: `通报已由 ${slug} 取代，有效性仍写“${validity}”`,
      en: `the notice is superseded by ${slug}, and its validity still says "${validity}"`,
    },
    {
      zh: '改为 validity: 已失效；没有取代关系的，删去新通报的 supersedes',
      en: 'write validity: 已失效; if it is not superseded, remove supersedes from the newer notice',
    },
  ],
};
