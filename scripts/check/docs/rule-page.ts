/** The documentation of the rules as Markdown: a page a rule, Chinese and English, and the list of all. */

import type { Silence } from '../../claims/silence.ts';
import { say } from '../../messages/check/ledger.ts';
import { frame } from '../../messages/check/report-frame.ts';
import { page } from '../../messages/check/rule-page.ts';
import type { Language } from '../../notice/finding.ts';
import { REGISTRY } from '../registry.ts';
import type { Rule, RuleShape } from '../rule.ts';

/** Every page by its file name in `docs/rules`. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = REGISTRY.map((rule) => [`${rule.name}.md`, rulePage(rule)] as const);
  return new Map([['README.md', listPage()], ...pages]);
}

/** The page of a rule. */
function rulePage(rule: Rule): string {
  return `${[`# ${rule.name}`, half(rule, 'zh'), '---', half(rule, 'en')].join('\n\n')}\n`;
}

function half(
  { name, severity, title, reason, example, shapes = [], silence = [] }: Rule,
  language: Language,
): string {
  const [setting = '', exception = ''] = page.silence(name, severity)[language].split('\n');
  const note = `${example.wrong}\n${example.right}`.includes('>>> ') ? [page.filesNote[language]] : [];
  return [
    `## ${title[language]}`,
    `**${frame.severity[severity][language]}** · ${reason[language]}`,
    page.wrong[language],
    fenced(example.wrong),
    page.right[language],
    fenced(example.right),
    ...note,
    ...(shapes.length === 0 ? [] : [page.shapes[language], shapesTable(shapes, language)]),
    ...(silence.length === 0 ? [] : [page.notJudged[language], silenceTable(silence, language)]),
    `- ${asCode(setting)}\n- ${asCode(exception)}`,
  ].join('\n\n');
}

/** A row a kind of sentence. */
function shapesTable(shapes: readonly RuleShape[], language: Language): string {
  const cell = (texts: readonly string[]): string =>
    texts.map((text) => text.replaceAll('|', '\\|').replace(/\n+/g, ' ¶ ')).join('<br>');
  const rows = shapes.map(({ wrong, right }) => `| ${cell(wrong)} | ${cell(right)} |`);
  return [`| ${page.shapeColumns[language].join(' | ')} |`, '|---|---|', ...rows].join('\n');
}

/** A row a reason, with the words and a sentence. */
function silenceTable(silence: readonly Silence[], language: Language): string {
  const rows = silence.map(
    ({ because, words, silent }) => `| ${say.because[because][language]} | ${words.join('、')} | ${silent} |`,
  );
  return [`| ${page.silenceColumns[language].join(' | ')} |`, '|---|---|---|', ...rows].join('\n');
}

function listPage(): string {
  const halves = (['zh', 'en'] as const).map((language) =>
    [
      `${language === 'zh' ? '#' : '##'} ${page.listTitle[language]}`,
      page.listHead[language],
      [
        `| ${page.columns[language].join(' | ')} |`,
        '|---|---|---|',
        ...REGISTRY.map(
          ({ name, severity, title }) =>
            `| [${name}](${name}.md) | ${frame.severity[severity][language]} | ${title[language]} |`,
        ),
      ].join('\n'),
    ].join('\n\n'),
  );
  return `${halves.join('\n\n')}\n`;
}

function fenced(text: string): string {
  return `\`\`\`markdown\n${text.trimEnd()}\n\`\`\``;
}

/** Sets what is to be typed, from the first Latin key on, as code. */
function asCode(line: string): string {
  return line.replace(/(?:rules|allow): (?:\{[^}]*\}|\[\{[^}]*\}\])/, (typed) => `\`${typed}\``);
}
