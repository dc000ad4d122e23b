/** A set of characters that a text is asked for at every offset: a table by code unit. */
export class CharacterSet {
  private readonly table = new Uint8Array(0x1_00_00);

  /** @param characters each of one UTF-16 unit */
  constructor(characters: string) {
    for (let offset = 0; offset < characters.length; offset += 1)
      this.table[characters.charCodeAt(offset)] = 1;
  }

  /** Whether one of them stands at `offset`; none does before or behind the text. */
  at(text: string, offset: number): boolean {
    return this.table[text.charCodeAt(offset)] === 1;
  }
}
