import { describe, expect, it } from 'vitest';
import { REGISTRY } from '../../scripts/check/registry.ts';
import { rules } from '../../scripts/commands/rules.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';

describe('tongbao rules', () => {
  it('lists every rule with its severity and what must hold', () => {
    const lines = rules([], 'zh').trimEnd().split('\n');
    expect(lines).toHaveLength(REGISTRY.length);
    expect(lines).toContainEqual(expect.stringMatching(/^错误 +figure-sum +分项相加等于合计$/));
    expect(rules([], 'en')).toMatch(/^warning +figure-base +Amounts and rates imply one whole$/m);
  });

  it('explains one: why it must hold, a wrong and a right text, how to set or silence it', () => {
    const text = rules(['figure-sum'], 'zh');
    for (const words of [
      'figure-sum  错误',
      '不对：',
      '37人',
      '对：',
      '38人',
      'rules: { figure-sum: warning }',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('names the rules that may be meant by a name that none has', () => {
    const adviceFor = (name: string): string => {
      try {
        rules([name], 'zh');
      } catch (error) {
        if (error instanceof Refusal) return error.advice?.zh ?? '';
      }
      return expect.unreachable();
    };
    expect(adviceFor('figure-sun')).toBe('是否指：figure-sum');
    expect(adviceFor('numbering')).toMatch(/^是否指：numbering-gap、/);
  });
});
