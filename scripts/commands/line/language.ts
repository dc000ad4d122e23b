/** Which language tongbao speaks to the person at the terminal. */

import type { Language } from '../../notice/finding.ts';

/**
 * Chinese, unless `asked` for English or the locale names another language.
 * `C`, `POSIX` and an unset locale name none: servers and schedulers run so, whoever reads their output.
 */
export function languageOf(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const name = locale.split(/[._@-]/)[0]?.toLowerCase() ?? '';
  return name === '' || name === 'c' || name === 'posix' || name === 'zh' ? 'zh' : 'en';
}
