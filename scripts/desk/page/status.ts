/** What the page says of its work, for those who see it and those who hear it. */

import { say } from '../../messages/desk.ts';
import type { Language } from '../../notice/finding.ts';
import type { DraftState } from './drafts/draft-state.ts';

export function statusOf(drafts: readonly DraftState[], language: Language): string {
  const [only] = drafts;
  if (only === undefined) return '';
  const open = drafts.filter(({ busy }) => busy).length;
  if (open > 0) return say.reading(drafts.length - open, drafts.length)[language];
  if (drafts.length === 1) return outcomeOf(only, language);
  const read = drafts.flatMap(({ sight }) => (sight?.kind === 'read' ? [sight.tally] : []));
  const errors = read.reduce((sum, tally) => sum + tally.errors, 0);
  const warnings = read.reduce((sum, tally) => sum + tally.warnings, 0);
  return say.statusAll(drafts.length, { errors, warnings, unread: drafts.length - read.length })[language];
}

function outcomeOf({ name, sight }: DraftState, language: Language): string {
  if (sight === undefined) return '';
  if (sight.kind === 'concealed') return `${name}：${say.concealedTitle[language]}`;
  if (sight.kind === 'refused') return `${name}：${say.refused[language]}`;
  const { errors, warnings } = sight.tally;
  return say.statusDone(name, errors, warnings)[language];
}
