/** What the command line says: stages, outcomes, and mistakes in how it is called. */

import type { Bilingual } from '../notice/finding.ts';
import type { Said } from '../notice/refusal.ts';
import { frame } from './check/report-frame.ts';

/** One word for one severity, as in the report. */
const SEVERITY = frame.severity;

export const say = {
  stages: {
    read: { zh: '读取', en: 'read' },
    notices: { zh: '通报', en: 'notices' },
    pages: { zh: '网页', en: 'pages' },
    search: { zh: '检索', en: 'search' },
    publish: { zh: '发布', en: 'publish' },
  } satisfies Record<string, Bilingual>,
  notices: (count: number): Bilingual => ({ zh: `${count} 份通报`, en: `${count} notices` }),
  findings: (errors: number, warnings: number): Bilingual => ({
    zh: `${SEVERITY.error.zh} ${errors}，${SEVERITY.warning.zh} ${warnings}`,
    en: `${errors} errors, ${warnings} warnings`,
  }),
  /** `kept`: notices that had not changed since an earlier build. */
  made: (notices: number, pages: number, kept: number): Bilingual => ({
    zh: `${notices} 份，排版 ${pages} 页${kept === 0 ? '' : `（${kept} 份未变）`}`,
    en: `${notices} made, ${pages} pages printed${kept === 0 ? '' : ` (${kept} unchanged)`}`,
  }),
  /** Beside the bar of a stage. */
  remaining: (seconds: number): Bilingual => ({ zh: `约剩 ${seconds} 秒`, en: `about ${seconds} s left` }),
  jobs: (given: string): Said => [
    { zh: `“${given}”不是并行数`, en: `"${given}" is no number of jobs` },
    { zh: '写 1 至 256 之间的整数，如 --jobs 4', en: 'write a whole number from 1 to 256, as in --jobs 4' },
  ],
  files: (count: number): Bilingual => ({ zh: `${count} 个文件`, en: `${count} files` }),
  published: (folder: string, files: number, bytes: number): Bilingual => ({
    zh: `已发布到 ${folder}：${files} 个文件，${megabytes(bytes)} MB`,
    en: `published to ${folder}: ${files} files, ${megabytes(bytes)} MB`,
  }),
  /** `strict`: warnings alone stopped it. */
  notPublished: (folder: string, { strict }: { readonly strict: boolean }): Bilingual => ({
    zh: `有${strict ? SEVERITY.warning.zh : SEVERITY.error.zh}，未发布；${folder} 没有改动`,
    en: `there are ${strict ? 'warnings' : 'errors'}: nothing was published, ${folder} is as it was`,
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
    missing: { zh: '没有这一页', en: 'there is no such page' },
    missingText: {
      zh: '通报读不通时没有页面。改好并保存后，这里会自动显示。',
      en: 'A notice that cannot be read has no page. Once it is mended and saved, it is shown here.',
    },
    failed: { zh: '暂时无法预览', en: 'no preview at the moment' },
    waiting: { zh: '正在读取全部通报', en: 'the notices are being read' },
    waitingText: {
      zh: '已读 {looked} 份，共 {of} 份；读完后这里会自动显示。单份通报的页面现在就能打开。',
      en: '{looked} of {of} are read; this page appears when all are. The page of any one notice can be opened now.',
    },
  } satisfies Record<string, Bilingual>,
  /** Something that is not expected to fail did; the preview goes on. */
  previewFailed: (detail: string): Bilingual => ({
    zh: `生成网页时出错：${detail}\n改动并保存后会重新生成。若内容无误，这是 tongbao 的缺陷，请报告给我们。`,
    en: `the pages could not be made: ${detail}\nThey are made anew after the next save. If the content is right, this is a defect of tongbao: please report it.`,
  }),
  cannotWatch: (detail: string): Bilingual => ({
    zh: `系统无法监视文件，保存后不会自动更新：${detail}`,
    en: `the system cannot watch the files, so saves are not seen: ${detail}`,
  }),
  portTaken: (port: number): Said => [
    { zh: `端口 ${port} 已被占用`, en: `port ${port} is in use` },
    { zh: '用 --port 另选一个', en: 'choose another with --port' },
  ],
  unknownCommand: (name: string, known: readonly string[], near: string | undefined): Said => [
    { zh: `没有命令“${name}”`, en: `there is no command "${name}"` },
    near === undefined
      ? { zh: `可用的命令：${known.join('、')}`, en: `commands: ${known.join(', ')}` }
      : didYouMean(`tongbao ${near}`),
  ],
  unknownOption: (option: string, asked?: UnknownOption): Said => {
    if (asked === undefined)
      return [{ zh: `没有选项“${option}”`, en: `there is no option "${option}"` }, seeHelp('tongbao')];
    const { command, near, owners } = asked;
    const help = seeHelp(`tongbao ${command}`);
    const says = {
      zh: `${command} 没有选项“${option}”`,
      en: `${command} has no option "${option}"`,
    };
    if (owners.length > 0)
      return [
        says,
        {
          zh: `它是 ${owners.join('、')} 的选项；${help.zh}`,
          en: `it is an option of ${owners.join(', ')}; ${help.en}`,
        },
      ];
    return [says, near === undefined ? help : didYouMean(near)];
  },
  optionValue: (option: string, command: string, takesValue: boolean): Said => [
    {
      zh: `选项“${option}”${takesValue ? '后面缺少内容' : '后面不带内容'}`,
      en: `the option "${option}" takes ${takesValue ? 'a value' : 'no value'}`,
    },
    seeHelp(`tongbao ${command}`),
  ],
  noChoice: (option: string, given: string, choices: readonly string[], near: string | undefined): Said => [
    { zh: `${option} 没有“${given}”这种写法`, en: `${option} does not take "${given}"` },
    near === undefined
      ? { zh: `可用的写法：${choices.join('、')}`, en: `possible: ${choices.join(', ')}` }
      : didYouMean(`${option} ${near}`),
  ],
  port: (given: string): Said => [
    { zh: `“${given}”不是端口`, en: `"${given}" is no port` },
    {
      zh: '写 0 至 65535 之间的整数，如 --port 8080',
      en: 'write a whole number up to 65535, as in --port 8080',
    },
  ],
  tooMany: (command: string, given: string): Said => [
    { zh: `${command} 后面不写“${given}”`, en: `${command} takes no "${given}"` },
    seeHelp(`tongbao ${command}`),
  ],
  tooFew: (command: string, words: Bilingual | undefined): Said => [
    { zh: `${command} 后面缺少内容`, en: `${command} needs more` },
    {
      zh: `写成 tongbao ${command} ${words?.zh ?? ''}`,
      en: `write tongbao ${command} ${words?.en ?? ''}`,
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
  deskAt: (file: string): Bilingual => ({
    zh: `核对页面：${file}\n双击也能打开，也可以复制给别人；不需要安装，不需要联网。`,
    en: `the checking page: ${file}\nIt also opens by double-click, and may be copied; it needs no installation and no network.`,
  }),
  deskWith: (file: string): Bilingual => ({
    zh: `核对页面：${file}\n其中存有所给的草稿，看完请删除这个文件。`,
    en: `the checking page: ${file}\nIt holds the drafts: delete this file when you are done.`,
  }),
  noFile: (file: string): Said => [
    { zh: `找不到 ${file}`, en: `there is no ${file}` },
    { zh: '核对文件名与路径', en: 'check the name and the path' },
  ],
  noPlace: (place: string): Said => [
    { zh: `“${place}”不是“文件:行”`, en: `"${place}" is not FILE:LINE` },
    { zh: '如 content/NAME/01.md:12', en: 'for example content/NAME/01.md:12' },
  ],
  emptyLine: (place: string): Said => [
    { zh: `${place} 没有文字`, en: `there are no words at ${place}` },
    { zh: '行号与核对报告中的相同', en: 'lines are numbered as in the report of the check' },
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
    product: {
      zh: 'tongbao：核对数字，再发布通报',
      en: 'tongbao: checks the numbers, then publishes the notice',
    },
    options: { zh: '选项', en: 'options' },
    more: {
      zh: '各命令的选项：tongbao 命令 --help。新网站：tongbao init',
      en: 'options of a command: tongbao COMMAND --help. A new site: tongbao init',
    },
    usual: (value: string): Bilingual => ({ zh: `默认 ${value}`, en: `default ${value}` }),
  },
};

/** An option that a command does not take. */
interface UnknownOption {
  readonly command: string;
  /** The option that is probably meant. */
  readonly near: string | undefined;
  /** Commands that take it. */
  readonly owners: readonly string[];
}

function didYouMean(near: string): Bilingual {
  return { zh: `是否指 ${near}`, en: `did you mean ${near}` };
}

function seeHelp(call: string): Bilingual {
  return { zh: `用 ${call} --help 查看用法`, en: `see ${call} --help` };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
