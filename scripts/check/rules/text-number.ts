/** A number that lost a digit, its unit or itself cannot be read: reports such slips in and around numbers. */

import type { Stretch } from '../../claims/reading.ts';
import { matchesOf } from '../../language/matches.ts';
import { say } from '../../messages/slips.ts';
import type { Severity } from '../../notice/finding.ts';
import { spanOf } from '../../notice/prose.ts';
import { type Fault, rule } from '../rule.ts';

export const textNumber = rule('text-number', 'error', function* (reading) {
  for (const stretch of reading.words) {
    for (const slip of SLIPS) yield* slipsIn(stretch, slip);
  }
});

/** A kind of slip: how it looks on the width-folded copy. */
interface Slip {
  readonly says: keyof typeof say.number;
  readonly pattern: RegExp;
  /** For what may be right in some text. */
  readonly atMost?: Severity;
  /** Cells of tables hold units and heads without numbers. */
  readonly inCells?: false;
}

const END = '(?=\\s*(?:[,;。、)]|$))';
const MONEY = '[万亿]?元';

// Every pattern begins with what is rare or consumes what it has read: linear whatever the input.
const SLIPS: readonly Slip[] = [
  // 3,.83万元, 12..5%
  { says: 'broken', pattern: /(?<![0-9.,])[0-9]{1,12}(?:,\.|\.,|,,|\.\.)[0-9]{1,12}/g },
  // 1.2.3万元
  { says: 'broken', pattern: /(?<![0-9.])[0-9]{1,9}\.[0-9]{1,6}\.[0-9]{1,6}(?=[万亿元%])/g },
  // 1·8%, 1。8%: “3·15” without a unit is a name
  {
    says: 'point',
    pattern: /(?<![0-9·.。])[0-9]{1,9}[·。][0-9]{1,4}(?=%|个百分点|[万亿]?[元吨亩人]|倍|公里|平方米)/g,
    atMost: 'warning',
  },
  // 12,34万元, 1,2345元
  {
    says: 'groups',
    pattern: new RegExp(
      `(?<![0-9.,])(?![0-9]{1,3}(?:,[0-9]{3})+(?![0-9,]))[0-9]{1,6}(?:,[0-9]{1,6})+(?:\\.[0-9]{1,4})?(?=${MONEY})`,
      'g',
    ),
    atMost: 'warning',
  },
  // 120万万元, 12元元, 3.5%%
  {
    says: 'twice',
    pattern:
      /(?<=[0-9万亿])(?:(万|亿|元|名|吨|%|个百分点|公里|平方米|人次)\1|件件(?![件均])|项项(?![目均])|起起(?!诉)|条条(?![例款])|亩亩(?!均))/g,
  },
  // 上升2个百分
  { says: 'percentagePoint', pattern: /(?<=[0-9])个百分(?![点之])/g },
  // 10个方面个问题
  {
    says: 'noNumber',
    pattern:
      /(?<=[0-9一二三四五六七八九十](?:个|类|项|大|家)(?:方面|类别|单位|部门|村|镇|领域|环节|专题|行业)[、,]?)(?:个|项|条|件|类|处)(?=问题|任务|项目|措施|意见|建议|线索|案件|隐患|方面)/g,
  },
  // 占 %，增长%。
  {
    says: 'noNumber',
    pattern: new RegExp(
      `(?<=(?:占|占比|增长|下降|减少|增加|上升|提高|降低|达到|达|为|超过|约)[\\s_]{0,8})%${END}`,
      'g',
    ),
    inCells: false,
  },
  // 比上年减少 万元。
  {
    says: 'noNumber',
    pattern: new RegExp(
      `(?<=(?:增长|下降|减少|增加|上升|提高|降低|达到|达|为|超过|约|共|超|少|多)[\\s_]{1,8})${MONEY}${END}`,
      'g',
    ),
    inCells: false,
  },
  // 共 件，受理 件。
  {
    says: 'noNumber',
    pattern: new RegExp(
      `(?<=(?:共|共计|合计|总计|受理|办结|发现|完成|查处|处分|问责)[\\s_]{1,8})(?:人次|人|件|个|项|起|条|处|户|家|名)${END}`,
      'g',
    ),
    atMost: 'warning',
    inCells: false,
  },
  // 反馈个问题，提出条意见
  {
    says: 'noNumber',
    pattern:
      /(?<=反馈|查出|查找出|梳理出|排查出|指出|提出|移交|交办|共有|整改|完成)(?:个|项|条|起|处|件)(?=问题|隐患|线索|案件|意见|建议|任务|事项)/g,
    atMost: 'warning',
  },
  // 给予党纪政务处分人。
  {
    says: 'noNumber',
    pattern: new RegExp(
      `(?<=(?:给予|党纪|政务|组织|诫勉)[一-龥]{0,8}(?:处分|处理|问责|谈话|警告|批评教育))人(?:次)?${END}`,
      'g',
    ),
    atMost: 'warning',
    inCells: false,
  },
  // 较上年2.08减少0.03万元
  {
    says: 'noUnit',
    pattern:
      /(?<=[较比](?:上年|去年|前年|上月|上季度|上期|上年同期|去年同期|同期)的?)[0-9]{1,9}(?:\.[0-9]{1,4})?(?=(?:减少|增加|增长|下降|上升|增|减|少|多)[0-9])/g,
    atMost: 'warning',
  },
  // 民生支出1.21万亿，
  {
    says: 'noYuan',
    pattern: new RegExp(
      `(?<=(?:支出|收入|投资|资金|产值|金额|税收|贷款|存款|债务|营收|利润|成交|预算)(?:总额|余额|额|总值|完成|达到|达|为|约|共|突破|超过?)?)[0-9]{1,9}(?:\\.[0-9]{1,4})?(?:万亿|亿)${END}`,
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
    const to = index + found.length;
    const [what, advice] = say.number[says](prose.text.slice(index, to));
    yield { says: what, advice, at: spanOf(prose, index, to), atMost };
  }
}
