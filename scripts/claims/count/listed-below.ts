/** Numbers of members that are in the following paragraphs: 对以下5家企业予以曝光：1．…；2．…; 采取以下三项措施：一是… */

import { type FollowingList, followingLists } from '../following-lists.ts';
import type { Reading, Stretch } from '../reading.ts';
import type { Figure } from '../sentence.ts';
import { isMemberCount, isOfKinds, OPEN } from './enumeration.ts';

export interface ListedBelow {
  readonly count: Figure;
  readonly members: number;
  /** The first paragraph of the list. */
  readonly first: Stretch;
}

/** Every number of a lead whose list is surely whole, and how many members it has. */
export function listedBelow(reading: Reading): ListedBelow[] {
  return followingLists(reading).flatMap((list) => {
    const count = list.lead.figures.at(-1);
    const [first] = list.items;
    if (count === undefined || first === undefined || !isCountOf(list, count)) return [];
    // A section that is not a member may follow 一、二、.
    const isMarked = /^[0-9（(①]/.test(first.label) && pointsBelow(list, count);
    if (!list.closes && !list.isRun && !isMarked && !isOfOneKind(list.items)) return [];
    return [{ count, members: list.isRun ? marksIn(list.items) : list.items.length, first }];
  });
}

/** 以下5家企业予以公开曝光：, 三项措施：: nothing but words between the number and the colon. */
function isCountOf({ lead }: Pick<FollowingList, 'lead'>, count: Figure): boolean {
  if (!isMemberCount(count)) return false;
  const words = lead.text.slice(count.to, lead.to);
  if (!/^[一-龥]{0,16}:$/.test(words) || OPEN.test(words) || /主要|部分/.test(words)) return false;
  return pointsBelow({ lead }, count) || (isOfKinds(count) && /^[一-龥]{0,6}:$/.test(words));
}

/** 存在以下4个问题： — what bears marks after it is what it points at. */
const POINTS = /(?:以下|下列|如下|这)$/;

/** 以下4个问题：, 现将4起典型问题通报如下：, 现通报5起案例： */
function pointsBelow({ lead }: Pick<FollowingList, 'lead'>, { before, to, unit }: Figure): boolean {
  const words = lead.text.slice(to, lead.to);
  return (
    POINTS.test(before) ||
    /(?:如下|名单|清单|目录):$/.test(words) ||
    (TELLS.test(before) && (unit === '起' || unit === '例'))
  );
}

const TELLS = /(?:通报|曝光|公布|公开)了?(?:近期)?(?:查处的?)?$/;

/** The marks of the run; a paragraph may hold two. */
function marksIn(items: readonly Stretch[]): number {
  return items.reduce((count, { text }) => count + (text.match(MARK)?.length ?? 0), 0);
}

const MARK = /(?:^|[。;:,])[一二三四五六七八九十]{1,2}是/g;

/** 1．甲公司。2．乙公司。 — names that end alike; entries may hold lists of their own. */
function isOfOneKind(items: readonly Stretch[]): boolean {
  if (items.some(({ role }) => role === 'entry')) return false;
  const names = items.map(({ text }) => /^[^,;:。(]*/.exec(text)?.[0] ?? '');
  const ending = names[0]?.slice(-2) ?? '';
  return (
    items.length > 2 && ending.length === 2 && names.every((name) => name.length > 3 && name.endsWith(ending))
  );
}
