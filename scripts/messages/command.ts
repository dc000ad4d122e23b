/** What the command line says: stages, outcomes, and mistakes in how it is called. */

import type { Bilingual } from '../notice/finding.ts';
import { frame } from './check.ts';

/** One word for one severity, as in the report. */
const SEVERITY = frame.severity;

type Said = readonly [says: Bilingual, advice: Bilingual];

export const say = {
  stages: {
    read: { zh: '读取', en: 'read' },
    check: { zh: '核对', en: 'check' },
    pdf: { zh: '排版', en: 'typeset' },
    texts: { zh: '全文', en: 'full texts' },
    pages: { zh: '网页', en: 'pages' },
    search: { zh: '检索', en: 'search' },
    publish: { zh: '发布', en: 'publish' },
  } satisfies Record<string, Bilingual>,
  notices: (count: number): Bilingual => ({ zh: `${count} 份通报`, en: `${count} notices` }),
  findings: (errors: number, warnings: number): Bilingual => ({
    zh: `${SEVERITY.error.zh} ${errors}，${SEVERITY.warning.zh} ${warnings}`,
    en: `${errors} errors, ${warnings} warnings`,
  }),
  printed: (pages: number): Bilingual => ({ zh: `${pages} 页`, en: `${pages} pages` }),
  files: (count: number): Bilingual => ({ zh: `${count} 个文件`, en: `${count} files` }),
  published: (folder: string, files: number, bytes: number): Bilingual => ({
    zh: `已发布到 ${folder}：${files} 个文件，${megabytes(bytes)} MB`,
    en: `published to ${folder}: ${files} files, ${megabytes(bytes)} MB`,
  }),
  notPublished: (folder: string): Bilingual => ({
    zh: `有错误，未发布；${folder} 没有改动`,
    en: `there are errors: nothing was published, ${folder} is as it was`,
  }),
  error: { zh: '错误', en: 'error' },
  advice: { zh: '改法', en: 'fix' },
  preview: (address: string): Bilingual => ({
    zh: `预览：${address}（保存后自动刷新；按 Ctrl+C 结束）`,
    en: `preview: ${address} (reloads when you save; Ctrl+C ends it)`,
  }),
  rebuilt: (errors: number, warnings: number): Bilingual => ({
    zh: `已更新：${SEVERITY.error.zh} ${errors}，${SEVERITY.warning.zh} ${warnings}`,
    en: `rebuilt: ${errors} errors, ${warnings} warnings`,
  }),
  panel: {
    label: { zh: '核对结果', en: 'findings' },
    clean: { zh: '核对通过 ✓', en: 'nothing found ✓' },
    counts: { zh: '核对：{errors} 处错误，其他 {others} 处', en: '{errors} errors, {others} others' },
  } satisfies Record<string, Bilingual>,
  portTaken: (port: number): Said => [
    { zh: `端口 ${port} 已被占用`, en: `port ${port} is in use` },
    { zh: '用 --port 另选一个', en: 'choose another with --port' },
  ],
  unknownCommand: (name: string, known: string): Said => [
    { zh: `没有命令“${name}”`, en: `there is no command "${name}"` },
    { zh: `可用的命令：${known}`, en: `commands: ${known}` },
  ],
  unknownOption: (option: string): Said => [
    { zh: `没有选项“${option}”`, en: `there is no option "${option}"` },
    { zh: '用 tongbao --help 查看用法', en: 'see tongbao --help' },
  ],
  optionValue: (option: string, takesValue: boolean): Said => [
    {
      zh: `选项“${option}”${takesValue ? '后面缺少内容' : '后面不带内容'}`,
      en: `the option "${option}" takes ${takesValue ? 'a value' : 'no value'}`,
    },
    { zh: '用 tongbao --help 查看用法', en: 'see tongbao --help' },
  ],
  port: (given: string): Said => [
    { zh: `“${given}”不是端口`, en: `"${given}" is no port` },
    {
      zh: '写 0 至 65535 之间的整数，如 --port 8080',
      en: 'write a whole number up to 65535, as in --port 8080',
    },
  ],
  unknownLanguage: (given: string): Said => [
    { zh: `没有语言“${given}”`, en: `there is no language "${given}"` },
    { zh: '写成 --lang zh 或 --lang en', en: 'write --lang zh or --lang en' },
  ],
  noOperand: (command: string, given: string): Said => [
    { zh: `${command} 后面不写“${given}”`, en: `${command} takes no "${given}"` },
    {
      zh: '用 --content 指明内容文件夹，用 --out 指明发布到哪里',
      en: 'name the content folder with --content, the output folder with --out',
    },
  ],
  importWhat: (): Said => [
    { zh: '没有指明草稿', en: 'no draft is named' },
    { zh: '写成 tongbao import 草稿.txt', en: 'write tongbao import DRAFT.txt' },
  ],
  oneSlug: (): Said => [
    { zh: '--slug 只能用于一份草稿', en: '--slug is for one draft only' },
    { zh: '逐份导入，或不写 --slug', en: 'import one at a time, or leave --slug out' },
  ],
  noFile: (file: string): Said => [
    { zh: `找不到 ${file}`, en: `there is no ${file}` },
    { zh: '核对文件名与路径', en: 'check the name and the path' },
  ],
  unknownFormat: (name: string, known: string): Said => [
    { zh: `没有“${name}”这种报告格式`, en: `there is no report format "${name}"` },
    { zh: `可用的格式：${known}`, en: `formats: ${known}` },
  ],
  unknownRule: (name: string, near: string): Said => [
    { zh: `没有规则“${name}”`, en: `there is no rule "${name}"` },
    near === ''
      ? { zh: '用 tongbao rules 列出全部规则', en: 'tongbao rules lists them all' }
      : { zh: `是否指：${near}`, en: `did you mean ${near}` },
  ],
  approveWhat: (): Said => [
    { zh: '须指明一份通报', en: 'name one notice' },
    { zh: '写成 tongbao approve 通报的文件夹名', en: 'write tongbao approve SLUG' },
  ],
  notApproved: (folder: string): Bilingual => ({
    zh: `有错误，未锁定；${folder} 没有改动`,
    en: `there are errors: nothing was locked, ${folder} is as it was`,
  }),
  approved: (file: string, blocks: number, values: number, changes: number | undefined): Bilingual => {
    const zh = changes === undefined ? '' : `；与上次批准相比，${changes} 处不同`;
    const en = changes === undefined ? '' : `; ${changes} differ from the former approval`;
    return {
      zh: `已锁定批准的文字：正文 ${blocks} 段，文件头 ${values} 项${zh}。写入 ${file}`,
      en: `approved words locked: ${blocks} blocks, ${values} values${en}. Written to ${file}`,
    };
  },
  defect: {
    zh: '程序内部出错。这是 tongbao 的缺陷，请把下面的文字报告给我们；发布文件夹没有改动。',
    en: 'an internal error. This is a defect of tongbao: please report the lines below; the output folder is as it was.',
  } satisfies Bilingual,
  help: {
    zh: `tongbao：核对数字，再发布通报

  tongbao import 草稿…      把 .docx、.doc、.html、.txt、.md 草稿变成 content/ 中的通报
  tongbao check [路径…]     核对 content/，或直接核对一份草稿
  tongbao rules [规则]      列出核对规则，或说明其中一条
  tongbao approve 通报      锁定批准的文字，此后的改动都是错误
  tongbao build             核对并发布到 _site/；有错误则不发布
  tongbao dev               边写边看，核对结果显示在页面旁
  tongbao pack [文件夹]     把已发布的文件夹打成压缩包，交给网站管理员
  tongbao verify [文件夹或压缩包]  核对发布的文件是否完整、有无改动

选项
  --content 文件夹   内容文件夹（默认 content）
  --out 文件夹       发布到哪里（默认 _site）；pack：压缩包的文件名（默认 tongbao.zip）
  --format 格式      check 的报告：pretty、json、sarif、github、junit、html
  --strict           警告也算不通过
  --stats            check：列出每一个数，哪些经规则核对
  --slug 名称        import：通报的英文地址
  --force            import：覆盖同名通报（保留手写的文件头）
  --keep             import：不清理空格等字符
  --accept-changes   import、check：接受修订（留新增，去删除和删除线）
  --drop-hidden      import、check：去掉隐藏文字
  --drop-comments    import、check：去掉批注
  --punctuation full import：汉字旁的半角标点改为全角
  --json             import：结果输出为 JSON
  --port 端口        dev 的端口（默认 8080）
  --lang zh|en       提示语言
  --version, --help
`,
    en: `tongbao: checks the numbers, then publishes the notice

  tongbao import DRAFT…     makes a notice in content/ of a .docx, .doc, .html, .txt or .md draft
  tongbao check [PATH…]     checks content/, or a draft as it is
  tongbao rules [NAME]      lists the rules of the checker, or explains one
  tongbao approve SLUG      locks the approved words: later changes are errors
  tongbao build             checks and publishes to _site/; with errors, nothing is published
  tongbao dev               a preview while you write, the findings beside the page
  tongbao pack [FOLDER]     the published folder as a zip for the people who run the web server
  tongbao verify [FOLDER or ZIP]  whether what was published is whole and unchanged

options
  --content FOLDER   the content folder (content)
  --out FOLDER       where to publish (_site); pack: name of the zip (tongbao.zip)
  --format FORMAT    report of check: pretty, json, sarif, github, junit, html
  --strict           warnings fail too
  --stats            check: lists every number, and which of them a rule compared
  --slug NAME        import: the address of the notice
  --force            import: replace the notice of that name (keeps hand-written front matter)
  --keep             import: leave blanks and odd characters as they are
  --accept-changes   import, check: take insertions in, leave deleted and struck words out
  --drop-hidden      import, check: leave hidden words out
  --drop-comments    import, check: leave comments out
  --punctuation full import: half-width punctuation beside Han becomes full-width
  --json             import: print the outcome as JSON
  --port PORT        port of dev (8080)
  --lang zh|en       language of the messages
  --version, --help
`,
  } satisfies Bilingual,
};

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
