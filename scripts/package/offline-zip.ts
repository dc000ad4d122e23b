/** A site with all that it needs but Node, as one zip: for machines that reach no registry. */

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * Double-clicked, it opens a window in which `tongbao` is a command; with arguments, it runs tongbao. cmd wants CRLF, and
 * enters a folder of the network only by `pushd`, which gives it a letter.
 */
const START_BAT = `@echo off
chcp 65001 >nul
pushd "%~dp0"
set "PATH=%~dp0;%PATH%"
where node >nul 2>nul
if errorlevel 1 (
  echo Node.js 20.19 or newer is needed / 需要 Node.js 20.19 或更新版本
  if "%~1"=="" pause
  exit /b 2
)
if "%~1"=="" (
  cmd /k tongbao --help
) else (
  call tongbao.cmd %*
)
`.replaceAll('\n', '\r\n');

const TONGBAO_CMD = '@node "%~dp0node_modules\\tongbao\\dist\\scripts\\tongbao.js" %*\r\n';

const START_SH = `#!/bin/sh
# ./start.sh check, ./start.sh dev, ./start.sh build ...
cd "$(dirname "$0")" || exit 2
command -v node >/dev/null || { echo "Node.js 20.19 or newer is needed / 需要 Node.js 20.19 或更新版本" >&2; exit 2; }
[ $# -gt 0 ] || set -- --help
exec node node_modules/tongbao/dist/scripts/tongbao.js "$@"
`;

const README = `tongbao 离线版：解压后即可使用，只需本机装有 Node.js 20.19 或更新版本，不需要联网。

只想核对一份草稿：双击 tongbao.html，把草稿拖进浏览器窗口。不需要 Node，不需要联网。

Windows：双击 start.bat，在打开的窗口中输入命令。Linux、macOS：./start.sh 命令。

  tongbao check     核对 content 中的通报
  tongbao dev       边写边看
  tongbao build     核对并发布到 _site
  tongbao pack      打成压缩包交给网站管理员

content 中有一份示例通报。单位信息写在 content/site.yaml。说明见 node_modules/tongbao/README.zh-CN.md。

Works with Node.js 20.19 or newer alone, without a network: start.bat on Windows, ./start.sh COMMAND elsewhere. To check a
draft, open tongbao.html in a browser: it needs no Node.
`;

const DESK = 'node_modules/tongbao/dist/desk/tongbao.html';

/** Of files made on Unix: what everyone may read, and what may be run. */
const [PLAIN, PROGRAM] = [0o100644, 0o100755];

/**
 * Zips `folder`, the site with its `node_modules`, and what starts it. The same files give the same bytes.
 * @param name of the folder that the zip unpacks to
 */
export function zipOffline(folder: string, name: string): Uint8Array {
  const files: Zippable = {};
  const add = (file: string, bytes: Uint8Array, mode: number): void => {
    // Most of it is compressed already: the quickest level is a tenth larger and takes a fraction of the time.
    files[`${name}/${file}`] = [
      bytes,
      { os: 3, attrs: mode * 2 ** 16, level: 1, mtime: new Date(1980, 0, 1) },
    ];
  };
  for (const file of filesIn(folder)) {
    const program = /(?:^|\/)(?:bin\/[^./]+|[^/]+\.sh)$/.test(file);
    add(file, readFileSync(path.join(folder, file)), program ? PROGRAM : PLAIN);
  }
  // The checking page is at hand for those who open no terminal.
  add('tongbao.html', readFileSync(path.join(folder, DESK)), PLAIN);
  add('start.bat', strToU8(START_BAT), PLAIN);
  add('tongbao.cmd', strToU8(TONGBAO_CMD), PLAIN);
  add('start.sh', strToU8(START_SH), PROGRAM);
  add('README.txt', strToU8(README.replaceAll('\n', '\r\n')), PLAIN);
  return zipSync(files);
}

/** Sorted. Without `.bin`, whose links a zip cannot hold on every system, and what only npm reads. */
function filesIn(folder: string, below = ''): string[] {
  return readdirSync(path.join(folder, below))
    .sort()
    .flatMap((name) => {
      const file = below === '' ? name : `${below}/${name}`;
      if (name === '.bin' || name === '.package-lock.json' || file === 'package-lock.json') return [];
      const stat = lstatSync(path.join(folder, file));
      if (stat.isDirectory()) return filesIn(folder, file);
      return stat.isFile() ? [file] : [];
    });
}
