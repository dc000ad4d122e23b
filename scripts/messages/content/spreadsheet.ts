/** What is said of a spreadsheet that a notice shows as a table. */

import type { Said } from '../../notice/refusal.ts';

export const say = {
  kind: (): Said => [
    { zh: '只有 .xlsx 和 .csv 能作为表格显示', en: 'only .xlsx and .csv files can be shown as a table' },
    { zh: '在 Excel 或 WPS 中另存为 .xlsx', en: 'save it as .xlsx in Excel or WPS' },
  ],
  damaged: (): Said => [
    {
      zh: '表格文件打不开：已损坏、加了密码，或者不是 .xlsx',
      en: 'the file is damaged, has a password, or is not .xlsx',
    },
    { zh: '去掉密码，另存为 .xlsx 后再放入', en: 'remove the password and save it again as .xlsx' },
  ],
  large: (): Said => [
    { zh: '表格太大：最多 3000 行、60 列', en: 'the sheet is too large: at most 3,000 rows and 60 columns' },
    { zh: '只显示汇总表，全表用链接提供下载', en: 'show a summary and link the whole file for download' },
  ],
  empty: (): Said => [
    { zh: '表格里没有文字', en: 'the sheet has no words' },
    { zh: '核对工作表名称（#名称）', en: 'check the name of the sheet (#name)' },
  ],
  noSheet: (name: string): Said => [
    { zh: `没有名为“${name}”的工作表`, en: `there is no sheet "${name}"` },
    {
      zh: '写成文件里的工作表名称，或去掉 # 用第一张表',
      en: 'use a name from the file, or drop the # for the first sheet',
    },
  ],
  hidden: (places: string): Said => [
    {
      zh: `有隐藏的内容：${places}。文件会一并公开`,
      en: `hidden content: ${places}; the file will be published with it`,
    },
    {
      zh: '删除批注和隐藏的行、列、工作表；要公开的取消隐藏',
      en: 'delete comments and hidden rows, columns and sheets, or unhide what is public',
    },
  ],
} as const;
