/** The row of `init` in the table of commands, apart from it: `npm create tongbao` brings this command alone. */

import { USUAL_KIND } from '../begin/kinds.ts';
import { type Command, command } from './line/command.ts';
import { kind } from './line/options.ts';

export const INIT: Command = command({
  name: 'init',
  operands: { words: { zh: '[文件夹]', en: '[FOLDER]' }, atMost: 1 },
  does: {
    zh: '建一个新网站：站点信息、示例通报；不改动已有的文件',
    en: 'makes a new site with an example; files that exist stay as they are',
  },
  options: {
    kind: { ...kind, default: USUAL_KIND, does: { zh: '示例通报的文种', en: 'kind of the example' } },
  },
  load: () => import('./init.ts'),
});
