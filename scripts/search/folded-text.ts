/**
 * Text as it is searched: its letters, digits and Han characters without punctuation, width and case.
 * What is typed and what is found is folded by the same code in the browser.
 */

/**
 * The letters of `text`. A point between digits stays (43.25 is not 432.5), and so does the end of a passage: nothing is
 * found across it.
 */
export function foldText(text: string): string {
  let letters = '';
  for (let offset = 0; offset < text.length; ) {
    const unit = text.charCodeAt(offset);
    // Of most characters it does not matter where they are.
    const known = foldedUnits[unit];
    if (known !== undefined) {
      letters += known;
      offset += 1;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(offset) ?? unit);
    const folds = foldCharacter(character, text, offset);
    letters += folds;
    offset += character.length;
    if (character.length === 1 && !POINTS.includes(character)) foldedUnits[unit] = folds;
  }
  return letters;
}

/** What UTF-16 units count as that are characters by themselves, and no points. */
const foldedUnits: (string | undefined)[] = [];

const POINTS = '.．';

/** The letters that the character at `offset` of `text` counts as. */
export function foldCharacter(character: string, text: string, offset: number): string {
  if (character === '\n') return character;
  if (isPoint(text, offset)) return '.';
  let letters = folded.get(character);
  if (letters === undefined) {
    letters = Array.from(character.normalize('NFKC')).filter(isWordCharacter).join('').toLowerCase();
    folded.set(character, letters);
  }
  return letters;
}

/** Whole sites are folded, of which each character comes often. */
const folded = new Map<string, string>();

/** Letters of all scripts and all kinds of numbers; Pagefind takes the same as part of a word. */
export function isWordCharacter(character: string): boolean {
  return /[\p{Alphabetic}\p{N}]/u.test(character);
}

/** A point between two digits, such as ㎡ and ① end and begin with once they have lost their compatibility forms. */
function isPoint(text: string, offset: number): boolean {
  return (
    /[.．]/.test(text.charAt(offset)) &&
    /[0-9]$/.test(text.charAt(offset - 1).normalize('NFKC')) &&
    /^[0-9]/.test(text.charAt(offset + 1).normalize('NFKC'))
  );
}
