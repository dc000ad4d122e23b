import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Answers, makeEngine } from '../../scripts/desk/engine/engine.ts';
import type { Early, ReadSight, Sight } from '../../scripts/desk/engine/protocol.ts';
import { DRAFT, MENDED } from '../browser/desk/open-desk.ts';

const given = (text: string) => ({ name: 'draft.txt', bytes: strToU8(text) });

function look(engine: Answers, text: string, early: (seen: Early) => void = () => undefined): ReadSight {
  const sight: Sight = engine.look({ id: 1, given: given(text) }, early);
  if (sight.kind !== 'read') throw new Error(sight.kind);
  return sight;
}

/** A draft with as many slips as it has items. */
function slips(count: number): string {
  const items = Array.from(
    { length: count },
    (_, index) => `${index + 1}.给予处分${index + 5}人（警告1人、记过2人）。`,
  );
  return ['范本镇人民政府关于整改情况的通报', '一、制度建设', ...items].join('\n');
}

const ignore = () => undefined;

describe('the engine', () => {
  it('answers in plain data, which a worker can send', () => {
    const engine = makeEngine();
    const asked = {
      id: 1,
      language: 'zh',
      most: 10,
      from: 0,
      mends: [],
      slug: 'fanben',
      values: {},
    } as const;
    const answers = [
      look(engine, DRAFT),
      engine.findings(asked, ignore),
      engine.text(asked, ignore),
      engine.ledger(asked, ignore),
      engine.understood(asked, ignore),
      engine.trial(asked, ignore),
      engine.zip(asked, ignore),
      engine.docx(asked, ignore),
    ];
    expect(structuredClone(answers)).toEqual(answers);
  });

  it('says what it has found of a long draft before it has found all', () => {
    const seen: Early[] = [];
    const sight = look(makeEngine(0), slips(20), (early) => seen.push(early));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen[0]?.first.length).toBeGreaterThan(0);
    expect(seen.at(-1)?.count).toBeLessThanOrEqual(
      sight.tally.errors + sight.tally.warnings + sight.tally.infos,
    );
  });

  it('lists findings by and by, the gravest first, each once', () => {
    const engine = makeEngine();
    const { tally, findings } = look(engine, slips(150));
    const all = [...findings];
    for (;;) {
      const more = engine.findings({ id: 1, from: all.length }, ignore);
      if (more.length === 0) break;
      all.push(...more);
    }
    expect(all.length).toBe(tally.errors + tally.warnings + tally.infos);
    expect(all.length).toBeGreaterThan(findings.length);
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    const grades = all.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(grades).toEqual(grades.toSorted((one, other) => one - other));
  });

  it('tells what is different since the look before, and tries a mend without taking it', () => {
    const engine = makeEngine();
    expect(look(engine, DRAFT).since).toBeUndefined();
    const mends = [{ line: 3, column: 24, from: '2个', to: '3个' }];
    expect(engine.trial({ id: 1, mends }, ignore)).toEqual({ fresh: 0, mended: 1 });
    expect(
      engine.trial({ id: 1, mends: [{ line: 3, column: 24, from: '7个', to: '3个' }] }, ignore),
    ).toBeUndefined();
    expect(engine.source({ id: 1 }, ignore)).toBe(DRAFT);
    expect(look(engine, MENDED).since).toMatchObject({ fresh: 0, mended: 1 });
  });

  it('writes of front matter as of a place on the page', () => {
    const [finding] = look(makeEngine(), DRAFT).findings;
    expect(finding?.advice?.zh).toContain('点“原文不改，写明理由”');
  });

  it('knows nothing of a draft that was closed', () => {
    const engine = makeEngine();
    look(engine, DRAFT);
    engine.forget({ id: 1 }, ignore);
    expect(() => engine.source({ id: 1 }, ignore)).toThrow('not read');
  });
});
