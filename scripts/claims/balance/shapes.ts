/** Three numbers of which two make the third, by the words before each: 应收264万元，实收218万元，尚欠46万元. */

export interface Balance {
  readonly name: string;
  /** The whole, the part of it that was reached, and what is left: each by the words before its number. */
  readonly whole: RegExp;
  readonly part: RegExp;
  readonly rest: RegExp;
  /** The place of the whole among the three. */
  readonly at: 'first' | 'second' | 'last';
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const LEFT =
  /^(?:尚|还|仍|净|共|累计|资金|经费|专项|目前|现|年末|期末|实现)*(?:有)?(?:欠|差|缺|剩|余|未[一-龥]|结余|节余|结存|节约|节省|盈余|缺口)/;
const OVER = /^(?:共|累计|实际|净)*(?:超支|超额|超出|超收|超计划|多完成|多支出)/;

export const BALANCES: readonly Balance[] = [
  {
    name: 'what is due, what came in, what is left',
    whole: /应[收缴征还付退补发交配]|计划|原定|任务|目标|核定/,
    part: /实[收缴征际付发交有]|已|完成|到位|收回|清收|到账/,
    rest: LEFT,
    at: 'first',
    right: ['应缴水费86.4万元，实缴72.9万元，尚欠13.5万元。'],
    wrong: ['应缴水费86.4万元，实缴72.9万元，尚欠15.3万元。'],
  },
  {
    name: 'what was granted, what was spent, what is left',
    whole: /预算|概算|批复|拨付|下达|到位|筹[集措]|收入|安排|控制价|限价|估算/,
    part: /支出|使用|决算|执行|支付|结算|实际|中标|成交|合同价/,
    rest: LEFT,
    at: 'first',
    right: ['项目概算2680万元，决算2547万元，节约133万元。'],
    wrong: ['项目概算2680万元，决算2547万元，节约313万元。'],
  },
  {
    name: 'what was claimed, what was granted, what was cut',
    whole: /送审|申报|报审|上报|报送/,
    part: /审定|核定|核准|认定/,
    rest: /^(?:共|累计|净)*(?:核减|审减|调减|减)/,
    at: 'first',
    right: ['送审金额1845万元，审定1702万元，核减143万元。'],
    wrong: ['送审金额1845万元，审定1720万元，核减143万元。'],
  },
  {
    name: 'what was planned, what was done, by how much it exceeds',
    whole: /实[际收缴征]|已|完成|决算|支出/,
    part: /计划|预算|概算|目标|任务|应[收缴征]/,
    rest: OVER,
    at: 'second',
    right: ['计划清淤沟渠480公里，实际清淤536公里，超额56公里。'],
    wrong: ['计划清淤沟渠480公里，实际清淤536公里，超额65公里。'],
  },
  {
    name: 'what was left over, what came new, both together',
    whole: /共|合计|总计/,
    part: /结转|旧存|结存|遗留|存量|期初|上年末|上年未/,
    rest: /新收|新增|新立|新受理|本[年月季期]|当[年月]/,
    at: 'last',
    right: ['上季度结转案件37件，本季度新收215件，共办理252件。'],
    wrong: ['上季度结转案件37件，本季度新收215件，共办理225件。'],
  },
];

/** What was there, with what came in and without what went out, is what is there now. */
export const FLOW = {
  name: 'what was there, what came and went, what is there now',
  right: [
    '年初在册53个，年内新增19个，年内销号38个，年末在册34个。',
    '在岗人员由年初的186人变为年末的179人，期间调入9人、退休16人。',
    '截至6月底，全镇在册商户158家。\n\n7月新增14家、注销26家，截至7月底在册146家。\n\n8月新增9家、注销17家，截至8月底在册138家。',
  ],
  wrong: [
    '年初在册53个，年内新增19个，年内销号83个，年末在册34个。',
    '在岗人员由年初的186人变为年末的197人，期间调入9人、退休16人。',
    '截至6月底，全镇在册商户158家。\n\n7月新增14家、注销26家，截至7月底在册146家。\n\n8月新增9家、注销17家，截至8月底在册137家。',
  ],
};
