/** Finds the name of a body that issues documents in a line of a text. */

/**
 * Whether `text` is the name of a body and nothing else: 范本镇人民政府, 中共示例市委巡察工作领导小组办公室.
 * A person's title (范本镇镇长), a sentence and an entry of a list are no names.
 */
export function isOrganisation(text: string): boolean {
  const name = nameOf(text);
  return /^[一-龥·（）()、]{2,40}$/.test(name) && ENDING.test(name) && !NO_NAME.test(name);
}

/** The name without the remark where the seal goes: 范本镇人民政府（盖章）. */
export function nameOf(text: string): string {
  return text.trim().replace(/[（(](?:盖章|印章|公章|章)[）)]$/, '');
}

const ENDING = new RegExp(
  `(?:${[
    '政府|人大|政协|法院|检察院|海关|军区',
    '委员会|常委会|管委会|居委会|村委会|党委|党组|工委|党总支|支部|委|团',
    '局|厅|部|署|院|处|所|站|科|股|室|办|办公室|中心|分中心|专班|指挥部|总部',
    '小组|工作组|调查组|巡察组|巡视组|督察组|督查组|检查组|专家组|纪检组|监察组|审计组',
    '总队|支队|大队|中队|队|派出所',
    '集团|公司|企业|银行|分行|支行|信用社|合作社|农场|林场|工厂|厂|基金会|研究院|设计院|出版社|报社|电视台|电台',
    '学校|中学|小学|大学|学院|幼儿园|医院|卫生院|保健院|疾控中心|图书馆|博物馆|文化馆|档案馆|馆',
    '协会|学会|商会|联合会|总会|工会|妇联|残联|红十字会|慈善会',
    '街道|镇|乡|村|社区|区|县|市|省|州|旗|盟|自治区|新区|开发区|园区|管理区',
  ].join('|')})(?:（[一-龥]{2,20}）)?$`,
);

/** What is in sentences, and how lines begin that do not belong to a signature. */
const NO_NAME =
  /的|了|已|并|被|把|为了|^(?:特此|附|此件|抄[送报]|主送|联系|现将|以上|下一步|根据|按照?|经|对|由|从|在|向|各|本|该|其|是|责任|牵头|建立|健全|完善|加强|开展|推进|落实|强化|整改|规范|问题)/;
