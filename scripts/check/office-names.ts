/** Names of offices that every county or city has, without the name of the place. */

/** Short ones (财政局, 民政局) are left out: of those, one character makes another office. */
const OFFICES: ReadonlySet<string> = new Set(
  `发展和改革局 发展和改革委员会 教育体育局 科学技术局 工业和信息化局 民族宗教事务局 人力资源和社会保障局
  自然资源局 自然资源和规划局 生态环境局 住房和城乡建设局 住房城乡建设局 农业农村局 文化和旅游局
  文化广电旅游局 文化广电和旅游局 卫生健康局 卫生健康委员会 退役军人事务局 应急管理局 市场监督管理局 医疗保障局
  国有资产监督管理委员会 国有资产监督管理局 地方金融监督管理局 药品监督管理局 行政审批服务局 行政审批局
  政务服务管理局 政务服务和数据管理局 大数据管理局 综合行政执法局 城市管理局 城市管理综合行政执法局 乡村振兴局
  机关事务管理局 粮食和物资储备局 林业和草原局 投资促进局 公共资源交易管理局 纪律检查委员会 监察委员会`.split(
    /\s+/,
  ),
);

const LENGTHS = [...new Set([...OFFICES].map(({ length }) => length))].sort((one, other) => other - one);

/** The name of an office that `name` ends with, the longest; none where it ends with no known one. */
export function officeIn(name: string): string | undefined {
  for (const length of LENGTHS) {
    const end = name.slice(-length);
    if (OFFICES.has(end)) return end;
  }
  return undefined;
}

/** Whether `name` ends with `office` but for one character in it, and with the same character before it. */
export function isMistyped(name: string, office: string, before: string): boolean {
  const from = name.length - office.length;
  if (from < 1 || name.charAt(from - 1) !== before) return false;
  let changed = 0;
  for (let offset = 0; offset < office.length && changed < 2; offset += 1)
    if (name.charCodeAt(from + offset) !== office.charCodeAt(offset)) changed += 1;
  return changed === 1;
}
