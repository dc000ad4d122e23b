/** Whether two passages speak of one thing: the pairs of characters that they have in common. */

/** Pairs of Han characters that name something; those that every notice has are none. */
export function termsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const pair = words.slice(at, at + 2);
    if (/^[一-龥]{2}$/.test(pair) && !COMMON.test(pair)) pairs.add(pair);
  }
  return pairs;
}

const COMMON =
  /全[国省市县区镇乡]|[的了已共有占为达在至和及与年月日]|[一二三四五六七八九十百千万]|以上|目前|其中|超过|不足|今年|合计|总/;

/** How many of the terms are in `words`. */
export function kinship(terms: ReadonlySet<string>, words: string): number {
  let count = 0;
  for (const term of terms) if (words.includes(term)) count += 1;
  return count;
}
