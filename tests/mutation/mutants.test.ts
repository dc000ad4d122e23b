import { describe, expect, it } from 'vitest';
import { mutantsOf } from './mutants.ts';

describe('the mutants of a source file', () => {
  it('disable a word of the lexicon', () => {
    const text =
      "  rest: [\n    ['其余', '工单58件，其余3件。'],\n    [\n      '等',\n      '水费等7万元。',\n    ],\n  ],\n";
    const mutants = mutantsOf('lexicon.ts', text);
    expect(mutants.map(({ line, kind, words }) => `${line} ${kind} ${words}`)).toEqual([
      '2 word 其余',
      '4 word 等',
    ]);
    expect(mutants[0]?.text).toContain("['\uE000其余', '工单58件");
  });

  it('let a guard never hold, but not one that asks whether something is there', () => {
    const text =
      '  if (isOpen(words)) return undefined;\n  if (part === undefined) return [];\n  // if (isOld) return;\n';
    expect(mutantsOf('engine.ts', text).map(({ text: changed }) => changed)).toEqual([
      text.replace('isOpen(words)', 'false'),
    ]);
  });

  it('leave out an alternative of a pattern', () => {
    const mutants = mutantsOf('words.ts', 'const A = /^(?:合计|总计)|另有/;\n');
    expect(mutants.map(({ words, text }) => `${words}: ${text.trim()}`)).toEqual([
      '总计: const A = /^(?:合计)|另有/;',
      '另有: const A = /^(?:合计|总计)/;',
    ]);
  });
});
