/** Pages of notices as the content systems of government sites save them, for tests. */

export const CMS_SHAPES = ['trs', 'ucap', 'hanweb', 'vsb', 'unknown'] as const;
export type CmsShape = (typeof CMS_SHAPES)[number];

/** A whole page: head, menus, record, article with a line a paragraph, foot. */
export function cmsPage(shape: CmsShape, title: string, lines: readonly string[]): string {
  return `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${escaped(title)}_示例市样例区人民政府</title>
<meta name="ArticleTitle" content="${escaped(title)}"><meta name="PubDate" content="2025-12-08 09:30">
<meta name="ContentSource" content="样例区纪委监委">
<script>var 数据 = "不是正文。";</script><style>p { color: red }</style></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xc">巡察整改</a></li></ul></div>
<table class="record"><tr><td>索 引 号：</td><td>SL001-2025-0008</td></tr><tr><td>公开日期</td><td>2025-12-08</td></tr></table>
${ARTICLES[shape](escaped(title), lines.map(escaped))}
<div class="foot">版权所有：示例市样例区人民政府</div></body></html>`.replace(
    '2025-12-08 09:30',
    '2025-12-08',
  );
}

const ARTICLES: Readonly<Record<CmsShape, (title: string, lines: readonly string[]) => string>> = {
  trs: (title, lines) =>
    `<h1>${title}</h1><div class="view TRS_Editor"><style>.x{}</style>${lines.map((line) => `<p align="justify">　　${line}</p>`).join('\n')}</div>`,
  ucap: (title, lines) =>
    `<div class="content"><h1>${title}</h1><div class="pages_content" id="UCAP-CONTENT"><div class="trs_paper_default">${lines.map((line) => `<p style="text-indent: 2em;"><span>${line}</span></p>`).join('')}</div></div></div>`,
  hanweb: (title, lines) =>
    `<td class="title">${title}</td><div class="art_con" id="zoom"><!--<$[信息内容]>begin-->${lines.map((line) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${line}<br></p>`).join('')}<!--<$[信息内容]>end--></div>`,
  vsb: (title, lines) =>
    `<form name="_newscontent_fromname"><h3>${title}</h3><div id="vsb_content_2"><div class="v_news_content">${lines.map((line) => `<p class="vsbcontent_start">${line}</p>`).join('\r\n')}</div></div></form>`,
  unknown: (title, lines) =>
    `<div class="wrap"><div class="left"><a>栏目</a><a>通知公告</a></div><div class="main"><h2>${title}</h2><div class="words">${lines.map((line) => `<div>${line}</div>`).join('')}</div></div></div>`,
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
