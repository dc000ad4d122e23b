/** The words that open a list of parts, a row each. The first row that reads the words is taken. */

import type { Form } from '../claim.ts';
import type { Figure } from '../sentence.ts';

/** The words before the first part of a list. */
export interface Lead {
  readonly first: Figure;
  /** The number of the same unit before it; none where the sentence has none. */
  readonly whole: Figure | undefined;
  /** From that number, or from the beginning of the sentence, to the first part. */
  readonly words: string;
}

export interface SumShape {
  readonly name: string;
  readonly form: Form;
  /** Sentences that hold, and the same with a slip. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly read: (lead: Lead) => boolean;
  /** Whether the whole may be in the sentence, or in the paragraph, before. */
  readonly reachesBack?: boolean;
  /** Whether one thing may be counted by several parts. */
  readonly mayOverlap?: boolean;
}

export const SUM_SHAPES: readonly SumShape[] = [
  {
    name: 'brackets',
    form: 'closed',
    right: ['追责24人（科级9人、一般干部10人、村干部5人）。'],
    wrong: ['追责24人（科级9人、一般干部12人、村干部5人）。'],
    read: ({ first, whole, words }) => isInBracket(first, whole) && !/^[^(]*\((?:其中|含)/.test(words),
  },
  {
    name: 'among in brackets',
    form: 'open',
    right: ['发现问题370个（其中采购80个、加工170个、消毒120个）。'],
    wrong: ['发现问题370个（其中采购80个、加工170个、消毒121个）。'],
    read: ({ first, whole }) => isInBracket(first, whole),
  },
  {
    name: 'among',
    form: 'open',
    right: [
      '检查商户64家，其中超市45家、餐馆19家。',
      '检查商户64家。其中，超市45家；餐馆19家。',
      '处分54人，其中党纪处分35人，政务处分27人，同时受两种处分的8人。',
    ],
    wrong: [
      '检查商户640家，其中超市450家、餐馆196家。',
      '检查商户640家。其中，超市451家；餐馆190家。',
      '处分54人，其中党纪处分35人，政务处分29人，同时受两种处分的8人。',
    ],
    read: ({ words }) => /其中[^;]*$/.test(words),
    reachesBack: true,
  },
  {
    name: 'divided',
    form: 'closed',
    right: [
      '欠缴合计88万元，三个村分别为31万元、28万元、29万元。',
      '共抽查12处，包括东片5处、西片7处。',
      '中标价合计3亿零600万元，两个标段分别为1亿8000万元、1亿2600万元。',
      '抽查商贸单位179家、学校和医院90家。商贸单位包括超市47家、餐饮86家、宾馆46家，学校和医院分别为61家和29家。',
    ],
    wrong: [
      '欠缴合计88万元，三个村分别为31万元、26万元、29万元。',
      '共抽查12处，包括东片5处、西片8处。',
      '中标价合计3亿零600万元，两个标段分别为1亿8000万元、1亿2300万元。',
      '抽查商贸单位179家、学校和医院90家。商贸单位包括超市47家、餐饮86家、宾馆46家，学校和医院分别为61家和28家。',
    ],
    read: ({ first, whole, words }) =>
      whole !== undefined &&
      !OTHER_SUBJECT.test(words) &&
      (DIVIDED.test(words) || isMadeOf(first, whole, words)),
  },
  {
    name: 'concerned',
    form: 'open',
    mayOverlap: true,
    right: ['收到举报181件，涉及甲区56件、乙区62件、丙区63件。'],
    wrong: ['收到举报181件，涉及甲区56件、乙区62件、丙区64件。'],
    read: ({ whole, words }) => whole !== undefined && /涉及[^,;]*$/.test(words),
  },
  {
    name: 'list after a colon',
    form: 'closed',
    right: ['公示对象25人：东村9人，西村7人，南村9人。'],
    wrong: ['公示对象25人：东村9人，西村7人，南村8人。'],
    read: ({ whole, words }) => whole !== undefined && /^[^,;:]{0,12}:[^,;:]{0,16}$/.test(words),
  },
  {
    name: 'view',
    form: 'open',
    right: ['登记事项1342件。按渠道分，来信217件，来访486件，网络639件。'],
    wrong: ['登记事项1342件。按渠道分，来信217件，来访486件，网络693件。'],
    read: ({ words }) => VIEW.test(words),
    reachesBack: true,
  },
  {
    name: 'of these',
    form: 'open',
    right: ['27个项目中，18个手续齐全，6个已补办，3个至今未办。'],
    wrong: ['27个项目中，18个手续齐全，6个已补办，2个至今未办。'],
    read: ({ whole, words }) =>
      whole !== undefined && /^[^,;]{0,10}(?<!过程|其|集|期间|工作|当)中,[^,;]*$/.test(words),
  },
];

/** Numbers with no word between that says more: the words of the parts decide, or one slip. */
export const ROW: SumShape = {
  name: 'row',
  form: 'bare',
  right: [
    '反馈问题49个，已整改48个，正在整改1个。',
    '排查隐患218处，已整改194处，封存21处，移交3处，三类互不重叠。',
    '共办理2495件，转办2388件，直办107件。',
  ],
  wrong: [
    '反馈问题49个，已整改48个，正在整改2个。',
    '排查隐患218处，已整改194处，封存21处，移交5处，三类互不重叠。',
    '共办理2495件，转办2488件，直办107件。',
  ],
  read: () => true,
};

export const ITEMS: SumShape = {
  name: 'items below',
  form: 'open',
  right: ['发现问题53个，具体分布如下：\n\n（一）招标方面19个；\n\n（二）资金方面34个。'],
  wrong: ['发现问题53个，具体分布如下：\n\n（一）招标方面19个；\n\n（二）资金方面36个。'],
  read: () => true,
};

/** Items that no word of the paragraph before opens: they are judged where another number of each makes its total. */
export const ITEMS_BARE: SumShape = {
  name: 'numbered items',
  form: 'bare',
  right: [
    '发生事故24起、死亡42人。\n\n1.矿山2起，死亡5人。\n\n2.道路15起，死亡30人。\n\n3.火灾7起，死亡7人。',
  ],
  wrong: [
    '发生事故24起、死亡42人。\n\n1.矿山2起，死亡5人。\n\n2.道路16起，死亡30人。\n\n3.火灾7起，死亡7人。',
  ],
  read: () => true,
};

export const COLUMN: SumShape = {
  name: 'one name in every row',
  form: 'bare',
  right: [
    '共处理262人，给予处分145人。从级别看，厅级处理24人，给予处分22人；处级处理32人，给予处分15人；科级处理206人，给予处分108人。',
  ],
  wrong: [
    '共处理2629人，给予处分1456人。从级别看，厅级处理24人，给予处分22人；处级处理232人，给予处分156人；科级处理2373人，给予处分1287人。',
  ],
  read: () => true,
};

/** The parts make their whole by one measure; so they do by the others. */
export const MEASURE: SumShape = {
  name: 'another measure of the parts',
  form: 'closed',
  right: [
    '发生火灾1240起，死亡58人，受伤90人。城镇火灾520起，死亡35人，受伤51人；农村火灾720起，死亡23人，受伤39人。',
  ],
  wrong: [
    '发生火灾1240起，死亡58人，受伤90人。城镇火灾520起，死亡53人，受伤51人；农村火灾720起，死亡23人，受伤39人。',
  ],
  read: () => true,
};

export const TOTAL_AFTER: SumShape = {
  name: 'total after its parts',
  form: 'closed',
  right: ['退还押金12.6万元、定金7.9万元，合计20.5万元。'],
  wrong: ['退还押金12.6万元、定金7.9万元，合计20.6万元。'],
  read: () => true,
};

/** 甲类包括东片5处、西片7处，乙类和丙类包括…: what is divided now is named, and is another whole. */
export const OTHER_SUBJECT =
  /[,;](?!(?:其中|主要|具体|分别|均|共|全部|范围|内容|对象|类型|问题))[一-龥]{2,}(?:包括|包含)[^,;]*$/;

const DIVIDED =
  /^[^;]*(?:分别(?:为|是|有|达|由)?|分布(?:为|在|于)|包括|包含|分为|分成|划分为|(?:分解|分配|下达|安排|拨付|来自)(?:到|给|至)?[^,;]{0,6}:|,即|分[二两三四五六七八九十]+[^,;]{1,6}:)[^,;]*$/;

const VIEW =
  /(?:^|[,;])\s*(?:(?:按|从|分|就)[^,。;0-9]{1,14}?(?:看|划分|区?分|分类|统计|来看)[,:]|在[^,。;0-9]{0,10}(?:构成|结构|组成)中,|[一-龥]{2,6}(?:分类|分项情况|情况|构成|来源)(?:是|为|如下)?:)[^,;]*$/;

/** Up to 组成 or 构成 directly after a number, or after how many parts there are; a second 由 leads to something else. */
const MADE =
  /^[^。;由]*?[0-9][万亿]{0,2}[一-龥]{1,4}?(?:[二两三四五六七八九十]部分)?(?:共同)?(?:组成|构成)(?:[,。;]|$)/;

function isInBracket(first: Figure, whole: Figure | undefined): boolean {
  return whole !== undefined && first.depth === whole.depth + 1;
}

/** 收入4862万元，由税收3105万元、非税收入857万元构成 */
function isMadeOf({ sentence: { text, to }, from }: Figure, _whole: Figure, words: string): boolean {
  return /由[^,;]*$/.test(words) && MADE.test(text.slice(from, to));
}
