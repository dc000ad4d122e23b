/** `tongbao rules`: lists the rules of the checker, or explains one. */

import { REGISTRY } from '../check/registry.ts';
import { displayWidth } from '../check/report/display-width.ts';
import type { Rule, RuleShape } from '../check/rule.ts';
import type { Silence } from '../claims/silence.ts';
import { say as sayLedger } from '../messages/check/ledger.ts';
import { frame } from '../messages/check/report-frame.ts';
import { nearestRules, page } from '../messages/check/rule-page.ts';
import { say } from '../messages/command.ts';
import type { Language } from '../notice/finding.ts';
import { refuse } from '../notice/refusal.ts';
import type { Terminal } from './line/terminal.ts';

export function run(
  { operands }: { readonly operands: readonly string[] },
  { language, out }: Terminal,
): number {
  out.write(rules(operands, language));
  return 0;
}

/**
 * Writes the list, or the explanations of the rules that are named.
 * @throws Refusal for a name that no rule has
 */
export function rules(names: readonly string[], language: Language): string {
  if (names.length === 0) return list(language);
  return names.map((name) => explain(ruleOf(name, language), language)).join('\n');
}

function ruleOf(name: string, language: Language): Rule {
  const found = REGISTRY.find((rule) => rule.name === name);
  if (found !== undefined) return found;
  const near = nearestRules(name).join(language === 'zh' ? '、' : ', ');
  refuse(say.unknownRule(name, near));
}

function list(language: Language): string {
  const longest = Math.max(...REGISTRY.map(({ name }) => name.length));
  return REGISTRY.map(({ name, severity, title }) => {
    const grade = frame.severity[severity][language];
    return `${grade}${' '.repeat(9 - displayWidth(grade))}${name.padEnd(longest)}  ${title[language]}\n`;
  }).join('');
}

function explain(rule: Rule, language: Language): string {
  const { name, severity, title, reason, example, shapes = [], silence = [] } = rule;
  const indented = (text: string): string =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => (line === '' ? '' : `    ${line}`))
      .join('\n');
  return [
    `${name}  ${frame.severity[severity][language]}  ${title[language]}`,
    '',
    reason[language],
    '',
    page.wrong[language],
    '',
    indented(example.wrong),
    '',
    page.right[language],
    '',
    indented(example.right),
    '',
    ...shapesOf(shapes, language),
    ...silenceOf(silence, language),
    page.silence(name, severity)[language],
    '',
  ].join('\n');
}

/** The kinds of sentences that the rule reads, the wrong before the right ones. */
function shapesOf(shapes: readonly RuleShape[], language: Language): string[] {
  if (shapes.length === 0) return [];
  const [wrong, right] = page.shapeColumns[language];
  const line = (mark: string | undefined, text: string): string =>
    `    ${mark}  ${text.replace(/\n+/g, ' ¶ ')}`;
  const lines = shapes.flatMap((shape) => [
    ...shape.wrong.map((text) => line(wrong, text)),
    ...shape.right.map((text) => line(right, text)),
  ]);
  return [page.shapes[language], '', ...lines, ''];
}

/** The words for which it does not judge, with a sentence each. */
function silenceOf(silence: readonly Silence[], language: Language): string[] {
  if (silence.length === 0) return [];
  const lines = silence.flatMap(({ because, words, silent }) => [
    `    ${sayLedger.because[because][language]}：${words.join('、')}`,
    `      ${silent}`,
  ]);
  return [page.notJudged[language], '', ...lines, ''];
}
