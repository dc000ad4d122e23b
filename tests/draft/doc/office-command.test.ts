import { expect, it } from 'vitest';
import { officeCommand, officeSettings, withoutProxies } from '../../../scripts/draft/doc/office-command.ts';
import { readXml } from '../../../scripts/draft/xml.ts';

it('LibreOffice is told the format, so that it does not take the bytes of a damaged file for a text', () => {
  const command = officeCommand('/tmp/a', false);
  expect(command[0]).toBe('soffice');
  expect(command).toContain('--infilter=MS Word 97');
  expect(command).toContain('-env:UserInstallation=file:///tmp/a/profile');
  expect(command.at(-1)).toMatch(/draft\.doc$/);
});

it('it is started without a network where the system can do that', () => {
  expect(officeCommand('/tmp/a', true).slice(0, 4)).toEqual([
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
