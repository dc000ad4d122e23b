/** How LibreOffice is started so that a draft can make it open nothing else: no linked picture, no macro, no network. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The command that converts `draft.doc` in `folder`. The filter is named: without it LibreOffice guesses, and takes the
 * bytes of a damaged file for a text.
 * @param isolated start it in a network space of its own, which has no network
 */
export function officeCommand(folder: string, isolated: boolean): string[] {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const office = [
    'soffice',
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    '--infilter=MS Word 97',
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    folder,
    path.join(folder, 'draft.doc'),
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
