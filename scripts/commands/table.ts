/**
 * The commands of `tongbao`: one row each. The row holds what the help says and which options the command takes;
 * the work is in the module that it loads. To add a command, add a row and a module that exports `run`.
 */

import { INIT } from './init-row.ts';
import { afterRecovery } from './line/after-recovery.ts';
import { type Command, command } from './line/command.ts';
import { content, draftDecisions, kind, siteFolder, strict } from './line/options.ts';
import { REPORT_FORMATS } from './line/report-format.ts';

const ROWS: readonly Command[] = [
  INIT,
  command({
    name: 'new',
    operands: { words: { zh: '英文名', en: 'NAME' }, atLeast: 1, atMost: 1 },
    does: { zh: '新建一份待填写的通报', en: 'makes a notice to be filled in' },
    options: { content, kind: { ...kind, does: { zh: '通报的文种', en: 'kind of the notice' } } },
    load: () => import('./new.ts'),
  }),
  command({
    name: 'import',
    operands: { words: { zh: '草稿…', en: 'DRAFT…' } },
    does: {
      zh: '把 .docx、.doc、.html、.txt、.md 草稿变成 content/ 中的通报',
      en: 'makes a notice in content/ of a .docx, .doc, .html, .txt or .md draft',
    },
    options: {
      content,
      slug: {
        type: 'string',
        value: { zh: '名称', en: 'NAME' },
        does: { zh: '通报的英文地址', en: 'the address of the notice' },
      },
      force: {
        type: 'boolean',
        does: {
          zh: '覆盖同名通报（保留手写的文件头）',
          en: 'replace the notice of that name (keeps hand-written front matter)',
        },
      },
      keep: {
        type: 'boolean',
        does: { zh: '不清理空格等字符', en: 'leave blanks and odd characters as they are' },
      },
      ...draftDecisions,
      punctuation: {
        type: 'string',
        value: { zh: 'full', en: 'full' },
        does: {
          zh: '汉字旁的半角标点改为全角',
          en: 'half-width punctuation beside Han becomes full-width',
        },
      },
      json: { type: 'boolean', does: { zh: '结果输出为 JSON', en: 'print the outcome as JSON' } },
    },
    load: () => import('./import.ts'),
  }),
  command({
    name: 'check',
    operands: { words: { zh: '[路径…]', en: '[PATH…]' } },
    does: { zh: '核对 content/，或直接核对一份草稿', en: 'checks content/, or a draft as it is' },
    options: {
      content,
      out: {
        ...siteFolder,
        does: { zh: '与哪里已发布的文字比较', en: 'the published folder to compare with' },
      },
      format: {
        type: 'string',
        value: { zh: '格式', en: 'FORMAT' },
        choices: REPORT_FORMATS,
        default: 'pretty',
        does: { zh: '报告的格式', en: 'form of the report' },
      },
      strict,
      stats: {
        type: 'boolean',
        does: {
          zh: '列出每一个数，哪些经规则核对',
          en: 'list every number, and which of them a rule compared',
        },
      },
      explain: {
        type: 'string',
        value: { zh: '文件:行', en: 'FILE:LINE' },
        does: {
          zh: '说明这一行的数怎样核对、为何未判（Word 稿件写段数）',
          en: 'explain how the numbers of a line are read, and why some are not judged (of Word drafts, a paragraph)',
        },
      },
      ...draftDecisions,
    },
    load: () => import('./check.ts'),
  }),
  command({
    name: 'desk',
    operands: { words: { zh: '[草稿…]', en: '[DRAFT…]' } },
    does: {
      zh: '打开核对页面：在浏览器中核对草稿，稿件不离开本机',
      en: 'opens the checking page: drafts are checked in the browser and do not leave the machine',
    },
    options: {
      print: {
        type: 'boolean',
        does: { zh: '只显示页面的位置，不打开', en: 'print where the page is, open nothing' },
      },
    },
    load: () => import('./desk.ts'),
  }),
  command({
    name: 'rules',
    operands: { words: { zh: '[规则…]', en: '[NAME…]' } },
    does: {
      zh: '列出核对规则，或说明其中一条',
      en: 'lists the rules of the checker, or explains one',
    },
    options: {},
    load: () => import('./rules.ts'),
  }),
  command({
    name: 'approve',
    operands: { words: { zh: '通报', en: 'SLUG' } },
    does: {
      zh: '锁定批准的文字，此后的改动都是错误',
      en: 'locks the approved words: later changes are errors',
    },
    options: { content },
    load: () => import('./approve.ts'),
  }),
  command({
    name: 'build',
    does: {
      zh: '核对并发布到 _site/；有错误则不发布',
      en: 'checks and publishes to _site/; with errors, nothing is published',
    },
    options: {
      content,
      out: siteFolder,
      strict,
      jobs: {
        type: 'string',
        value: { zh: '数目', en: 'N' },
        does: {
          zh: '同时处理几份通报（默认与处理器核心数相同）',
          en: 'how many notices at a time (usually one a core)',
        },
      },
      shard: {
        type: 'string',
        value: { zh: 'I/N', en: 'I/N' },
        does: {
          zh: '只生成 N 片中的第 I 片，供多台机器分担（用 merge 合并）',
          en: 'make share I of N only, for several machines (join them with merge)',
        },
      },
      'no-cache': {
        type: 'boolean',
        does: { zh: '不用缓存，全部重新生成', en: 'make every notice anew' },
      },
    },
    load: () => import('./build.ts'),
  }),
  command({
    name: 'merge',
    operands: { words: { zh: '分片…', en: 'PART…' }, atLeast: 1 },
    does: {
      zh: '合并各机器生成的分片并发布',
      en: 'joins the shares that several machines made, and publishes them',
    },
    options: { content, out: siteFolder },
    load: () => import('./merge.ts'),
  }),
  command({
    name: 'rollback',
    does: {
      zh: '恢复上一次发布（再运行一次则换回）',
      en: 'puts the previous publication back (run again to exchange them)',
    },
    options: { out: siteFolder },
    load: () => import('./rollback.ts'),
  }),
  command({
    name: 'dev',
    does: {
      zh: '边写边看，核对结果显示在页面旁',
      en: 'a preview while you write, the findings beside the page',
    },
    options: {
      content,
      port: {
        type: 'string',
        value: { zh: '端口', en: 'PORT' },
        default: '8080',
        does: { zh: '预览的端口', en: 'port of the preview' },
      },
    },
    load: () => import('./dev.ts'),
  }),
  command({
    name: 'pack',
    operands: { words: { zh: '[文件夹]', en: '[FOLDER]' }, atMost: 1 },
    does: {
      zh: '把已发布的文件夹打成压缩包，交给网站管理员',
      en: 'the published folder as a zip for the people who run the web server',
    },
    options: {
      content,
      out: {
        type: 'string',
        value: { zh: '文件', en: 'FILE.zip' },
        default: 'tongbao.zip',
        does: { zh: '压缩包的文件名', en: 'name of the zip' },
      },
      sign: {
        type: 'string',
        value: { zh: '私钥', en: 'FILE.key' },
        does: { zh: '用这把私钥给清单签名', en: 'sign the manifest with this private key' },
      },
    },
    load: () => import('./pack.ts'),
  }),
  command({
    name: 'keys',
    operands: { words: { zh: '[名称]', en: '[NAME]' }, atMost: 1 },
    does: {
      zh: '生成一对签名密钥：名称.key、名称.pub',
      en: 'makes a pair of keys for signing: NAME.key, NAME.pub',
    },
    options: {},
    load: () => import('./keys.ts'),
  }),
  command({
    name: 'verify',
    operands: { words: { zh: '[文件夹、压缩包或网址]', en: '[FOLDER, ZIP or URL]' }, atMost: 1 },
    does: {
      zh: '核对发布的文件是否完整、有无改动',
      en: 'whether what was published is whole and unchanged',
    },
    options: {
      key: {
        type: 'string',
        value: { zh: '公钥', en: 'FILE.pub' },
        does: {
          zh: '清单须由这把公钥的持有者签名',
          en: 'the manifest must be signed by the owner of this key',
        },
      },
      manifest: {
        type: 'string',
        value: { zh: '清单', en: 'SHA256SUMS' },
        does: {
          zh: '与这份清单（或文件夹中的清单）比较，不用对方自带的',
          en: 'compare with this list, or the one in this folder, instead of the copy’s own',
        },
      },
    },
    load: () => import('./verify.ts'),
  }),
];

export const COMMANDS: readonly Command[] = ROWS.map(afterRecovery);
