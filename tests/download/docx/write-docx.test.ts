import { describe, expect, it } from 'vitest';
import { imprintOf } from '../../../scripts/document/imprint.ts';
import { writeDocx } from '../../../scripts/download/docx/write-docx.ts';
import type { Notice } from '../../../scripts/notice/model.ts';
import { wordsOf } from '../../../scripts/notice/passages.ts';
import { documentFor } from '../../document-for.ts';
import { list, noticeOf, PNG, paragraph, picture, richNotice, table } from '../sample-notice.ts';
import { readDocx } from './read-docx.ts';

const write = (notice: Notice) => writeDocx(documentFor(notice, () => PNG));
const read = async (notice: Notice) => readDocx(await write(notice));
const withoutBlanks = (text: string) => text.replace(/\s/g, '');

describe('words', () => {
  it('break within a code that takes more than half a line, and within no other', async () => {
    const code = '0123456789abcdef'.repeat(3);
    const { paragraphs } = await read(
      noticeOf([paragraph(`编号为${code}。`), paragraph('编号为0123456789abcdef。'), list(`编号${code}`)]),
    );
    const broken = paragraphs.filter(({ xml }) => xml.includes('<w:wordWrap w:val="0"/>'));
    expect(broken.map(({ text }) => text)).toEqual([`编号为${code}。`, `编号${code}`]);
  });

  it('are those of the notice, none more, none less, below title and imprint', async () => {
    const notice = richNotice();
    const [title, ...words] = wordsOf(notice).split('\n');
    const expected = [title, ...imprintOf(notice), ...words].join('');
    expect(withoutBlanks((await read(notice)).words)).toBe(withoutBlanks(expected));
  });

  it('stay what they are where XML would read markup or cannot carry them', async () => {
    const notice = noticeOf([paragraph('甲 < 乙 & 丙 > 丁 "戊" &amp; ]]>\u0001')], {
      title: '关于<甲>&乙的通报',
      issuer: '甲<乙>&丙',
    });
    const document = await read(notice);
    expect(document.paragraphs.at(-1)?.text).toBe('甲 < 乙 & 丙 > 丁 "戊" &amp; ]]>\uFFFD');
    expect(document.part('docProps/core.xml')).toContain('<dc:creator>甲&lt;乙&gt;&amp;丙</dc:creator>');
  });

  it('lead where their links say, and never to a script', async () => {
    const document = await read(
      noticeOf([
        paragraph(
          ['专栏', { href: 'https://www.example.com/公开' }],
          ['再', { href: 'https://www.example.com/公开' }],
        ),
        paragraph(
          ['第一项', { href: '#s1-1' }],
          ['无', { href: '#s9' }],
          ['恶', { href: 'javascript:alert(1)' }],
        ),
        '一、甲',
        '（一）乙。丙。',
      ]),
    );
    const relationships = document.part('word/_rels/document.xml.rels');
    expect(relationships.match(/Id="rIdLink\d+"[^>]*Target="[^"]*"/g)).toHaveLength(1);
    expect(relationships).toContain('https://www.example.com/%E5%85%AC%E5%BC%80');
    expect(document.words).toContain('无恶');
    const xml = document.part('word/document.xml');
    expect(xml.match(/<w:hyperlink [^>]*w:anchor="[^"]*"/g)).toHaveLength(1);
    expect(xml).toMatch(/w:anchor="s1_1"/);
    expect(xml).toMatch(/<w:bookmarkStart [^>]*w:name="s1_1"/);
    expect(`${xml}${relationships}`).not.toContain('javascript');
  });
});

it('breaks the title where the editor wants it', async () => {
  const titleBreak = ['关于范本镇落实巡察反馈', '意见情况的通报'];
  const { paragraphs } = await read(noticeOf([], { title: titleBreak.join(''), titleBreak }));
  expect(paragraphs[0]).toMatchObject({ style: 'Title', text: titleBreak.join('\n') });
});

describe('headings', () => {
  it('are those of Word where they stand alone: sections the first, items the second, what is below them none', async () => {
    const { paragraphs } = await read(noticeOf(['一、甲', '（一）乙', '1.丙', '（二）丁。戊。', '二、己']));
    expect(paragraphs.slice(2).map(({ style, text }) => `${style} ${text}`)).toEqual([
      'Heading1 一、甲',
      'Heading2 （一）乙',
      'Normal 1.丙',
      'Normal （二）丁。戊。',
      'Heading1 二、己',
    ]);
  });

  it('that run in share a paragraph with their words, and alone have the style linked to the heading’s', async () => {
    const { paragraphs, part } = await read(noticeOf(['一、甲', '（一）乙。丙。']));
    const runs = paragraphs[3]?.xml.match(/<w:r>.*?<\/w:r>/gs) ?? [];
    expect(
      runs.map((run) => `${/w:rStyle w:val="(\w+)"/.exec(run)?.[1]} ${/<w:t[^>]*>(.*?)</.exec(run)?.[1]}`),
    ).toEqual(['Heading2Char （一）', 'Heading2Char 乙。', 'undefined 丙。']);
    const styleOf = (id: string) =>
      part('word/styles.xml').match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's'))?.[0];
    expect(styleOf('Heading2')).toContain('<w:link w:val="Heading2Char"/>');
    expect(styleOf('Heading2')).toContain('<w:outlineLvl w:val="1"/>');
    expect(styleOf('Heading2Char')).toContain('<w:link w:val="Heading2"/>');
    for (const id of ['Heading2', 'Heading2Char']) expect(styleOf(id)).toContain('w:eastAsia="楷体_GB2312"');
  });

  it('stay with what they head, and have the face of their mark at any depth', async () => {
    const { paragraphs } = await read(noticeOf(['（一）甲', '1.乙', paragraph('丙')]));
    expect(paragraphs[2]?.xml).toContain('<w:keepNext/>');
    expect(paragraphs[2]?.style).toBe('Heading1');
    expect(paragraphs[2]?.xml).toContain('w:eastAsia="楷体_GB2312"');
    expect(paragraphs[3]?.xml).toContain('w:eastAsia="仿宋_GB2312"');
  });
});

describe('page', () => {
  it('has 22 lines of 28 characters on the type area of the standard', async () => {
    const document = await read(richNotice());
    const xml = document.part('word/document.xml');
    expect(xml).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
    expect(xml).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/);
    const margins = /<w:pgMar ([^>]*)\/>/.exec(xml)?.[1];
    expect(margins).toContain('w:top="2097"');
    expect(margins).toContain('w:left="1587"');
    const styles = document.part('word/styles.xml');
    const defaults = styles.slice(0, styles.indexOf('</w:docDefaults>'));
    expect(defaults).toContain('<w:spacing w:after="0" w:before="0" w:line="579" w:lineRule="exact"/>');
    expect(defaults).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/>');
    expect(defaults).toContain('w:eastAsia="仿宋_GB2312"');
    for (const { xml: own, text } of document.paragraphs) {
      // Two lines of the last paragraph go with the signature.
      const isLast = text.startsWith('欢迎广大干部群众监督。');
      expect(own).toContain(isLast ? '<w:widowControl/>' : '<w:widowControl w:val="false"/>');
      expect(own).toContain('<w:overflowPunct/>');
      expect(own).toContain('<w:autoSpaceDE w:val="false"/><w:autoSpaceDN w:val="false"/>');
    }
  });

  it('numbers odd pages on the right and even pages on the left', async () => {
    const document = await read(richNotice());
    expect(document.part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const xml = document.part('word/document.xml');
    const folio = (kind: string): string => {
      const id = new RegExp(`<w:footerReference[^>]*w:type="${kind}"[^>]*>`)
        .exec(xml)?.[0]
        .match(/r:id="([^"]*)"/)?.[1];
      const target = document.part('word/_rels/document.xml.rels').match(/<Relationship [^>]*>/g);
      const name = target?.find((one) => one.includes(`Id="${id}"`))?.match(/Target="([^"]*)"/)?.[1];
      return document.part(`word/${name}`);
    };
    expect(folio('default')).toContain('<w:jc w:val="right"/>');
    expect(folio('even')).toContain('<w:jc w:val="left"/>');
  });
});

describe('blocks', () => {
  it('repeat the header of a table and keep its rows whole', async () => {
    const xml = (
      await read(
        noticeOf([
          table([
            ['序号', '问题'],
            ['1', '道路'],
          ]),
        ]),
      )
    ).part('word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  });

  it('put lists at their depth', async () => {
    const { paragraphs } = await read(noticeOf([list('甲', ['乙', list('丙')])]));
    expect(paragraphs.slice(2).map(({ xml }) => /<w:ilvl w:val="(\d)"/.exec(xml)?.[1])).toEqual([
      '0',
      '0',
      '1',
    ]);
  });

  it('draw pictures with their alternative text, and refuse what Word cannot show', async () => {
    const document = await read(noticeOf([picture('files/a.png', '整修后的道路')]));
    expect(document.parts.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(document.part('word/document.xml')).toContain('descr="整修后的道路"');
    const webp = Buffer.from('RIFF0000WEBPVP8 ');
    await expect(
      writeDocx(documentFor(noticeOf([picture('files/a.webp')]), () => webp)),
    ).rejects.toMatchObject({
      says: { zh: '图片 files/a.webp 无法写入 Word 文件' },
      at: { line: 7 },
    });
  });
});

it('has notes as Word’s own, a link in one too, and names one that is called again', async () => {
  const { paragraphs, part } = await read(
    noticeOf([paragraph('整改率98%[1]，再看[1]。')], {}, [
      paragraph('[1] 见', ['调查结果', { href: 'https://www.example.com/diaocha' }], '。'),
    ]),
  );
  expect(paragraphs).toHaveLength(3);
  expect(paragraphs[2]?.text).toBe('整改率98%，再看1。');
  expect(paragraphs[2]?.xml.match(/<w:footnoteReference w:id="1"\/>/g)).toHaveLength(1);
  const note = /<w:footnote w:id="1">.*?<\/w:footnote>/s.exec(part('word/footnotes.xml'))?.[0] ?? '';
  expect(Array.from(note.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g), ([, text]) => text).join('')).toBe(
    '见调查结果。',
  );
  expect(part('word/_rels/footnotes.xml.rels')).toContain('https://www.example.com/diaocha');
});

describe('document', () => {
  it('carries title, issuer, language and the day of publication', async () => {
    const core = (await read(richNotice())).part('docProps/core.xml');
    expect(core).toContain('<dc:title>中共示例市样例区范本镇委员会关于巡察反馈落实情况的通报</dc:title>');
    expect(core).toContain('<dc:creator>中共示例市样例区范本镇委员会</dc:creator>');
    expect(core).toContain('<dc:language>zh-CN</dc:language>');
    expect(core.match(/2025-03-18T00:00:00Z/g)).toHaveLength(2);
  });

  it('is the same, byte for byte, at every writing, whatever was written before', async () => {
    const first = await write(richNotice());
    await write(noticeOf(['一、另一份', picture('files/a.png')]));
    expect(Buffer.compare(first, await write(richNotice()))).toBe(0);
  });
});
