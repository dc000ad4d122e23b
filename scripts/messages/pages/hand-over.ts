/** The words of the page from which a web administrator fills in the CMS. */

export interface HandOverWords {
  readonly title: string;
  readonly steps: readonly string[];
  readonly fields: string;
  readonly field: string;
  readonly value: string;
  readonly copy: string;
  readonly copyField: (label: string) => string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly bodies: Readonly<Record<'body-source' | 'body-spaces', BodyWords>>;
  readonly files: string;
  readonly labels: Readonly<Record<HandOverField, string>>;
}

interface BodyWords {
  readonly title: string;
  readonly hint: (file: string) => string;
  readonly copy: string;
}

/** What is filled in: the article tags of 国办发〔2017〕47号 under their own names, then the disclosure record. */
export type HandOverField =
  | 'ArticleTitle'
  | 'PubDate'
  | 'ContentSource'
  | 'Keywords'
  | 'Author'
  | 'Description'
  | 'indexNumber'
  | 'issuer'
  | 'reference'
  | 'written'
  | 'topic'
  | 'kind'
  | 'validity';

export function handOverWords(language: 'zh-CN' | 'en'): HandOverWords {
  return language === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: HandOverWords = {
  title: '录入网站后台',
  steps: [
    '在网站后台新建文章，把下面各栏逐项复制到对应的栏目中；后台没有的栏目不填。',
    '把正文切换到“源代码（HTML）”方式，粘贴“正文源代码”，再切换回来核对。',
    '把“随文上传的文件”逐个作为附件上传；正文有图片的，上传后重新选取图片。',
    '发布后打开网页，与 PDF 对照一遍：标题、日期、条目序号、表格和数字。',
  ],
  fields: '各栏内容',
  field: '栏目',
  value: '内容',
  copy: '复制',
  copyField: (label) => `复制${label}`,
  copied: '已复制',
  copyFailed: '未能复制，请选中文字后按 Ctrl+C',
  bodies: {
    'body-source': {
      title: '正文源代码',
      hint: (file) =>
        `与 ${file} 相同。序号都是文字，编辑器过滤掉编号、样式也不会缺字。段首缩进是样式，KindEditor、wangEditor 粘贴后保留。`,
      copy: '复制正文源代码',
    },
    'body-spaces': {
      title: '正文源代码（段首用两个全角空格）',
      hint: (file) =>
        `与 ${file} 相同，文字与上面一致。TinyMCE、CKEditor 粘贴时去掉段首缩进的样式，用这一份；别的编辑器粘贴以后段首缩进消失的，也用这一份。`,
      copy: '复制段首用空格的正文源代码',
    },
  },
  files: '随文上传的文件',
  labels: {
    ArticleTitle: '标题',
    PubDate: '发布日期',
    ContentSource: '来源',
    Keywords: '关键词',
    Author: '作者',
    Description: '摘要',
    indexNumber: '索引号',
    issuer: '发布机构',
    reference: '文号',
    written: '成文日期',
    topic: '主题分类',
    kind: '体裁分类',
    validity: '有效性',
  },
};

const ENGLISH: HandOverWords = {
  title: 'Filling in the CMS',
  steps: [
    'Make a new article and copy each field below into the field of that name; leave out what the CMS does not have.',
    'Switch the editor to its HTML source, paste the source of the body, and switch back to look at it.',
    'Upload the files listed below as attachments; where the body has pictures, upload and choose them again.',
    'Open the published page and read it against the PDF: title, date, numbers of the items, tables, figures.',
  ],
  fields: 'Fields',
  field: 'Field',
  value: 'Value',
  copy: 'Copy',
  copyField: (label) => `Copy ${label}`,
  copied: 'Copied',
  copyFailed: 'Could not copy: select the words and press Ctrl+C',
  bodies: {
    'body-source': {
      title: 'Source of the body',
      hint: (file) =>
        `The same as ${file}. All numbers are words: a filter that drops ids and styles loses nothing. Paragraphs are indented by their style, which KindEditor and wangEditor keep.`,
      copy: 'Copy the source of the body',
    },
    'body-spaces': {
      title: 'Source of the body, indented by two ideographic spaces',
      hint: (file) =>
        `The same as ${file}, with the same words. TinyMCE and CKEditor drop the style of the indent: take this one there, and wherever the indent is gone after pasting.`,
      copy: 'Copy the source with ideographic spaces',
    },
  },
  files: 'Files to upload with it',
  labels: {
    ArticleTitle: 'Title',
    PubDate: 'Date of publication',
    ContentSource: 'Source',
    Keywords: 'Keywords',
    Author: 'Author',
    Description: 'Summary',
    indexNumber: 'Index number',
    issuer: 'Issuing body',
    reference: 'Reference',
    written: 'Date of document',
    topic: 'Topic',
    kind: 'Kind',
    validity: 'Validity',
  },
};
