/**
 * Ideographs that look like the usual ones and are others: Kangxi radicals and compatibility forms, as text copied
 * from a PDF carries them. Searches and name checks pass them by.
 */

/** Radicals of the supplement that have the shape of a whole character (Unicode: EquivalentUnifiedIdeograph). */
const RADICALS: ReadonlyMap<string, string> = new Map([
  ['⺁', '厂'],
  ['⺆', '冂'],
  ['⺈', '刀'],
  ['⺍', '小'],
  ['⺓', '幺'],
  ['⺟', '母'],
  ['⺠', '民'],
  ['⺧', '牛'],
  ['⺩', '王'],
  ['⺫', '目'],
  ['⺬', '示'],
  ['⺮', '竹'],
  ['⺶', '羊'],
  ['⻁', '虎'],
  ['⻄', '西'],
  ['⻅', '见'],
  ['⻆', '角'],
  ['⻉', '贝'],
  ['⻋', '车'],
  ['⻑', '長'],
  ['⻓', '长'],
  ['⻔', '门'],
  ['⻘', '青'],
  ['⻙', '韦'],
  ['⻚', '页'],
  ['⻛', '风'],
  ['⻜', '飞'],
  ['⻝', '食'],
  ['⻢', '马'],
  ['⻣', '骨'],
  ['⻤', '鬼'],
  ['⻥', '鱼'],
  ['⻦', '鸟'],
  ['⻧', '卤'],
  ['⻨', '麦'],
  ['⻩', '黄'],
  ['⻪', '黾'],
  ['⻬', '齐'],
  ['⻮', '齿'],
  ['⻰', '龙'],
  ['⻳', '龟'],
]);

/** The unified ideograph for a radical or a compatibility form; anything else comes back as it is. */
export function unify(character: string): string {
  return RADICALS.get(character) ?? character.normalize('NFKC');
}
