/**
 * One wrong and one right text for every rule, as an editor would write them: shown by `tongbao rules NAME` and in the
 * documentation, and tried by the tests. A line `>>> NAME` begins another file of the notice; the text before it, and a
 * text without such a line, is `index.md`.
 */

import type { RuleName } from './rules.ts';

export interface RuleExample {
  readonly wrong: string;
  readonly right: string;
}

const front = (keys: string, body: string): string => `---\n${keys}\n---\n${body}`;

const FIGURES = `figures:
  problems: { value: 49, unit: 个, text: 反馈问题49个 }
  completed: { value: 48, unit: 个, text: 整改完成48个 }
  ongoing: { value: 1, unit: 个, text: 正在整改1个 }
checks:
  - problems == completed + ongoing`;

const section = (number: number, title: string, body: string, more = ''): string =>
  `>>> 0${number}-jie.md\n---\nsection: ${number}\ntitle: ${title}\n${more}---\n${body}`;

const COLUMN =
  'column: { name: 巡察整改, type: 信息公开, description: 巡察整改情况通报, keywords: [巡察, 整改] }';

export const EXAMPLES: Readonly<Record<RuleName, RuleExample>> = {
  'numbering-gap': {
    wrong: '（一）组织专题学习。\n\n（三）开展监督检查。',
    right: '（一）组织专题学习。\n\n（二）开展监督检查。',
  },
  'numbering-duplicate': {
    wrong: '（一）组织专题学习。\n\n（二）开展监督检查。\n\n（二）完善制度。',
    right: '（一）组织专题学习。\n\n（二）开展监督检查。\n\n（三）完善制度。',
  },
  'numbering-order': {
    wrong: '（二）组织专题学习。\n\n（一）开展监督检查。',
    right: '（一）组织专题学习。\n\n（二）开展监督检查。',
  },
  'section-items': {
    wrong: section(1, '学习方面', '（一）组织专题学习。\n\n（二）交流研讨。', 'items: 3\n'),
    right: section(1, '学习方面', '（一）组织专题学习。\n\n（二）交流研讨。', 'items: 2\n'),
  },
  'notice-sections': {
    wrong: `${section(1, '学习方面', '（一）组织专题学习。\n')}${section(3, '作风方面', '（一）开展作风检查。')}`,
    right: `${section(1, '学习方面', '（一）组织专题学习。\n')}${section(2, '作风方面', '（一）开展作风检查。')}`,
  },
  'figure-declared': {
    wrong: front('figures:\n  ongoing: { value: 9, unit: 个, text: 9个 }', '巡察反馈问题49个。'),
    right: front('figures:\n  problems: { value: 49, unit: 个, text: 49个 }', '巡察反馈问题49个。'),
  },
  'figure-check': {
    wrong: front(FIGURES.replaceAll('48', '47'), '反馈问题49个。按台账整改完成47个。目前正在整改1个。'),
    right: front(FIGURES, '反馈问题49个。按台账整改完成48个。目前正在整改1个。'),
  },
  'figure-sum': {
    wrong: '给予党纪处分37人（党内警告18人、严重警告20人）。',
    right: '给予党纪处分38人（党内警告18人、严重警告20人）。',
  },
  'figure-percent': {
    wrong: '受理群众诉求120件，办结114件，办结率98%。',
    right: '受理群众诉求120件，办结114件，办结率95%。',
  },
  'figure-subset': {
    wrong: '排查隐患30处，其中重大隐患32处。',
    right: '排查隐患30处，其中重大隐患2处。',
  },
  'figure-enumeration': {
    wrong: '聚焦三个方面：组织领导、责任落实。',
    right: '聚焦三个方面：组织领导、责任落实、监督检查。',
  },
  'figure-trend': {
    wrong: '信访件由40件下降至52件。',
    right: '信访件由40件上升至52件。',
  },
  'figure-order': {
    wrong: '投诉量由高到低依次为餐饮服务412件、家政服务298件、汽车维修367件。',
    right: '投诉量由高到低依次为餐饮服务412件、汽车维修367件、家政服务298件。',
  },
  'figure-limit': {
    wrong: '近九成小区成立业主委员会，占78.8%。',
    right: '近八成小区成立业主委员会，占78.8%。',
  },
  'figure-conflict': {
    wrong: '全镇共排查房屋安全隐患120处。\n\n目前全镇共排查房屋安全隐患118处。',
    right: '全镇共排查房屋安全隐患120处。\n\n目前全镇共排查房屋安全隐患120处。',
  },
  'figure-base': {
    wrong: '村道上的破损路灯降为30盏，占比降至6%。\n\n村道上的缺失路灯降为10盏，占比降至4%。',
    right: '村道上的破损路灯降为30盏，占比降至6%。\n\n村道上的缺失路灯降为20盏，占比降至4%。',
  },
  'date-invalid': {
    wrong: '整改期限为2025年6月31日。',
    right: '整改期限为2025年6月30日。',
  },
  'amount-in-words': {
    wrong: '合同价款为人民币伍拾万元整（¥5000000.00元）。',
    right: '合同价款为人民币伍拾万元整（¥500000.00元）。',
  },
  'date-weekday': {
    wrong: '定于2025年12月8日（星期三）上午9时召开听证会。',
    right: '定于2025年12月8日（星期一）上午9时召开听证会。',
  },
  'date-workdays': {
    wrong: '公示期为2025年3月3日至3月10日（5个工作日）。',
    right: '公示期为2025年3月3日至3月7日（5个工作日）。',
  },
  'date-title': {
    wrong: front('title: 热线办理情况二月通报', '2025年3月，全镇共办理热线工单249件。'),
    right: front('title: 热线办理情况二月通报', '2025年2月，全镇共办理热线工单249件。'),
  },
  'date-order': {
    wrong: '公示期为2025年5月8日至2025年5月2日。',
    right: '公示期为2025年5月2日至2025年5月8日。',
  },
  'date-span': {
    wrong: '公示期为2025年5月2日至5月8日，共6天。',
    right: '公示期为2025年5月2日至5月8日，共7天。',
  },
  'date-after-publication': {
    wrong: front('published: 2025-12-08', '2026年11月20日，镇党委召开了整改专题会议。'),
    right: front('published: 2025-12-08', '2025年11月20日，镇党委召开了整改专题会议。'),
  },
  'date-relative': {
    wrong: front('published: 2026-01-08\ndataAsOf: 2025-11-30', '今年以来，开展集中学习12次。'),
    right: front('published: 2026-01-08\ndataAsOf: 2025-11-30', '2025年以来，开展集中学习12次。'),
  },
  'text-placeholder': {
    wrong: '整改工作于××月底前完成。',
    right: '整改工作于9月底前完成。',
  },
  'text-number': {
    wrong: '调账处理金额3,.83万元，占 %。',
    right: '调账处理金额3.83万元，占12%。',
  },
  'text-wording': {
    wrong: '接待群众近300余人次，与上年下降7%。',
    right: '接待群众300余人次，比上年下降7%。',
  },
  'text-pairs': {
    wrong: '印发《范本镇工程建设管理办法。',
    right: '印发《范本镇工程建设管理办法》。',
  },
  'text-characters': {
    wrong: '\u2F2F程建设领域整改情况。',
    right: '工程建设领域整改情况。',
  },
  'text-markup': {
    wrong: '采购石板1200块&nbsp;规格见附表。',
    right: '采购石板1200块，规格见附表。',
  },
  'text-note': {
    wrong: '完成整改48个[1]。',
    right: '完成整改48个[1]。\n\n[1] 数据截至2024年12月31日。',
  },
  'text-repeated': {
    wrong: '范本镇人民政府政府召开专题会议。',
    right: '范本镇人民政府召开专题会议。',
  },
  'text-width': {
    wrong: '加强学习,完善制度；开展监督检查。',
    right: '加强学习，完善制度；开展监督检查。',
  },
  'name-variant': {
    wrong: '印发《范本镇工程建设项目管理办法》。落实《范本镇工程建设项目管理方法》。',
    right: '印发《范本镇工程建设项目管理办法》。落实《范本镇工程建设项目管理办法》。',
  },
  'section-pattern': {
    wrong:
      '一、关于学习的整改情况\n\n二、关于作风的整改情况\n\n三、关于工程的整改情况\n\n四、关于财务的措施\n\n五、关于队伍的整改情况',
    right:
      '一、关于学习的整改情况\n\n二、关于作风的整改情况\n\n三、关于工程的整改情况\n\n四、关于财务的整改情况\n\n五、关于队伍的整改情况',
  },
  // The numbers below are nobody's: areas, issuers and series that are not assigned, with right check digits.
  'privacy-id-number': {
    wrong: '当事人身份证号为990000199001010017。',
    right: '当事人身份证号为990000********0017。',
  },
  'privacy-mobile': {
    wrong: '联系人手机13000000000。',
    right: '联系电话0000-0000000。',
  },
  'privacy-bank-card': {
    wrong: '款项退回至卡号6200000000000000000。',
    right: '款项退回至尾号为0000的银行卡。',
  },
  'privacy-plate': {
    wrong: '公务用车京A00000超标准使用。',
    right: '1辆公务用车超标准使用。',
  },
  'privacy-passport': {
    wrong: '未按规定上交护照E00000000。',
    right: '未按规定上交护照1本。',
  },
  'superseded-validity': {
    wrong: `${front('validity: 有效', '反馈问题49个。')}\n>>> ../fanben-2026/index.md\n${front('published: 2026-03-02\nsupersedes: fanben-2025', '反馈问题48个。')}`,
    right: `${front('validity: 已失效', '反馈问题49个。')}\n>>> ../fanben-2026/index.md\n${front('published: 2026-03-02\nsupersedes: fanben-2025', '反馈问题48个。')}`,
  },
  'attachment-unread': {
    wrong: '详见[整改台账](files/taizhang.doc)。\n>>> files/taizhang.doc\n旧版 Word 文件',
    right: '详见[整改台账](files/taizhang.csv)。\n>>> files/taizhang.csv\n序号,问题\n1,制度不健全',
  },
  'attachment-author': {
    wrong:
      '详见[整改台账](files/taizhang.rtf)。\n>>> files/taizhang.rtf\n{\\rtf1{\\info{\\author Zhang San}}Taizhang}',
    right: '详见[整改台账](files/taizhang.rtf)。\n>>> files/taizhang.rtf\n{\\rtf1 Taizhang}',
  },
  'link-broken': {
    wrong: '一、工程建设\n\n（一）规范招标。见[第三条](#s1-3)。',
    right: '一、工程建设\n\n（一）规范招标。见[第一条](#s1-1)。',
  },
  'file-missing': {
    wrong: '问题清单见[附件](files/qingdan.xlsx)。',
    right: '问题清单见[附件](files/qingdan.xlsx)。\n>>> files/qingdan.xlsx',
  },
  'alt-missing': {
    wrong: '![](files/ditu.png)\n\n>>> files/ditu.png',
    right: '![范本镇整改项目分布图](files/ditu.png)\n\n>>> files/ditu.png',
  },
  'page-tags': {
    wrong: `${front('published: 2025-12-08', '现予公布。')}\n>>> ../site.yaml\nname: 示例市样例区人民政府\n${COLUMN}`,
    right: `${front('published: 2025-12-08 09:30', '现予公布。')}\n>>> ../site.yaml\nname: 示例市样例区人民政府\ndomain: www.example.com\nsiteIdCode: "0000000000"\nfooter: { organiser: 范本镇人民政府, icp: 示ICP备00000000号, police: { text: 示公网安备00000000000000号, href: /bei }, phone: "0000-0000000", partyGovernment: /biaoshi, reportError: /cuo }\naccessibility: /wuzhangai\n${COLUMN}`,
  },
  'approved-text': {
    wrong: '反馈问题49个，已整改完成48个。',
    right: '反馈问题49个，已整改完成47个。',
  },
  'published-text': {
    wrong: '反馈问题49个，已整改完成48个。',
    right: '反馈问题49个，已整改完成47个。',
  },
};
