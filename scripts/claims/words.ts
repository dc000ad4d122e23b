/** The words by which the families read claims: classes of the lexicon, and the shapes around them. Texts are in half width: `,` is ， and `(` is （. */

import { anyOf } from '../language/words.ts';

/** The list may go on, or the text says that its numbers do not make the whole. */
export const GOES_ON = new RegExp(`(?!等其[他它][一-龥]{0,6}[0-9])${anyOf('open')}`);

/** What is left has no number that could be added: 其余列入长期整改. */
export const REST_IN_WORDS = new RegExp(`${anyOf('rest')}(?!的?(?:[0-9]|[一二三四五六七八九十两]+[一-龥]))`);

/** What is left, as a number: 其余135家, 其他类10件. */
export const REST = new RegExp(`^${anyOf('rest', 'others')}`);

/** The parts are all: 无其他渠道, 三类互不重叠, 两部分. */
export const COMPLETE = new RegExp(
  `${anyOf('complete')}|[两二三四五六七八九][个大]?(?:部分|方面)(?![一-龥])`,
);

/** What two parts both count: 其中同时受两种处分的8人, 两类重合640人, 两险均参加. */
export const BOTH = new RegExp(
  `${anyOf('overlap')}|同时|同属|双重|(?:两|2)[者类项种险次份个][一-龥]{0,3}(?:均|都|皆)|(?:均|都|皆)[一-龥]{0,2}两|既[^,;。]{1,12}又`,
);

/** One thing may be counted by several parts. */
export const OVERLAPS = new RegExp(
  `${anyOf('overlap')}|(?:部分|有的|个别|一些|[0-9]+[家户人个名])[^,;。]{0,8}(?:同时|兼[有具备])|同时(?:存在|涉及|具有|符合|属于|受)|[两三多几2-9][类种项个方]{1,2}(?:问题)?(?:以上|及以上|并存|兼有)|存在多[类种项个]|兼[有任具](?!务)`,
);

/** A part that is an attribute: one thing can have several of them together. */
export const ATTRIBUTE = new RegExp(`${anyOf('attribute')}|^有|^发生在`);

/** By how much, not how much: 同比减少715件, 节约资金1363万元. */
export const DIFFERENCE = new RegExp(`${anyOf('up', 'down', 'differs', 'more', 'less')}了?$`);

/** Of another time, or a plan: compared with, never added. */
export const COMPARED = new RegExp(`${anyOf('compared', 'earlier')}|原(?:来|有)?的?$|目标`);

/** Told of each, or a bound: no part of anything. */
export const EACH = new RegExp(`${anyOf('each')}[^,;。、]{0,6}$`);

/** Words that what is done begins or ends with. */
export const DONE =
  /^(?:均|都|现|目前|截至|全部|基本)*已(?!受理)|了结$|实到|出席|完成|办结|(?:整改|基本|部分|全部)到位|销号|化解|达标$|合格|通过$|解决$|^收回|整改的?$/;
/** Words of what is not done yet, or not so. */
export const UNDONE = new RegExp(`${anyOf('undone', 'ongoing')}|^推进|^转入|^中止`);
/** Done in part: a rest may be left. */
export const PARTLY = new RegExp(`^(?:均|都|现|目前|已)*${anyOf('partly')}|序时进度|(?:成效|进展)$`);
/** What becomes of clues and cases: one that is put on file may be closed too, one that was mended at once is done. */
export const DISPOSED =
  /^(?:当场|现场|立即|立行立|即时|即知即)(?:整?改|纠正)|(?:立案(?:审查)?(?:调查|查处)?|转办|直办|函询|初步?核[实查]?|暂存(?:待查)?|移送[一-龥]{0,6}|退回)$/;

/** The words before a number that adds up what precedes it; 1: 合计, 2: the thing that it names; of 共 alone neither. */
export const TOTAL = new RegExp(
  `^(?:全[年县市区镇乡村域]|以上|上述|[各两三四五六七八九十]+[项批组类次个]|[一-龥]{0,3}次)*(?:(${anyOf('total')}|相加)([一-龥]{0,10})|共)$`,
);

/** The words of a number that adds others up, the weaker ones too. */
export const SUMMED = `(?:${anyOf('total')}|累计|共)`;

/** What was there before a time, and what is there after it. */
export const OPENING = new RegExp(anyOf('opening'));
export const CLOSING = new RegExp(anyOf('closing'));

/** A clause that leaves the list: another total, another scope. */
export const TURN = new RegExp(`^(?:${SUMMED}|同时|此外|另外?(?!有)|目前|截至|同比|均|全部|按期(?!办结))`);
/** 另有12部 may be of the whole or beside it. */
export const BESIDE = /^另有/;

/** Units of ages, grades and marks: 65岁及以上 names who is counted, and counts nobody. */
export const NAMING_UNITS: ReadonlySet<string> = new Set(['岁', '周岁', '级', '度', '分']);
