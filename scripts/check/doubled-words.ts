/** Where two like characters belong to two words (进行了|了解, 正在|在建), or to one word that doubles both (实实在在). */

/** Words that begin or end with a particle: before or after them, the same particle is another word. */
const AT_BORDERS: Readonly<Record<string, { readonly begin: string; readonly end: string }>> = {
  了: { begin: '解 事 断 结 却 然 得 如 不起 不得 无', end: '为' },
  在: {
    begin: '建 册 岗 职 编 校 线 位 逃 押 办 审 途 场 库 营 产 研 施 家 外 京 内 读 任 世',
    end: '存 所 潜 内 外 实 现',
  },
  的: { begin: '确 士 哥', end: '目 有' },
  是: { begin: '否 非', end: '于 但 还 凡 总 就 都 若 只 而 可 倒 要 或 硬' },
  和: { begin: '谐 平 解 睦 美 蔼 气 缓 田 县 约', end: '总 共 饱 缓 温 祥 柔 中 附' },
  对: {
    begin: '象 口 策 外 方 账 内 岸 公 手 症',
    end: '应 针 面 核 相 绝 反',
  },
  将: { begin: '军 来 近 士', end: '即 必 终 干 小' },
  与: { begin: '会 否 时俱进 众不同', end: '参 给 赠 付' },
  及: { begin: '时 格 其', end: '以 涉 普 波 危 提 顾' },
  把: { begin: '关 握 控 守 脉 持', end: '' },
  被: { begin: '告 动 审计 巡察 巡视 督察 投诉 监督 检查 执行人 害人 申请人 处罚 征 褥', end: '棉' },
  从: { begin: '业 事 严 重 轻 快 而 前 来 简 优 宽 众 未', end: '自 服 听 无 遵 随 跟' },
  为: { begin: '期 主 民 何 首 止 难 例 由 人 政', end: '行 作 因 认 以 成 人 更 较 尤 极 最' },
  共: { begin: '同 和 产 享 建 治 识 青 赢 商 管 用 担 性 鸣 计 谋 富', end: '公 总 一 中 国' },
  由: { begin: '来 此 于 衷 头', end: '自 理 缘 经 事 案' },
};

/** What follows the second of two like words where that one begins a longer word: 人民政府|政府性基金. */
const LONGER: Readonly<Record<string, string>> = {
  政府: '性 债 采购 投资 购买 信息 工作报告 专职',
  项目: '法人 经理 部 库 化 制',
  工程: '款 师 量 车 建设',
  企业: '家 所得税 职工 化',
  管理: '员 者 局 处 办法 费 人',
  监督: '员 管理',
  纪委: '书记 监委 委员',
  党委: '书记 委员 会 班子',
  支部: '书记 委员',
  个人: '所得税 信息 账户 名义 独资',
  研究: '所 院 员 生',
  服务: '员 业 中心',
};

/**
 * Whether the two halves of `text` from `at` to `to`, which are alike, are meant.
 * @param half one of the two
 */
export function belongToTwoWords(text: string, at: number, to: number, half: string): boolean {
  if (half.length > 1) return words(LONGER[half]).some((rest) => text.startsWith(rest, to));
  const borders = AT_BORDERS[half];
  return (
    words(borders?.begin).some((rest) => text.startsWith(rest, to)) ||
    words(borders?.end).some((first) => text.endsWith(first, at))
  );
}

/** 实实在在: the characters before or after are doubled as well. */
export function isDoubledPair(text: string, at: number, to: number): boolean {
  const isPair = (from: number): boolean => /^([一-龥])\1$/.test(text.slice(Math.max(from, 0), from + 2));
  return isPair(at - 2) || isPair(to);
}

function words(line = ''): string[] {
  return line === '' ? [] : line.split(' ');
}
