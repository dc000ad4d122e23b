/** The words of the page that compares a reader's file with the published ones. */

export interface VerifyWords {
  readonly title: string;
  readonly purpose: string;
  readonly fromDisk: string;
  readonly needsScript: string;
  readonly choose: string;
  readonly insecure: string;
  readonly digest: string;
  readonly compare: string;
  readonly byHand: string;
  readonly commands: string;
  readonly fileName: string;
  /** `{name}` is the reader's file, `{path}` the published one, `{count}` how many files are published. */
  readonly says: Readonly<Record<Outcome, string>>;
}

/** What the script says of a file; `unlisted`: the list of published files could not be read. */
export type Outcome = 'same' | 'words' | 'changed' | 'unknown' | 'unreadable' | 'unlisted' | 'malformed';

export function verifyWords(language: 'zh-CN' | 'en'): VerifyWords {
  return language === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: VerifyWords = {
  title: '核对下载的文件',
  purpose:
    '选择或拖入从本站下载的文件（可以多个），即可看到它是不是本站发布的文件。核对在本机浏览器中进行，文件不会上传。核对别处得来的文件，请打开发布机构网站上的本页。',
  fromDisk: '本页是从磁盘打开的，只能说明文件与同一文件夹中的清单是否一致。',
  needsScript: '在本页核对需要启用 JavaScript；也可以按下面的方法自行核对。',
  choose: '选择文件，或把文件拖到这里',
  insecure:
    '本页不是通过 https 打开的，浏览器不提供计算摘要的功能。请按下面的方法算出文件的 SHA-256，粘贴到这里核对。',
  digest: '文件的 SHA-256',
  compare: '核对',
  byHand: '自行核对',
  commands: '在命令行中算出文件的 SHA-256（64 位十六进制数），在清单中查找，或粘贴到上面核对：',
  fileName: '文件名',
  says: {
    same: '“{name}”与本站发布的 {path} 完全相同。',
    words: '“{name}”的文字与本站发布的 {path} 相同，但文件不同：标记、换行或脚本被改写。',
    changed: '“{name}”与本站发布的 {path} 内容不同：可能是旧版本，也可能被改动过。',
    unknown: '“{name}”不是本站发布的文件：清单中的 {count} 个文件都与它不同。',
    unreadable: '“{name}”未能读取（文件夹不能核对；文件过大时请自行核对）。',
    unlisted: '已发布文件的清单未能读取，无法核对。请刷新本页重试。',
    malformed: '“{name}”不是 SHA-256：应为 64 位十六进制数。',
  },
};

const ENGLISH: VerifyWords = {
  title: 'Verify a downloaded file',
  purpose:
    'Choose or drop files that you downloaded here, and see whether they are the published ones. They are compared in your browser and sent nowhere. For a file from elsewhere, open this page on the site of the issuing body.',
  fromDisk:
    'This page was opened from a disk: it can only say whether a file is on the list in the same folder.',
  needsScript: 'Comparing on this page needs JavaScript; you can also compare by hand, as described below.',
  choose: 'Choose files, or drop them here',
  insecure:
    'This page was not opened over https, and the browser computes no digests here. Compute the SHA-256 of the file as described below and paste it here.',
  digest: 'SHA-256 of the file',
  compare: 'Compare',
  byHand: 'By hand',
  commands:
    'Compute the SHA-256 of the file (64 hexadecimal digits), and look for it in the list or paste it above:',
  fileName: 'FILE',
  says: {
    same: '“{name}” is the published {path}, byte for byte.',
    words:
      '“{name}” has the words of the published {path}, but other bytes: markup, line ends or scripts differ.',
    changed: '“{name}” differs from the published {path}: it may be an older version, or it was changed.',
    unknown: '“{name}” was not published here: it differs from all {count} listed files.',
    unreadable: '“{name}” could not be read (no folders; compare a very large file by hand).',
    unlisted: 'The list of published files could not be read. Load this page again.',
    malformed: '“{name}” is no SHA-256: that has 64 hexadecimal digits.',
  },
};
