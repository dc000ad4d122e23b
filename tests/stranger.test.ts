/**
 * A stranger finds by name what makes a finding, and what draws, styles and moves an element of a page: by the name of a
 * file, or by one search for the words in front of him.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNotices } from '../scripts/check/check.ts';
import { REGISTRY } from '../scripts/check/registry.ts';
import { EXAMPLES } from '../scripts/messages/check/rule-examples.ts';
import { RULES } from '../scripts/messages/check/rules.ts';
import { noticeFromText, siteFromText } from './notice-from-text.ts';

/** The files below a folder, by their paths from the top, with their texts. */
function textsIn(folder: string, ending: RegExp): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    ending.test(name),
  );
  const files = names.map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

const rules = [...textsIn('scripts/check/rules', /\.ts$/).keys()];
// What findings say; titles and examples of rules are known by the rule's name.
const messages = textsIn('scripts/messages/check', /^(?!rule).*\.ts$/);

describe('from a finding of', () => {
  it.each(REGISTRY.map((rule) => [rule.name, rule] as const))(
    '%s: the rule, its page, its title and its example',
    (name) => {
      // The five kinds of personal numbers are read by one rule's file.
      const own = name.startsWith('privacy-') ? 'privacy' : name;
      expect(rules.filter((file) => path.basename(file, '.ts') === own)).toHaveLength(1);
      expect(existsSync(`docs/rules/${name}.md`)).toBe(true);
      expect(Object.keys(RULES)).toContain(name);
      expect(Object.keys(EXAMPLES)).toContain(name);
    },
  );

  // What is compared with an approval or a publication needs one beside the text.
  const found = REGISTRY.filter(({ name }) => !['approved-text', 'published-text'].includes(name));
  it.each(found.map((rule) => [rule.name, rule] as const))(
    '%s: the file of its message, by the words of the finding',
    (name, { example }) => {
      const { findings } = checkNotices([noticeFromText(`${example.wrong}\n`)], {
        site: siteFromText(example.wrong),
      });
      const says = findings.find(({ rule }) => rule === name)?.says.zh ?? '';
      expect(says).not.toBe('');
      // A search for the words leads to one file first, two where messages are alike: those with a line that has most of them.
      const pairs = pairsOf(says);
      const scores = [...messages].map(([file, text]) => ({ file, score: likest(text, pairs) }));
      const best = Math.max(...scores.map(({ score }) => score));
      const first = scores.filter(({ score }) => score === best).map(({ file }) => file);
      expect(first.length, says).toBeLessThanOrEqual(2);
      expect(best).toBeGreaterThanOrEqual(2);
    },
  );
});

/** The Han characters that are not quoted, one by one and two side by side. */
function pairsOf(text: string): ReadonlySet<string> {
  const runs = text.replace(/“[^”]*”/g, ' ').match(/[一-龥]+/g) ?? [];
  return new Set(runs.flatMap((run) => Array.from(run, (one, at) => [one, run.slice(at, at + 2)]).flat()));
}

/** How many of the pairs are in the line that has most of them. */
function likest(text: string, pairs: ReadonlySet<string>): number {
  const shared = (line: string): number => [...pairsOf(line)].filter((pair) => pairs.has(pair)).length;
  return Math.max(...text.split('\n').map(shared));
}

const components = textsIn('layouts', /\.tsx$/);
const scripts = textsIn('layouts/browser', /\.ts$/);
const styles = textsIn('layouts/styles', /\.css$/);

describe('from an element of a page', () => {
  const written = [...components.values(), ...scripts.values()].join('\n');

  /** As it is, or with its last part put in: `tb-level-${level}`. */
  const isWritten = (name: string): boolean =>
    written.includes(name) || written.includes(`${name.replace(/[a-z0-9]+$/, '')}$\{`);

  it('its class leads to a component or a script, for every class that a style sheet names', () => {
    const classes = [...styles.values()].flatMap((css) =>
      Array.from(css.matchAll(/\.(tb-[a-z0-9-]+)/g), ([, name = '']) => name),
    );
    expect(new Set(classes).size).toBeGreaterThan(100);
    expect([...new Set(classes)].filter((name) => !isWritten(name))).toEqual([]);
  });

  it('its component leads to its style sheet, which has the same name', () => {
    const names = new Set([...components.keys()].map((file) => path.basename(file, '.tsx')));
    const sheets = [...styles.keys()].filter((file) => /styles\/(?:notice|pages)\//.test(file));
    const others = sheets.map((file) => path.basename(file, '.css')).filter((name) => !names.has(name));
    // What several components draw: the words, their tables and anchors, and the record of a notice.
    expect(others.sort()).toEqual(['permalink', 'record', 'table', 'text']);
  });

  it('its data attribute leads to the component that writes it, for every one that a script looks for', () => {
    const looked = [...scripts.values()].flatMap((code) =>
      Array.from(code.matchAll(/\[(data-[a-z-]+)[\]=]/g), ([, name = '']) => name),
    );
    const drawn = [...components.values()].join('\n');
    expect(new Set(looked).size).toBeGreaterThan(30);
    expect([...new Set(looked)].filter((name) => !drawn.includes(name))).toEqual([]);
  });
});
