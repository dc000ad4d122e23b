/** The keys of front matter and `site.yaml`, as they are named to people, with a right line of each. */

import type { Bilingual } from '../../notice/finding.ts';

/** Names of the keys for people, and a right line of each. */
const KEYS: Readonly<Record<string, Bilingual & { readonly example: string }>> = {
  title: { zh: '标题', en: 'title', example: 'title: 关于巡察整改情况的通报' },
  titleBreak: {
    zh: '标题分行',
    en: 'lines of the title',
    example: 'titleBreak: [范本镇人民政府, 关于巡察整改情况的通报]',
  },
  'titleBreak.*': { zh: '标题分行', en: 'line of the title', example: '- 关于巡察整改情况的通报' },
  kind: { zh: '文种', en: 'kind', example: 'kind: 巡察整改通报' },
  issuer: { zh: '发布机构', en: 'issuing body', example: 'issuer: 范本镇人民政府' },
  source: { zh: '来源', en: 'source', example: 'source: 区纪委监委' },
  published: { zh: '发布日期', en: 'date of publication', example: 'published: 2025-12-08' },
  written: { zh: '成文日期', en: 'date of the document', example: 'written: 2025-12-05' },
  dataAsOf: { zh: '数据截止日期', en: 'date of the data', example: 'dataAsOf: 2025-11-30' },
  reference: { zh: '文号', en: 'reference', example: 'reference: 范本发〔2025〕1号' },
  indexNumber: { zh: '索引号', en: 'index number', example: 'indexNumber: "000000000/2025-00001"' },
  topic: { zh: '主题分类', en: 'topic', example: 'topic: 监督检查' },
  validity: { zh: '有效性', en: 'validity', example: 'validity: 有效' },
  supersedes: { zh: '取代的通报', en: 'notice superseded', example: 'supersedes: fanben-2024' },
  follows: { zh: '接续的通报', en: 'notice followed', example: 'follows: fanben-2024' },
  sample: { zh: '示例', en: 'sample', example: 'sample: true' },
  contact: { zh: '联系方式', en: 'contact', example: 'contact: { phone: "0000-0000000" }' },
  'contact.phone': { zh: '电话', en: 'telephone', example: 'phone: "0000-0000000"' },
  'contact.address': { zh: '地址', en: 'address', example: 'address: 示例市样例区样张路1号' },
  'contact.email': { zh: '邮箱', en: 'e-mail', example: 'email: office@example.com' },
  figures: {
    zh: '声明的数据',
    en: 'declared figures',
    example: 'figures:\n  problems: { value: 49, unit: 个, text: 49个问题 }',
  },
  'figures.*': {
    zh: '声明的数据',
    en: 'declared figure',
    example: 'problems: { value: 49, unit: 个, text: 49个问题 }',
  },
  'figures.*.value': { zh: '数值', en: 'value', example: 'value: 49' },
  'figures.*.unit': { zh: '单位', en: 'unit', example: 'unit: 个' },
  'figures.*.text': { zh: '原文', en: 'words of the text', example: 'text: 49个问题' },
  checks: { zh: '核对式', en: 'checks', example: 'checks:\n  - problems == completed + ongoing' },
  'checks.*': { zh: '核对式', en: 'check', example: '- problems == completed + ongoing' },
  allow: {
    zh: '例外',
    en: 'exceptions',
    example: 'allow:\n  - { rule: text-width, text: 原文, reason: 引文如此 }',
  },
  'allow.*': { zh: '例外', en: 'exception', example: '- { rule: text-width, text: 原文, reason: 引文如此 }' },
  'allow.*.rule': { zh: '规则', en: 'rule', example: 'rule: text-width' },
  'allow.*.text': { zh: '原文', en: 'words of the text', example: 'text: 原文' },
  'allow.*.reason': { zh: '理由', en: 'reason', example: 'reason: 引文如此' },
  corrections: {
    zh: '更正记录',
    en: 'corrections',
    example: 'corrections:\n  - { date: 2026-01-05, change: 第二节（一）中“12次”更正为“13次” }',
  },
  'corrections.*': {
    zh: '更正记录',
    en: 'correction',
    example: '- { date: 2026-01-05, change: 第二节（一）中“12次”更正为“13次” }',
  },
  'corrections.*.date': { zh: '更正日期', en: 'date of the correction', example: 'date: 2026-01-05' },
  'corrections.*.change': {
    zh: '更正内容',
    en: 'what was changed',
    example: 'change: 第二节（一）中“12次”更正为“13次”',
  },
  section: { zh: '节序号', en: 'number of the section', example: 'section: 3' },
  items: { zh: '条目数', en: 'number of items', example: 'items: 5' },
  problems: { zh: '问题数', en: 'number of problems', example: 'problems: 4' },
  status: { zh: '整改状态', en: 'status', example: 'status: 已完成' },
  history: {
    zh: '整改进程',
    en: 'history of the status',
    example: 'history:\n  - { date: 2025-07-01, status: 正在整改 }\n  - { date: 2025-11-20, status: 已完成 }',
  },
  'history.*': {
    zh: '整改进程的一步',
    en: 'step of the history',
    example: '- { date: 2025-11-20, status: 已完成 }',
  },
  'history.*.date': { zh: '日期', en: 'date of the step', example: 'date: 2025-11-20' },
  'history.*.status': { zh: '当日起的状态', en: 'status from that day on', example: 'status: 已完成' },
  'history.*.note': { zh: '说明', en: 'note on the step', example: 'note: 测绘已完成' },
  name: { zh: '网站名称', en: 'name of the site', example: 'name: 示例市样例区人民政府' },
  domain: { zh: '网站域名', en: 'domain of the site', example: 'domain: www.example.com' },
  siteIdCode: { zh: '网站标识码', en: 'code of the site', example: 'siteIdCode: "0000000000"' },
  language: { zh: '界面语言', en: 'language of the interface', example: 'language: zh-CN' },
  formats: { zh: '下载格式', en: 'formats to download', example: 'formats: [pdf, docx, txt]' },
  desk: { zh: '核对页面', en: 'checking page', example: 'desk: true' },
  search: { zh: '检索引擎', en: 'search engine', example: 'search: postings' },
  keep: { zh: '保留的文件', en: 'files to keep', example: 'keep: [CNAME]' },
  'keep.*': { zh: '保留的文件', en: 'file to keep', example: '- CNAME' },
  'formats.*': { zh: '下载格式', en: 'format to download', example: '- docx' },
  baseUrl: {
    zh: '发布地址',
    en: 'address of the site',
    example: 'baseUrl: https://www.example.com/tongbao/',
  },
  rules: { zh: '规则的级别', en: 'severities of rules', example: 'rules: { text-width: off }' },
  'rules.*': { zh: '规则的级别', en: 'severity of a rule', example: 'text-width: off' },
  column: {
    zh: '栏目',
    en: 'column',
    example: 'column: { name: 巡察整改, type: 信息公开, description: 栏目说明, keywords: [巡察整改] }',
  },
  'column.name': { zh: '栏目名称', en: 'name of the column', example: 'name: 巡察整改' },
  'column.type': { zh: '栏目类别', en: 'type of the column', example: 'type: 信息公开' },
  'column.description': {
    zh: '栏目说明',
    en: 'description of the column',
    example: 'description: 公布巡察整改情况',
  },
  'column.keywords': {
    zh: '栏目关键词',
    en: 'keywords of the column',
    example: 'keywords: [巡察整改, 通报]',
  },
  parent: {
    zh: '上级网站',
    en: 'body above',
    example: 'parent: { name: 示例市人民政府, href: "https://www.example.com/" }',
  },
  'parent.name': { zh: '上级网站名称', en: 'name of the body above', example: 'name: 示例市人民政府' },
  'parent.href': {
    zh: '上级网站地址',
    en: 'address of the body above',
    example: 'href: "https://www.example.com/"',
  },
  theme: { zh: '外观', en: 'look', example: 'theme: { colour: "#0b4f8a", logo: files/logo.png }' },
  'theme.colour': { zh: '主色', en: 'main colour', example: 'colour: "#0b4f8a"' },
  'theme.logo': { zh: '标志', en: 'logo', example: 'logo: files/logo.png' },
  'theme.favicon': { zh: '图标', en: 'icon', example: 'favicon: files/favicon.png' },
  footer: {
    zh: '页脚',
    en: 'foot of the pages',
    example: 'footer: { organiser: 范本镇人民政府, icp: 示ICP备00000000号 }',
  },
  'footer.police': {
    zh: '公安备案',
    en: 'police registration',
    example: 'police: { text: 示公网安备00000000000000号, href: "https://www.example.com/" }',
  },
  'footer.partyGovernment': {
    zh: '党政机关标识',
    en: 'mark of government bodies',
    example: 'partyGovernment: "https://www.example.com/"',
  },
  'footer.reportError': {
    zh: '找错链接',
    en: 'address for reports of faults',
    example: 'reportError: "https://www.example.com/"',
  },
  'footer.links': {
    zh: '页脚链接',
    en: 'links of the foot',
    example: 'links: [{ text: 网站地图, href: "https://www.example.com/map.html" }]',
  },
  accessibility: {
    zh: '无障碍声明',
    en: 'statement on accessibility',
    example: 'accessibility: "https://www.example.com/wza.html"',
  },
  'column.keywords.*': { zh: '栏目关键词', en: 'keyword of the column', example: '- 巡察整改' },
};

/** A right line for the key, where numbers and names of entries are written `*`. */
export function exampleOf(key: string): string {
  return KEYS[key]?.example ?? `${key}: …`;
}

/** Name of the key for people. */
export function nameOf(key: string): Bilingual {
  return KEYS[key] ?? { zh: '值', en: 'value' };
}
