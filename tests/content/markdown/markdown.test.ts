import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../scripts/content/markdown/markdown.ts';
import type { Block } from '../../../scripts/notice/model.ts';
import type { Heading } from '../../../scripts/notice/numbering/outline.ts';
import { type Prose, positionAt } from '../../../scripts/notice/prose.ts';
import { prosesOfTable } from '../../../scripts/notice/table.ts';

const read = (body: string) => readMarkdown(body, 'a.md').blocks;

function words(blocks: readonly (Block | Heading)[]): string[] {
  return blocks.map((block) => ('prose' in block ? block.prose.text : `<${block.kind}>`));
}

function proses(block: Block | Heading): Prose[] {
  if ('prose' in block) return [block.prose];
  if (block.kind === 'table') return [...prosesOfTable(block)];
  if (block.kind === 'list') return block.items.map((item) => item.prose);
  return [];
}

describe('words of a draft survive Markdown', () => {
  it.each([
    ['a label that looks like a link definition', '[全文下载]:\n见附件', ['[全文下载]:见附件']],
    ['a year that looks like a list', '2025. 全年完成', ['2025. 全年完成']],
    ['an indented paragraph that looks like code', '　　正文\n\n    缩进四格', ['正文', '缩进四格']],
    ['a date above dashes that looks like a heading', '2025年1月2日\n---', ['2025年1月2日---']],
    ['a quotation mark at the beginning', '> 引用', ['> 引用']],
    ['tags', '<b>粗</b>与 &amp; 及 `码`', ['<b>粗</b>与 &amp; 及 `码`']],
    ['a reference in brackets', '见[附件一]', ['见[附件一]']],
    ['an address that may not be a link', '[点击](javascript:alert)', ['[点击](javascript:alert)']],
    ['tildes in a range', '3~~5日与6~~7日', ['3~~5日与6~~7日']],
  ])('%s', (_, body, expected) => {
    expect(words(read(body))).toEqual(expected);
  });

  it('keeps every character of plain text, whatever it is', () => {
    const plain = fc.stringMatching(/^[一-龥，。、（）“”《》0-9A-Za-z.:%]{1,60}$/);
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        expect(words(read(paragraphs.join('\n\n'))).join('\n')).toBe(paragraphs.join('\n'));
      }),
    );
  });
});

describe('paragraphs', () => {
  it('begin at every numbering mark, with or without an empty line between', () => {
    expect(words(read('（一）甲。\n（二）乙。\n1.丙\n（1）丁\n①戊'))).toEqual([
      '（一）甲。',
      '（二）乙。',
      '1.丙',
      '（1）丁',
      '①戊',
    ]);
  });

  it('broken over lines join without a blank between Han characters, with one between Latin words', () => {
    expect(words(read('完成整改\n四十八个'))).toEqual(['完成整改四十八个']);
    expect(words(read('open\nsource'))).toEqual(['open source']);
  });

  it('keep a forced line break', () => {
    expect(words(read('范本镇  \n2025年1月2日'))).toEqual(['范本镇\n2025年1月2日']);
  });
});

describe('a star that is a sign of the words stays', () => {
  it.each([
    '规格600*300*30毫米，共1200块；管材DN100*6米*50根。',
    '3*4=12，5*6=30',
    '长2*宽3*高4米',
    '张**、李**等2人',
    '证号3308**1234、3309**5678',
    '面积5*6*7（米）',
  ])('%s', (text) => {
    const [block] = read(text);
    expect(block?.kind === 'paragraph' && block.prose.text).toBe(text);
    const [table] = read(`| a |\n| --- |\n| ${text} |`);
    expect(table?.kind === 'table' && table.rows[1]?.[0]?.prose.text).toBe(text);
  });

  it.each([
    ['**50个**问题，**立行立改**。', '50个问题，立行立改。'],
    ['共**50**个*重点*', '共50个重点'],
    ['**一是**健全制度；**二是**组织学习', '一是健全制度；二是组织学习'],
  ])('but not that of emphasis: %s', (text, words) => {
    const [block] = read(text);
    expect(block?.kind === 'paragraph' && block.prose.text).toBe(words);
  });
});

describe('marks of emphasis and links', () => {
  it('are read beside full-width punctuation', () => {
    const [block] = read('按照**《办法（试行）》**，落实');
    expect(block && proses(block)[0]?.runs.map((run) => [run.text, run.strong ?? false])).toEqual([
      ['按照', false],
      ['《办法（试行）》', true],
      ['，落实', false],
    ]);
  });

  it('do not let the words of an address pass for words of the text', () => {
    const [block] = read('见[附件](附件)附件');
    const prose = block && proses(block)[0];
    expect(prose?.text).toBe('见附件附件');
    expect(prose && positionAt(prose, 3).column).toBe(10);
  });
});

describe('positions', () => {
  const body = [
    '　　共**49**个\\*问题，',
    '完成48个',
    '',
    '| 项目 | 数量 |',
    '|---|---|',
    '| 甲 | 12 |',
    '',
    '- 其一',
    '- 其二',
    '',
    '## 小结',
  ].join('\r\n');

  it('lead back to the same character of the file', () => {
    const lines = body.split('\r\n');
    for (const block of readMarkdown(body, 'a.md', 5).blocks) {
      for (const prose of proses(block)) {
        for (let offset = 0; offset < prose.text.length; offset += 1) {
          const { line, column } = positionAt(prose, offset);
          expect(lines[line - 5]?.charAt(column - 1)).toBe(prose.text.charAt(offset));
        }
      }
    }
  });
});

describe('what the model has no place for is reported', () => {
  it('a picture among words', () => {
    const { findings } = readMarkdown('如图![图](files/a.png)所示', 'a.md');
    expect(findings.map((finding) => finding.says.zh)).toEqual(['图片不能夹在文字中间']);
  });

  it('two paragraphs in one entry of a list', () => {
    const { findings } = readMarkdown('- 一\n\n  二', 'a.md');
    expect(findings.map((finding) => finding.rule)).toEqual(['content-markdown']);
  });

  it('a picture alone is a block', () => {
    expect(read('![示意图](files/a.png)')).toMatchObject([
      { kind: 'picture', src: 'files/a.png', alt: '示意图' },
    ]);
  });
});

describe('a table', () => {
  it('keeps its cells, with an escaped bar, and its alignment', () => {
    const [table] = read('| 类别 | 数 |\n|:--|--:|\n| 甲\\|乙 | 3 |');
    expect(table?.kind === 'table' && table.rows.map((row) => row.map((cell) => cell?.prose.text))).toEqual([
      ['类别', '数'],
      ['甲|乙', '3'],
    ]);
    expect(table?.kind === 'table' && table.align).toEqual(['left', 'right']);
  });
});

/** Words and spans of the cells of a table, row by row. */
const cells = (body: string) => {
  const [table] = read(body);
  if (table?.kind !== 'table') throw new Error('no table');
  return table.rows.map((row) =>
    row.map((cell) => cell && [cell.prose.text, cell.columnSpan, cell.rowSpan].join(' ')),
  );
};

describe('merged cells', () => {
  it('reach to the right with two bars and down with ^^', () => {
    const body = '| 单位 | 问题 ||\n| ^^ | 总数 | 完成 |\n|---|--:|--:|\n| 甲村 | 3 | 2 |\n| 合计 || 2 |';
    expect(cells(body)).toEqual([
      ['单位 1 2', '问题 2 1', undefined],
      [undefined, '总数 1 1', '完成 1 1'],
      ['甲村 1 1', '3 1 1', '2 1 1'],
      ['合计 2 1', undefined, '2 1 1'],
    ]);
    const [table] = read(body);
    expect(table).toMatchObject({ headRows: 2, heads: ['单位', '问题 总数', '问题 完成'] });
  });

  it('reach both ways', () => {
    expect(cells('| a | b | c |\n|-|-|-|\n| 甲 || 1 |\n| ^^ || 2 |\n| ^^ | ^^ | 3 |')).toEqual([
      ['a 1 1', 'b 1 1', 'c 1 1'],
      ['甲 2 3', undefined, '1 1 1'],
      [undefined, undefined, '2 1 1'],
      [undefined, undefined, '3 1 1'],
    ]);
  });

  it.each([
    ['| a |\n|-|\n| ^^ |', 3, 3],
    ['| a | b |\n|-|-|\n| 甲 || \n| ^^ | 乙 |', 4, 3],
  ])('that cannot be merged are an error at their place: %s', (body, line, column) => {
    const { findings } = readMarkdown(body, 'a.md');
    expect(findings.map(({ rule, at }) => [rule, at.line, at.column])).toEqual([
      ['content-markdown', line, column],
    ]);
  });
});

describe('a table loses no words', () => {
  it('with a row that is longer or shorter than its head', () => {
    expect(cells('| a | b |\n|-|-|\n| 1 | 2 | 3 |\n| 4 |')).toEqual([
      ['a 1 1', 'b 1 1', ' 1 1'],
      ['1 1 1', '2 1 1', '3 1 1'],
      ['4 1 1', ' 1 1', ' 1 1'],
    ]);
  });

  it('in the paragraph right below it', () => {
    expect(words(read('| a | b |\n|-|-|\n| 1 | 2 |\n后文继续。'))).toEqual(['<table>', '后文继续。']);
  });

  it('and parts the lines of a cell at <br>, each with its place', () => {
    const [table] = read('| a | b |\n|-|-|\n| 甲<br>**乙** <br/> 丙 | \\<br> |');
    const prose = table?.kind === 'table' ? table.rows[1]?.[0]?.prose : undefined;
    expect(prose?.text).toBe('甲\n乙\n丙');
    expect(prose && [positionAt(prose, 2).column, positionAt(prose, 4).column]).toEqual([10, 20]);
    expect(table?.kind === 'table' && table.rows[1]?.[1]?.prose.text).toBe('<br>');
  });
});

it('reads hostile input in one pass', () => {
  for (const piece of ['*', '[', '![', '](', '_*', '- ', '|a', '（一）', '\\', '#']) {
    expect(readMarkdown(piece.repeat(20_000), 'a.md').findings).toBeDefined();
  }
});
