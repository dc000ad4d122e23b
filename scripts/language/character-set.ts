/** A set of characters that a text is asked for at every offset: a table by code unit. */
export class CharacterSet {
  private readonly table = new Uint8Array(0x1_00_00);

  /** @param characters each of one UTF-16 unit */
  constructor(characters: string) {
    for (let offset = 0; offset < characters.length; offset += 1)
      this.table[characters.charCodeAt(offset)] = 1;
  }

  /** The characters from `first` to `last`. */
  static range(first: string, last: string): CharacterSet {
    const set = new CharacterSet('');
    set.table.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);
    return set;
  }

  /** Whether one of them is at `offset`; `false` for offsets outside the text. */
  at(text: string, offset: number): boolean {
    return this.has(text.charCodeAt(offset));
  }

  /** Whether `unit` is the code unit of one of them; -1 is none. */
  has(unit: number): boolean {
    return this.table[unit] === 1;
  }

  /** The first offset from `from` on at which one of them is; `to` where there is none before it. */
  next(text: string, from: number, to: number = text.length): number {
    const { table } = this;
    let offset = from;
    while (offset < to && table[text.charCodeAt(offset)] === 0) offset += 1;
    return offset;
  }

  /** The offset after the last of them before `from`; `to` where there is none from there on. */
  afterLast(text: string, from: number, to = 0): number {
    const { table } = this;
    let offset = from;
    while (offset > to && table[text.charCodeAt(offset - 1)] === 0) offset -= 1;
    return offset;
  }

  /** After the last of a row of these characters that begins at `from`. */
  runEnd(text: string, from: number): number {
    const { table } = this;
    let offset = from;
    while (table[text.charCodeAt(offset)] === 1) offset += 1;
    return offset;
  }
}

/** What Chinese words are written in: the characters that the rules take as such. */
export const HAN = CharacterSet.range('一', '龥');
