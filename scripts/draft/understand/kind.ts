/** The kinds of notices that an import gives: a closed list, chosen by what the title is about and how it ends. */

/** Each kind with the titles that are of it, the more special before the less. */
const KINDS: readonly (readonly [kind: string, title: RegExp])[] = [
  ['巡视整改通报', /巡视.*整改|整改.*巡视/],
  ['巡察整改通报', /巡察.*整改|整改.*巡察/],
  ['审计整改报告', /审计.*整改.*报告$/],
  ['审计整改公告', /审计.*整改|整改.*审计/],
  ['审计结果公告', /审计.*公告$/],
  ['督察整改通报', /督察.*整改|整改.*督察/],
  ['督查通报', /督查.*通报$/],
  ['整改报告', /整改.*报告$/],
  ['整改公示', /整改.*(?:公示|销号)$/],
  ['整改通报', /整改/],
  ['公示', /公示$/],
  ['公告', /公告$/],
  ['通告', /通告$/],
  ['通知', /通知$/],
  ['公报', /公报$/],
  ['报告', /报告$/],
  ['批复', /批复$/],
  ['决定', /决定$/],
  ['意见', /意见$/],
  ['方案', /方案$/],
];

/** What a title of no known kind is taken to be. */
const DEFAULT_KIND = '通报';

/** The kind of the notice with that title; a guess, which a person looks over. */
export function kindOf(title: string): string {
  const plain = title.trim().replace(/[（(〔【][^（）()]{1,30}[）)〕】]$/, '');
  return KINDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? DEFAULT_KIND;
}
