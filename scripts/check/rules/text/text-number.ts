/** A number that lost a digit, its unit or itself cannot be read: reports such slips in and around numbers. */

import type { Stretch } from '../../../claims/reading.ts';
import { matchesOf } from '../../../language/matches.ts';
import { say } from '../../../messages/check/slips.ts';
import type { Severity } from '../../../notice/finding.ts';
import { spanOf } from '../../../notice/prose.ts';
import { type Fault, type RuleShape, rule } from '../../rule.ts';

/**
 * A kind of slip: how it looks on the width-folded copy. A pattern begins with what is rare and looks back from there:
 * a lookbehind at every offset would take most of the time of all rules.
 */
interface Slip extends RuleShape {
  readonly says: keyof typeof say.number;
  readonly pattern: RegExp;
  /** For what may be right in some text. */
  readonly atMost?: Severity;
  /** Cells of tables hold units and heads without numbers. */
  readonly inCells?: false;
}

const END = '(?=\\s*(?:[,;。、)]|$))';
const MONEY = '[万亿]?元';
/** 办事处, 发起, 姓名: words that end like a number's unit. */
const NOT_BARE =
  '(?:办事|管理|代表|派驻|监督|[到好惩查各何用之出深远别相益坏长住])处|[一发引兴掀提崛唤了]起|[整各这那每几多]个|[姓署实点报命冠除罪题更知联签]名|[线面词便]条|[月年股身省]份|[一二两三四五六七八九十百千万亿0-9几数每各多余](?:.|人次|批次)';
const CHANGE = '增长|下降|减少|增加|上升|提高|降低|达到|达|为|超过|约';

const SLIPS: readonly Slip[] = [
  {
    wrong: ['支出120万万元。'],
    right: ['支出120万元。'],

    says: 'twice',
    pattern:
      /(?:([万亿元名吨%]|个百分点|公里|平方米|人次)\1|件件(?![件均])|个个(?![人体案性])|处处(?![理置于分长室级方])|项项(?![目均])|起起(?!诉)|条条(?![例款])|亩亩(?!均)|户户(?!均))(?<=[0-9万亿](?:.{2}|.{4}|.{6}|.{8}))/g,
  },
  {
    wrong: ['满意率上升2.3个百分。'],
    right: ['满意率上升2.3个百分点。'],
    says: 'percentagePoint',
    pattern: /个百分(?![点之])(?<=[0-9]...)/g,
  },
  {
    wrong: ['审计查出10个方面个问题。'],
    right: ['审计查出10个方面36个问题。'],

    says: 'noNumber',
    pattern:
      /[个项条件类处](?=问题|任务|项目|措施|意见|建议|线索|案件|隐患|方面)(?<=[0-9一二三四五六七八九十](?:个|类|项|大|家)(?:方面|类别|单位|部门|村|镇|领域|环节|专题|行业)[、,]?.)/g,
  },
  {
    wrong: ['查处违规问题12类个问题。'],
    right: ['查处12类36个问题。'],

    says: 'noNumber',
    pattern: /个(?=问题|任务|项目|案件|隐患)(?<=[0-9一二三四五六七八九十](?:类|项|大类|大项).)/g,
  },
  {
    wrong: ['巡察反馈个问题，提出条意见。'],
    right: ['巡察反馈36个问题，提出12条意见。'],

    says: 'noNumber',
    pattern:
      /[个项条起处件](?=问题|隐患|线索|案件|意见|建议|任务|事项|方面)(?<=(?:反馈|发现|查出|查找出|梳理出|排查出|指出|提出|移交|交办|共有|整改|完成).)/g,
    atMost: 'warning',
  },
  {
    wrong: ['培训费占 %，比上年增长 %。'],
    right: ['培训费占12%，比上年增长3%。'],

    says: 'noNumber',
    pattern: new RegExp(`%${END}(?<=(?:占|占比|${CHANGE})[\\s_]{0,8}%)`, 'g'),
    inCells: false,
  },
  {
    wrong: ['培训费比上年减少 万元。'],
    right: ['培训费比上年减少3万元。'],

    says: 'noNumber',
    pattern: new RegExp(`[\\s_]${MONEY}${END}(?<=(?:${CHANGE}|共|超|少|多)[\\s_]{1,8}${MONEY})`, 'g'),
    inCells: false,
  },
  {
    wrong: ['挽回经济损失万元，处理3人。', '全年下达资金万元，惠及1.2万人。'],
    right: ['挽回经济损失52万元，处理3人。', '数额以万元为单位。', '带动户均增收近万元。'],

    says: 'noNumber',
    pattern:
      /[万亿]元(?=\s*[,;。])(?<=(?:损失|追缴|追回|退还|清退|收缴|减少|合计|共计|[款费金资入出值助贴额税])[万亿]元)/g,
    atMost: 'warning',
    inCells: false,
  },
  {
    wrong: ['满意率同比提高个百分点。', '占比下降百分点。'],
    right: ['满意率同比提高2.3个百分点。', '占比下降约两个百分点。'],

    says: 'noNumber',
    pattern: /个?百分点(?<=[提升增降减加低长高落滑窄少多](?:了|约|近)?个?百分点)/g,
  },
  {
    wrong: ['截至6月日，共受理申请217件。'],
    right: ['截至6月5日，共受理申请217件。'],
    says: 'noNumber',
    pattern: /日(?![常均期报讯])(?<=[0-9]月日)/g,
  },
  {
    wrong: ['共出动执法人次，检查商户58家。', '开展巡查车次，清理点位12处。'],
    right: [
      '共出动执法36人次，检查商户58家。',
      '接待游客人次，同比增长8%。',
      '检查覆盖所有批次，发现问题3个。',
    ],

    says: 'noNumber',
    pattern: new RegExp(
      `[人件批户台车场家班架]次(?=[,;](?!${CHANGE}|同比|环比|较|比|分别|均|占|共|其)[一-龥]{2,14}[0-9.]+[万亿]?[一-龥])(?<=[一-龥](?<![0-9几次数多余每各该同本按分总零〇一二两三四五六七八九十百千万亿]|所有|全部|全体)..)`,
      'g',
    ),
    atMost: 'warning',
    inCells: false,
  },
  {
    wrong: ['共排查整改隐患处，其中重大隐患4处。', '立案起，其中刑事案件3起。'],
    right: ['共排查整改隐患56处，其中重大隐患4处。', '设立办事处，其中省外2处。'],

    says: 'noNumber',
    pattern: new RegExp(
      `(人次|批次|[处起个名条份亩吨])(?<!${NOT_BARE})(?=,其中[^,;。0-9]{0,16}[0-9]{1,9}\\1)(?<=[一-龥].{1,2})`,
      'g',
    ),
    inCells: false,
  },
  {
    wrong: ['目前已有家企业完成整改。', '其余个问题正在整改。', '对家单位进行了通报。'],
    right: ['目前已有5家企业完成整改。', '其余项目正在推进。', '对家庭困难学生发放补助。', '共处理12人。'],

    says: 'noNumber',
    pattern:
      /(?:家(?![庭长具电园乡属访风人国校政禽畜境事谱族])|个(?![人体别性案税中个])|名(?![单称义额字录下优牌特贵誉师校])|起(?![来草诉到止点步源重火因码居用底立动运吊了])|处(?![理置分罚于级长方室所境在以处决突])|条(?![件款例文理约目幅码线])|座(?![谈位椅标])|辆)(?=[一-龥])(?<=(?:[已共现尚仍另总]有|其余|余下|剩余|(?<![一-龥])(?:针?对|将)).)/g,
    atMost: 'warning',
    inCells: false,
  },
  {
    wrong: ['覆盖面达百分之95%。'],
    right: ['覆盖面达95%。'],
    says: 'twice',
    pattern: /%(?<=百分之[0-9]{1,3}(?:\.[0-9]{1,2})?%)/g,
  },
  {
    wrong: ['第三三季度完成投资3亿元。'],
    right: ['第三季度完成投资3亿元。'],
    says: 'twice',
    pattern: /([一二三四])\1季度(?<=第....)/g,
  },
  {
    wrong: ['发病率下降.5%。'],
    right: ['发病率下降0.5%。'],
    says: 'broken',
    pattern: /\.[0-9]{1,2}(?=%|[万亿]?元|个百分点)(?<=[降升长加少高为达占]\.[0-9]{1,2})/g,
  },
  // What text-placeholder reports of money spent is left to it.
  {
    wrong: ['清理欠款 万元，涉及企业12户。'],
    right: ['清理欠款30万元，涉及企业12户。'],

    says: 'noNumber',
    pattern:
      /[\s_][万亿]元(?=\s*[,;。])(?<=[一-龥][\s_]{1,8}[万亿]元)(?<!(?:增长|下降|减少|增加|上升|提高|降低|达到|达|为|超过|约|共|超|少|多|(?:投入|支出|追回|追缴|收缴|挽回|上缴|拨付|收入|补助|节约|共计|合计)(?:资金|金额|款项?|损失|经费)?)[\s_]{1,8}[万亿]元)/g,
    inCells: false,
  },
  {
    wrong: ['共受理 件，办结 件。'],
    right: ['共受理12件，办结12件。'],

    says: 'noNumber',
    pattern: new RegExp(
      `[\\s_](?:人次|[人件个项起条处户家名])${END}(?<=(?:共|共计|合计|总计|受理|办结|发现|完成|查处|处分|问责|案件|信访件|问题|线索|诉求|工单|隐患)[\\s_]{1,8}(?:人次|.))`,
      'g',
    ),
    atMost: 'warning',
    inCells: false,
  },
  {
    wrong: ['全年共立案起，结案12起。'],
    right: ['全年共立案12起，结案12起。'],

    says: 'noNumber',
    pattern: new RegExp(
      `[起件人名个处项户]${END}(?<=共(?:立案|受理|办结|查处|问责|处分|约谈|抓获|破获|排查|整改).)`,
      'g',
    ),
    atMost: 'warning',
    inCells: false,
  },
  {
    wrong: ['给予党纪政务处分人。'],
    right: ['给予党纪政务处分12人。'],

    says: 'noNumber',
    pattern: new RegExp(
      `人次?${END}(?<=(?:给予|党纪|政务|组织|诫勉)[一-龥]{0,8}(?:处分|处理|问责|谈话|警告|批评教育)人次?)`,
      'g',
    ),
    atMost: 'warning',
    inCells: false,
  },
  {
    wrong: ['经费支出2.05万元，较上年2.08减少0.03万元。'],
    right: ['经费支出2.05万元，较上年2.08万元减少0.03万元。'],

    says: 'noUnit',
    pattern:
      /[0-9]{1,9}(?:\.[0-9]{1,4})?(?=(?:减少|增加|增长|下降|上升|增|减|少|多)[0-9])(?<=[较比](?:上年|去年|前年|上月|上季度|上期|上年同期|去年同期|同期)的?[0-9.]{1,14})/g,
    atMost: 'warning',
  },
  {
    wrong: ['民生支出1.21万亿，占69.7%。'],
    right: ['民生支出1.21万亿元，占69.7%。'],

    says: 'noYuan',
    pattern: new RegExp(
      `[0-9]{1,9}(?:\\.[0-9]{1,4})?(?:万亿|亿)${END}(?<=(?:支出|收入|投资|资金|产值|金额|税收|贷款|存款|债务|营收|利润|成交|预算)(?:总额|余额|额|总值|完成|达到|达|为|约|共|突破|超过?)?[0-9.]{1,14}万?亿)`,
      'g',
    ),
    atMost: 'info',
  },
];

function* slipsIn(
  { prose, text, role }: Stretch,
  { says, pattern, atMost, inCells }: Slip,
): Generator<Fault> {
  if (role === 'cell' && inCells === false) return;
  for (const { 0: found, index } of matchesOf(pattern, text)) {
    // The blank that stands for a number is no part of the words.
    yield faultOf(says, prose, index + found.search(/[^\s_]/), index + found.length, atMost);
  }
}

/** Marks between digits that may not be there. */
const JOINTS: RuleShape = {
  wrong: [
    '调账金额3,.83万元。',
    '追缴资金3,.456.2万元。',
    '浓度为31·5微克/立方米。',
    '价格上涨1·8%。',
    '拨付1.2.5万元。',
    '追缴资金12,34万元。',
  ],
  right: [
    '调账金额3.83万元。',
    '价格上涨1.8%。',
    '拨付1.25万元。',
    '追缴资金1,234万元。',
    '围绕“3·15”开展宣传。',
  ],
};
const JOINT = /[,.·。](?=[0-9,.])/g;

function* joinedDigits({ prose, text }: Stretch): Generator<Fault> {
  let end = 0;
  for (const { index } of matchesOf(JOINT, text)) {
    if (index < end || !isDigit(text, index - 1)) continue;
    let from = index;
    while (isDigit(text, from - 1)) from -= 1;
    end = index;
    while (isDigit(text, end) || (/[,.·。]/.test(text.charAt(end)) && /[0-9,.]/.test(text.charAt(end + 1))))
      end += 1;
    const slip = /[,.·。]/.test(text.charAt(from - 1))
      ? undefined
      : kindOf(text.slice(from, end), text.slice(end, end + 4));
    if (slip !== undefined) yield faultOf(slip, prose, from, end, slip === 'broken' ? undefined : 'warning');
  }
}

function isDigit(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0x30 && unit <= 0x39;
}

/** What is wrong with digits and marks, by what follows them: “3·15” and 1.2.3 without a unit are names. */
function kindOf(digits: string, following: string): 'broken' | 'point' | 'groups' | undefined {
  if (/[,.][,.]/.test(digits)) {
    const isOne = /^[0-9]+(?:[,.]{2}[0-9]+)$/.test(digits);
    return isOne || (/^[0-9]{1,3}(?:[,.]{1,2}[0-9]+)+$/.test(digits) && MEASURED.test(following))
      ? 'broken'
      : undefined;
  }
  if (/^[0-9]+[·。][0-9]{1,4}$/.test(digits)) return MEASURED.test(following) ? 'point' : undefined;
  if (/^[0-9]+\.[0-9]+\.[0-9]+$/.test(digits)) return /^[万亿元%]/.test(following) ? 'broken' : undefined;
  const isGrouped = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(digits);
  const isMoney = /^[0-9]+(?:,[0-9]+)+(?:\.[0-9]{1,4})?$/.test(digits) && /^[万亿]?元/.test(following);
  return isMoney && !isGrouped ? 'groups' : undefined;
}

const MEASURED =
  /^(?:%|个百分点|[万亿]?[元吨亩人户家件]|[万亿]|倍|公里|千米|平方|立方|公顷|微克|毫克|千克|公斤|摄氏度|℃|个?小时)/;

function faultOf(
  says: keyof typeof say.number,
  prose: Stretch['prose'],
  from: number,
  to: number,
  atMost: Severity | undefined,
): Fault {
  const [what, advice] = say.number[says](prose.text.slice(from, to));
  return { says: what, advice, at: spanOf(prose, from, to), atMost };
}

export const textNumber = rule('text-number', 'error', {
  shapes: [JOINTS, ...SLIPS],
  *find(reading) {
    for (const stretch of reading.words) {
      yield* joinedDigits(stretch);
      for (const slip of SLIPS) yield* slipsIn(stretch, slip);
    }
  },
});
