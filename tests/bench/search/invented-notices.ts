/** Notices of invented text about places that do not exist, as many as wanted: 13 sections of four to six items each. */

import type { Notice } from '../../../scripts/notice/model.ts';
import { notice } from '../../site/sample-site.ts';
import { type Chance, chance } from './seeded.ts';

const MATTERS = [
  '学习教育',
  '责任落实',
  '工程招标',
  '资金使用',
  '惠民补贴',
  '河道保洁',
  '农村改厕',
  '档案管理',
  '公务接待',
  '干部培训',
  '物业服务',
  '安全生产',
  '垃圾清运',
  '校园食堂',
  '医保报销',
  '耕地保护',
  '信访办理',
  '资产登记',
  '合同审核',
  '采购程序',
] as const;
const FAULTS = [
  '不够深入',
  '台账不全',
  '进度缓慢',
  '把关不严',
  '手续缺失',
  '监管缺位',
  '标准不一',
  '公开不及时',
] as const;
const ACTIONS = [
  '召开专题会议研究部署',
  '逐户走访核实情况',
  '制定管理办法并印发执行',
  '约谈有关负责人',
  '组织业务骨干集中培训',
  '聘请第三方机构开展审计',
  '建立月度通报机制',
  '对照清单逐项销号',
  '退还多收款项',
  '补签合同并归档',
  '更新公示栏内容',
  '抽查重点岗位履职情况',
  '完善内部控制流程',
  '安装视频监控设备',
  '清理闲置房屋',
  '督促施工单位返工',
] as const;
const AIMS = [
  '压实主体责任',
  '堵塞制度漏洞',
  '巩固整改成效',
  '方便群众办事',
  '防止问题反弹',
  '规范权力运行',
] as const;
const UNITS = ['万元', '户', '人次', '个', '件', '公里', '亩', '平方米'] as const;
const NAME_CHARACTERS = Array.from(
  '安柏长春达恩枫冈谷禾惠吉嘉江锦康兰乐柳龙鹿梅明南宁磐平浦清泉荣瑞山石双松泰桃天同文梧溪霞仙祥杏秀延阳杨银樱永玉源云泽樟芝竹紫',
);
const BODIES = ['财政所', '水务站', '民政办', '卫生院', '城建中心', '农技站', '司法所', '综治办'] as const;

/** @returns the newest first; the same number gives the same notices */
export function inventNotices(count: number): Notice[] {
  return Array.from({ length: count }, (_, index) => {
    const { flow, published, ...meta } = invent(index);
    return notice(`invented-${index + 1}`, flow, { ...meta, published: { date: published } });
  });
}

/** A notice before it is one: its lines, the words before the first section first, and what its front matter says. */
export interface InventedText {
  readonly flow: readonly string[];
  readonly title: string;
  readonly kind: string;
  readonly issuer: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
}

/** @returns the same for the same index */
export function invent(index: number): InventedText {
  const by = chance(1_000 + index);
  const place = nameOf(by, '镇');
  const flow = [`针对反馈的${by.below(60) + 20}个问题，${place}${by.pick(ACTIONS)}，整改情况如下。`];
  for (let section = 0; section < 13; section += 1) {
    flow.push(`${HAN[section]}、关于“${by.pick(MATTERS)}${by.pick(FAULTS)}”问题的整改`);
    const items = 4 + by.below(3);
    for (let item = 0; item < items; item += 1) flow.push(`（${HAN[item]}）${itemOf(by)}`);
  }
  const year = 2025 - Math.floor(index / 40);
  return {
    flow,
    title: `${place}关于${by.pick(MATTERS)}检查反馈问题反馈落实情况的通报`,
    kind: by.pick(['整改通报', '检查通报', '审计公告']),
    issuer: `${place}人民政府`,
    published: `${year}-${two(1 + by.below(12))}-${two(1 + by.below(28))}`,
  };
}

const HAN = Array.from('一二三四五六七八九十').concat(['十一', '十二', '十三']);

function itemOf(by: Chance): string {
  const village = nameOf(by, '村');
  const sentences = Array.from({ length: 3 + by.below(3) }, () => sentenceOf(by, village));
  return `${by.pick(AIMS).slice(0, 2)}${by.pick(MATTERS)}。${sentences.join('')}`;
}

function sentenceOf(by: Chance, village: string): string {
  const figure = by.below(3) === 0 ? `${by.below(900) + 10}.${by.below(9) + 1}` : `${by.below(1900) + 2}`;
  const body = `${nameOf(by, '')}${by.pick(BODIES)}`;
  const forms = [
    `${body}会同${village}${by.pick(ACTIONS)}，涉及${by.pick(MATTERS)}${figure}${by.pick(UNITS)}。`,
    `截至目前，已完成${by.pick(MATTERS)}${figure}${by.pick(UNITS)}，${by.pick(AIMS)}。`,
    `针对${village}${by.pick(MATTERS)}${by.pick(FAULTS)}的情况，${body}${by.pick(ACTIONS)}，${by.pick(AIMS)}。`,
  ] as const;
  return by.pick(forms);
}

function nameOf(by: Chance, ending: string): string {
  return `${NAME_CHARACTERS[by.below(NAME_CHARACTERS.length)]}${NAME_CHARACTERS[by.below(NAME_CHARACTERS.length)]}${ending}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
