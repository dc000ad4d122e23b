/** How LibreOffice is started so that a draft can make it open nothing else: no linked picture, no macro, no network. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The formats that it reads for an import, by the ending of the file, each with the name of its filter. */
const OFFICE_FORMATS = {
  '.doc': 'MS Word 97',
  '.rtf': 'Rich Text Format',
  '.odt': 'writer8',
} as const;

export type OfficeEnding = keyof typeof OFFICE_FORMATS;

export interface OfficeTask {
  /** The draft is `draft.doc` there, or has the given ending. */
  readonly folder: string;
  /** Start it in a network space of its own, which has no network. */
  readonly isolated: boolean;
  readonly program?: string;
  readonly ending?: OfficeEnding;
}

/**
 * The command that converts the draft. The filter is named: without it LibreOffice guesses, and takes the bytes of a
 * damaged file for a text.
 */
export function officeCommand({
  folder,
  isolated,
  program = 'soffice',
  ending = '.doc',
}: OfficeTask): string[] {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const office = [
    program,
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    `--infilter=${OFFICE_FORMATS[ending]}`,
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    folder,
    path.join(folder, `draft${ending}`),
  ];
  return isolated ? ['unshare', '--map-root-user', '--net', ...office] : office;
}

interface Setting {
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

/** A proxy that is nobody: what is asked of the network all the same goes there. */
const NOBODY = '127.0.0.1';
const DISCARD_PORT = '9';

const SETTINGS: readonly Setting[] = [
  // 0: never update links.
  { path: '/org.openoffice.Office.Writer/Content/Update', name: 'Link', value: '0' },
  {
    path: '/org.openoffice.Office.Common/Security/Scripting',
    name: 'BlockUntrustedRefererLinks',
    value: 'true',
  },
  { path: '/org.openoffice.Office.Common/Security/Scripting', name: 'DisableMacrosExecution', value: 'true' },
  { path: '/org.openoffice.Office.Common/Security/Scripting', name: 'DisableActiveContent', value: 'true' },
  { path: '/org.openoffice.Office.Common/Security/Scripting', name: 'MacroSecurityLevel', value: '3' },
  // 2: the proxies that follow.
  { path: '/org.openoffice.Inet/Settings', name: 'ooInetProxyType', value: '2' },
  { path: '/org.openoffice.Inet/Settings', name: 'ooInetNoProxy', value: '' },
  ...['HTTP', 'HTTPS', 'FTP'].flatMap((scheme) => [
    { path: '/org.openoffice.Inet/Settings', name: `ooInet${scheme}ProxyName`, value: NOBODY },
    { path: '/org.openoffice.Inet/Settings', name: `ooInet${scheme}ProxyPort`, value: DISCARD_PORT },
  ]),
];

/** The settings of a profile that is made for one conversion. */
export function officeSettings(): string {
  const items = SETTINGS.map(
    ({ path: place, name, value }) =>
      `<item oor:path="${place}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${items.join('\n')}
</oor:items>
`;
}

/** The environment without the proxies that it names. */
export function withoutProxies(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/_proxy$/i.test(name)));
}

/** Where the program may be: in the folders of the path, then where the installers of the system put it. */
export function officePrograms(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)'].flatMap((name) => env[name] ?? []);
    const installed = folders.map((folder) => path.win32.join(folder, 'LibreOffice', 'program'));
    const onPath = (env.Path ?? env.PATH ?? '').split(';').filter((folder) => folder !== '');
    return [...new Set([...onPath, ...installed])].map((folder) => path.win32.join(folder, 'soffice.exe'));
  }
  const onPath = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const installed =
    platform === 'darwin'
      ? ['/Applications/LibreOffice.app/Contents/MacOS']
      : ['/usr/lib/libreoffice/program', '/opt/libreoffice/program'];
  return [...onPath, ...installed].map((folder) => path.posix.join(folder, 'soffice'));
}
