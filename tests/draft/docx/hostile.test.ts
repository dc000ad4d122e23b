import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../scripts/draft/docx/read-docx.ts';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { paragraph, part, wordEntries } from './word.ts';

function refusal(bytes: Uint8Array): string {
  try {
    readDocx(bytes, 'a.docx', {});
  } catch (error) {
    if (error instanceof Refusal) return error.says.en;
    throw error;
  }
  return '';
}

const entries = wordEntries({ body: paragraph('甲') });
const DOCUMENT = 'word/document.xml';

describe('a file that is no sound document is refused:', () => {
  it('a zip that unpacks to far more than it packs', () => {
    const bytes = zipSync({ ...entries, 'word/more.xml': new Uint8Array(3_000_000) });
    expect(refusal(bytes)).toContain('unpacks to more');
  });

  it('a zip that claims more than a document may hold, without unpacking it', () => {
    const bytes = zipSync({ ...entries, 'word/more.bin': Uint8Array.of(1, 2, 3) }, { level: 0 });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 250_000_000, true);
    }
    expect(refusal(bytes)).toContain('unpacks to more');
  });

  it('a part that holds more than it declares', () => {
    const bytes = zipSync({ ...entries, 'word/more.xml': strToU8(`<a/>${' '.repeat(500)}<b/>`) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 508)
        view.setUint32(at + 24, '<a/>'.length, true);
    }
    expect(refusal(bytes)).toContain('no sound');
  });

  it('a name that leads out of it', () => {
    expect(refusal(zipSync({ ...entries, '../../evil.xml': strToU8('<a/>') }))).toContain('leads outside');
    expect(refusal(zipSync({ ...entries, '/etc/passwd': strToU8('') }))).toContain('leads outside');
  });

  it.each([
    ['entities', '<!DOCTYPE a [<!ENTITY b "cccccccccc"><!ENTITY d "&b;&b;&b;">]><a>&d;</a>'],
    ['an entity that reads a file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['broken XML', '<a><b></a>'],
    ['no XML', 'words'],
  ])('%s', (_, xml) => {
    expect(refusal(zipSync({ ...entries, [DOCUMENT]: strToU8(xml) }))).toContain('no sound');
  });

  it('elements in elements without end', () => {
    const deep = `${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`;
    expect(refusal(zipSync({ ...entries, [DOCUMENT]: part('document', deep) }))).toContain('no sound');
  });

  it('a zip without a document, an empty one, and half of one', () => {
    expect(refusal(zipSync({ 'a.xml': strToU8('<a/>') }))).toContain('no sound');
    expect(refusal(zipSync({}))).toContain('no sound');
    const whole = zipSync(entries);
    expect(refusal(whole.subarray(0, whole.length / 2))).toContain('no sound');
  });
});

it('a document that holds its words in another one is refused, since they would be lost', () => {
  const body = `${paragraph('甲')}<w:altChunk r:id="a"/>`;
  expect(refusal(zipSync(wordEntries({ body })))).toContain('cannot be read');
});

it('styles that are based on each other in a circle are read', () => {
  const styles = ['a', 'b']
    .map((id, index) => `<w:style w:styleId="${id}"><w:basedOn w:val="${['b', 'a'][index]}"/></w:style>`)
    .join('');
  const body = paragraph('甲', '<w:pStyle w:val="a"/>');
  expect(readDocx(zipSync(wordEntries({ body, styles })), 'a.docx', {}).source).toBe('甲');
});
