import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../../scripts/check/check.ts';
import { countLedger, ledgerOf, outcomeIn } from '../../../scripts/check/ledger/ledger.ts';
import { figuresCsv } from '../../../scripts/check/ledger/ledger-csv.ts';
import { jsonReport } from '../../../scripts/check/report/json.ts';
import { ledgerTable } from '../../../scripts/check/report/ledger-table.ts';
import { SHAPES } from '../../../scripts/claims/shapes.ts';
import type { Notice } from '../../../scripts/notice/model.ts';
import { FILES, readStatements } from '../../bench/check-quality/statements.ts';
import { noticeFromText } from '../../notice-from-text.ts';

const NOTICE = noticeFromText(`---
figures:
  systems: { value: 20, unit: 项, text: 完善制度20项 }
---
反馈问题49个，已整改完成48个，正在整改1个。完善制度20项。

一、学习方面

（一）组织学习。2025年开展集中学习12次，投入432.5万元。受理120件，办结114件，办结率95%。
`);

describe('the ledger', () => {
  const ledger = ledgerOf(NOTICE);

  it('lists every number in reading order, with its words, value and unit, and what compared it', () => {
    expect(
      ledger.entries.map(
        ({ anchor, words, value, unit, rules }) =>
          `${anchor}|${words}|${value.toFixed()} ${unit}|${rules.join('+')}`,
      ),
    ).toEqual([
      '|49个|49 个|figure-sum',
      '|48个|48 个|figure-sum',
      '|1个|1 个|figure-sum',
      '|20项|20 项|figure-declared',
      's1-1|12次|12 次|',
      's1-1|432.5万元|4325000 元|',
      's1-1|120件|120 件|figure-percent',
      's1-1|114件|114 件|figure-percent',
      's1-1|95%|95 %|figure-percent',
    ]);
    expect(countLedger(ledger)).toEqual({ figures: 9, holds: 7, fails: 0, notJudged: 2 });
  });

  it('says where each stands: section, item, the words around, the place in the file', () => {
    expect(ledger.entries[4]).toMatchObject({
      section: '一、学习方面',
      item: '（一）组织学习',
      before: '2025年开展集中学习',
      after: '，投入432.5万元。',
      at: { line: 13, column: 20 },
    });
  });

  it('at a terminal is a line a number under the counts', () => {
    const lines = ledgerTable(checkNotices([NOTICE]), 'zh')
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe('关于反馈落实情况的通报：9 个数：7 个相符，0 个不符，2 个未判');
    expect(lines).toHaveLength(10);
    expect(lines[5]).toMatch(/·\s+s1-1\s+5年开展集中学习〔12次〕，投入432\.5\s+未判（无可比对）$/);
    expect(ledgerTable(checkNotices([NOTICE]), 'en')).toContain(
      '9 figures: 7 tally, 0 do not tally, 2 not judged',
    );
  });

  it('is part of the JSON when asked for', () => {
    const [notice] = JSON.parse(jsonReport(checkNotices([NOTICE]), 'zh', { stats: true })).notices;
    expect(notice.ledger).toMatchObject({ figures: 9, holds: 7, fails: 0, notJudged: 2 });
    expect(notice.ledger.entries[5]).toMatchObject({
      words: '432.5万元',
      value: '4325000',
      unit: '元',
      rules: [],
      verdict: 'notJudged',
      because: 'noPartner',
    });
  });

  it('spreads no personal number that stands beside a figure', () => {
    const notice = noticeFromText('身份证号990000199001010017，共3人。\n');
    expect(ledgerTable(checkNotices([notice]), 'zh')).toContain('〔3人〕');
    expect(ledgerTable(checkNotices([notice]), 'zh')).not.toMatch(/[0-9]{5}/);
  });
});

describe('what counts as compared', () => {
  const rulesOf = (text: string): string[] =>
    ledgerOf(noticeFromText(text)).entries.map(({ words, rules }) => `${words} ${rules.join('+')}`);

  it('a declared figure that a check names', () => {
    const matter =
      'figures:\n  systems: { value: 20, unit: 项, text: 完善制度20项 }\nchecks:\n  - systems > 3\n';
    expect(rulesOf(`---\n${matter}---\n完善制度20项。\n`)).toEqual(['20项 figure-declared+figure-check']);
  });

  it('a number stated again, and the one it repeats', () => {
    expect(rulesOf('专项检查发现问题43个。专项检查发现的43个问题均已整改。\n')).toEqual([
      '43个 figure-conflict',
      '43个 figure-conflict',
    ]);
  });

  it('a change with its rate', () => {
    expect(rulesOf('会务费8.4万元，同比下降12.5%（上年9.6万元）。\n')).toEqual([
      '8.4万元 figure-trend+figure-percent',
      '12.5% figure-percent',
      '9.6万元 figure-trend+figure-percent',
    ]);
  });
});

describe('the outcome of a number', () => {
  const outcomesOf = (text: string): string[] =>
    ledgerOf(noticeFromText(text)).entries.map((entry) => `${entry.words} ${outcomeIn(entry, 'zh')}`);

  it('is that it tallies, or does not, with what it is added to', () => {
    expect(outcomesOf('反馈问题49个，已整改48个，正在整改1个。\n')).toEqual([
      '49个 相符',
      '48个 相符',
      '1个 相符',
    ]);
    expect(outcomesOf('反馈问题49个，已整改48个，正在整改2个。\n')).toEqual([
      '49个 不符',
      '48个 不符',
      '2个 不符',
    ]);
  });

  it('is why it is not judged, where the words leave that open', () => {
    expect(outcomesOf('排查问题126个，其中消防类48个、用电类31个等。\n')[0]).toBe(
      '126个 未判（所列可能不全）',
    );
    expect(outcomesOf('走访群众约300人，其中党员126人、群众181人。\n')[0]).toBe('300人 未判（约数）');
    expect(outcomesOf('开展培训12次。\n')).toEqual(['12次 未判（无可比对）']);
  });
});

describe('every finding about figures', () => {
  it('is in the ledger as a number that does not tally, under its rule', () => {
    const statements = FILES.flatMap((file) => readStatements(file));
    expect(
      statements.flatMap(({ notice, place }) => lostIn(notice).map((lost) => `${place} ${lost}`)),
    ).toEqual([]);
  });

  it('is there too where any digit of a text is another', () => {
    const texts = Object.values(SHAPES).flatMap((shapes) => shapes.flatMap(({ right }) => right));
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 9 }), (text, at, digit) => {
        const places = Array.from(text.matchAll(/[0-9]/g), ({ index }) => index);
        const place = places[at % places.length] ?? 0;
        const changed = `${text.slice(0, place)}${digit}${text.slice(place + 1)}\n`;
        expect(lostIn(noticeFromText(changed))).toEqual([]);
      }),
    );
  });
});

/** The findings about figures that the ledger of the notice does not have. */
function lostIn(notice: Notice): string[] {
  const { entries } = ledgerOf(notice);
  const findings = checkNotices([notice]).findings.filter(({ rule }) => /^figure-|^date-span$/.test(rule));
  return findings.flatMap(({ rule, at }) => {
    const entry = entries.find(
      (one) => one.at.line === at.line && one.at.column <= at.column && one.at.endColumn > at.column,
    );
    const isThere = entry?.verdict === 'fails' && entry.rules.some((name) => name === rule);
    return isThere ? [] : [`${rule} ${entry?.words ?? '-'} ${entry?.verdict ?? '-'}`];
  });
}

describe('figures.csv', () => {
  it('begins with a byte order mark and ends its lines with CR LF', () => {
    const csv = figuresCsv(ledgerOf(NOTICE));
    expect(csv.startsWith('\uFEFF序号,节,条,')).toBe(true);
    const lines = csv.split('\r\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('');
    expect(lines.some((line) => line.includes('\n'))).toBe(false);
    expect(figuresCsv(ledgerOf(NOTICE), 'en')).toContain('number,section,item');
  });

  it('holds no cell that a spreadsheet would run, and quotes what divides cells', () => {
    const notice = noticeFromText('一、=SUM(A1),“甲”\n\n（一）@乙。+12人，-5件，"丙",8个。\n');
    for (const line of figuresCsv(ledgerOf(notice)).replace('\uFEFF', '').split('\r\n')) {
      for (const cell of line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []) {
        expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t＝＋－＠]/);
      }
    }
    expect(figuresCsv(ledgerOf(notice))).toContain('"一、=SUM(A1),“甲”"');
  });
});
