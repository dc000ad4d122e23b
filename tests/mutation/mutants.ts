/** Changes of the checker that its tests ought to notice: a word that is not known, a guard that never holds, an alternative left out. */

export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly kind: 'word' | 'guard' | 'alternative';
  /** What is disabled. */
  readonly words: string;
  /** The text of the file with the change. */
  readonly text: string;
}

/** Every mutant of a source file. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const code = withoutComments(text);
  return [
    ...replaced('word', ENTRY, (word) => `'\uE000${word}'`),
    ...replaced('guard', GUARD, (_, before, then) => `${before}if (false) ${then}`),
    ...replaced('alternative', ALTERNATIVE, () => ''),
  ];

  function replaced(
    kind: Mutant['kind'],
    pattern: RegExp,
    change: (words: string, ...groups: readonly string[]) => string,
  ): Mutant[] {
    return Array.from(code.matchAll(pattern), ({ 0: found, 1: words = '', index, ...groups }) => {
      const [before, after] = [text.slice(0, index), text.slice(index + found.length)];
      const changed = before + change(words, groups[2] ?? '', groups[3] ?? '') + after;
      return { file, line: before.split('\n').length, kind, words, text: changed };
    });
  }
}

/** `['其余', '工单58件…']`, the entry of a word in the lexicon. */
const ENTRY = /(?<=^ {4}\[\s*)'([一-龥]+)'(?=,\s*')/gm;

/** `if (…) return …;` on one line, unless it only asks whether something is there. */
const GUARD =
  /^(?=\s*if \((?!.*=== undefined\) )(.+)\) (?:return|continue|break)\b[^;]*;$)(\s*)if \(.+\) ((?:return|continue|break)\b[^;]*;)$/gm;

/** `|其余` among the alternatives of a pattern. */
const ALTERNATIVE = /\|([一-龥]{1,8})(?=[|)/])/g;

/** The text with blanks in the place of its comments: offsets stay. */
function withoutComments(text: string): string {
  return text.replace(/\/\*\*?[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));
}
