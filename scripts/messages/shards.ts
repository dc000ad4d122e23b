/** What tongbao says where several machines make one site. */

import type { Bilingual } from '../notice/finding.ts';
import type { Said } from '../notice/refusal.ts';

const SAME: Bilingual = {
  zh: '各份须由同一内容、同一版本的 tongbao（及 Node.js）生成',
  en: 'all parts must be made of the same content by the same version of tongbao (and of Node.js)',
};

export const say = {
  shard: (given: string): Said => [
    { zh: `“${given}”不是分片`, en: `"${given}" is no shard` },
    { zh: '写成 第几片/总片数，如 --shard 1/3', en: 'write which one of how many, as in --shard 1/3' },
  ],
  noPart: (folder: string): Said => [
    { zh: `${folder} 中没有 build --shard 的结果`, en: `${folder} holds nothing that build --shard made` },
    { zh: '核对路径，或重新生成这一片', en: 'check the path, or make that part again' },
  ],
  mismatch: {
    count: (one: string, other: string): Said => [
      { zh: `${one} 与 ${other} 的总片数不同`, en: `${one} and ${other} are of different numbers of shards` },
      SAME,
    ],
    content: (one: string, other: string): Said => [
      { zh: `${one} 与 ${other} 的内容不同`, en: `${one} and ${other} were made of different content` },
      SAME,
    ],
    tool: (one: string, other: string): Said => [
      {
        zh: `${one} 与 ${other} 由不同的版本或设置生成`,
        en: `${one} and ${other} were made by different versions or settings`,
      },
      SAME,
    ],
  },
  doubled: (number: number, one: string, other: string): Said => [
    { zh: `第 ${number} 片有两份：${one}、${other}`, en: `shard ${number} is there twice: ${one}, ${other}` },
    { zh: '只写其中一份', en: 'name one of them' },
  ],
  missing: (numbers: readonly number[], of: number): Said => [
    {
      zh: `缺少第 ${numbers.slice(0, 10).join('、')} 片（共 ${of} 片）`,
      en: `of ${of} shards these are missing: ${numbers.slice(0, 10).join(', ')}`,
    },
    { zh: '生成缺少的分片，再合并', en: 'make them, then merge again' },
  ],
  otherContent: (content: string): Said => [
    {
      zh: `${content} 与各片生成时的内容不同`,
      en: `${content} is not the content that the parts were made of`,
    },
    SAME,
  ],
  damaged: (file: string): Said => [
    { zh: `${file} 与生成时不同`, en: `${file} is not as it was made` },
    { zh: '重新传送或重新生成这一片', en: 'transfer that part again, or make it again' },
  ],
  made: (folder: string, notices: number, of: number): Bilingual => ({
    zh: `已生成一片到 ${folder}：${notices} 份通报（共 ${of} 片；用 tongbao merge 合并）`,
    en: `one part made in ${folder}: ${notices} notices (of ${of} parts; join them with tongbao merge)`,
  }),
} as const;
