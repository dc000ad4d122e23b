import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PdfFile } from '../../../scripts/download/ofd/pdf-file.ts';
import { PdfReader } from '../../../scripts/download/ofd/pdf-reader.ts';

const name = (text: string) => ({ kind: 'name', name: text });
const operator = (text: string) => ({ kind: 'operator', operator: text });
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

function readAll(text: string | Uint8Array): unknown[] {
  const reader = new PdfReader(typeof text === 'string' ? bytes(text) : text);
  const values: unknown[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) values.push(value);
  return values;
}

describe('values', () => {
  it.each([
    ['numbers', '0 -3 +4. .5 -12.25', [0, -3, 4, 0.5, -12.25]],
    ['words', 'true false null BT', [true, false, null, operator('BT')]],
    ['names', '/F1 /A#20B /', [name('F1'), name('A B'), name('')]],
    ['references', '12 0 R 3 0 4', [{ kind: 'reference', number: 12 }, 3, 0, 4]],
    ['arrays in arrays', '[1 [/A] <41>]', [[1, [name('A')], bytes('A')]]],
    ['strings with brackets and escapes', String.raw`(a(b)\)\\\n\101\0)`, [bytes('a(b))\\\nA\0')]],
    ['hexadecimal strings, the last digit left out', '<41 42 5>', [bytes('ABP')]],
    ['comments', '1 % one\n2', [1, 2]],
    ['what stands close together', '[(a)-250(b)]TJ', [[bytes('a'), -250, bytes('b')], operator('TJ')]],
  ])('are %s', (_, text, values) => {
    expect(readAll(text)).toEqual(values);
  });

  it('are dictionaries in dictionaries', () => {
    const [value] = readAll('<< /A 1 /B << /C (x) >> /D 5 0 R >>');
    expect(value).toEqual(
      new Map<string, unknown>([
        ['A', 1],
        ['B', new Map([['C', bytes('x')]])],
        ['D', { kind: 'reference', number: 5 }],
      ]),
    );
  });

  it('are strings of any bytes, escaped as Typst escapes them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (string) => {
        const escaped = Array.from(string, (byte) =>
          byte >= 0x20 && byte < 0x7f && !'()\\'.includes(String.fromCharCode(byte))
            ? String.fromCharCode(byte)
            : `\\${byte.toString(8).padStart(3, '0')}`,
        );
        expect(readAll(`(${escaped.join('')})`)).toEqual([string]);
        expect(readAll(`<${Buffer.from(string).toString('hex')}>`)).toEqual([string]);
      }),
    );
  });
});

describe('a file that is no PDF, or breaks off', () => {
  it.each([['(a'], ['<41'], ['[1 2'], ['<< /A 1']])('ends in an error, not in a wait: %s', (text) => {
    expect(() => readAll(text)).toThrow(/breaks off/);
  });

  it('is said to have no table of its objects', () => {
    expect(() => new PdfFile(bytes('<html>'))).toThrow(/no table/);
  });
});
