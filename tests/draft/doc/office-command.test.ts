import { expect, it } from 'vitest';
import {
  officeCommand,
  officePrograms,
  officeSettings,
  withoutProxies,
} from '../../../scripts/draft/doc/office-command.ts';
import { readXml } from '../../../scripts/draft/parts/xml.ts';

it('LibreOffice is told the format, so that it does not take the bytes of a damaged file for a text', () => {
  const command = officeCommand({ folder: '/tmp/a', isolated: false });
  expect(command[0]).toBe('soffice');
  expect(command).toContain('--infilter=MS Word 97');
  expect(command).toContain('-env:UserInstallation=file:///tmp/a/profile');
  expect(command.at(-1)).toMatch(/draft\.doc$/);
});

it('it is started without a network where the system can do that', () => {
  expect(officeCommand({ folder: '/tmp/a', isolated: true }).slice(0, 4)).toEqual([
    'unshare',
    '--map-root-user',
    '--net',
    'soffice',
  ]);
});

it.each([
  ['updates no links', 'Office.Writer/Content/Update', 'Link', '0'],
  ['opens no address that a file names', 'Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['runs no macros', 'Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['asks a proxy that is nobody', 'Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['asks it for https too', 'Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
])('its profile %s', (_, place, name, value) => {
  const settings = officeSettings();
  expect(settings).toContain(
    `<item oor:path="/org.openoffice.${place.startsWith('Common') ? 'Office.' : ''}${place}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value>`,
  );
  expect(() => readXml(new TextEncoder().encode(settings))).not.toThrow();
});

it('no proxy of the environment is handed on', () => {
  expect(withoutProxies({ PATH: '/bin', http_proxy: 'a', HTTPS_PROXY: 'b' })).toEqual({ PATH: '/bin' });
});

it('it is looked for on the path, and where its installers put it', () => {
  expect(officePrograms('win32', { Path: 'C:\\bin', ProgramFiles: 'C:\\Program Files' })).toEqual([
    'C:\\bin\\soffice.exe',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ]);
  expect(officePrograms('darwin', { PATH: '/bin' })).toEqual([
    '/bin/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ]);
  expect(officePrograms('linux', { PATH: '/usr/bin' })[0]).toBe('/usr/bin/soffice');
});

it('the filter is that of the format', () => {
  const command = officeCommand({ folder: '/tmp/a', isolated: false, ending: '.odt' });
  expect(command).toContain('--infilter=writer8');
  expect(command.at(-1)).toMatch(/draft\.odt$/);
});
