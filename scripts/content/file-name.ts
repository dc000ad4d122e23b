/**
 * Names of files that every system can hold and no server runs. Windows keeps names of devices for itself (`con`,
 * `nul.txt`), cannot write `a:b`, and drops points and blanks at the end of a name; IIS 6 runs `a.asp;.jpg`, and Apache
 * runs `a.php.jpg` where it is set up to look at every extension.
 *
 * Source: Naming Files, Paths, and Namespaces (learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */

/** What is wrong with a name. */
export type NameFault = 'device' | 'character' | 'ending' | 'executable' | 'encoding';

const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a name may hold them, and Windows cannot
const UNWRITABLE = /[<>:"|?*\\\u0000-\u001f\u007f]/;
/** Extensions that web servers run, anywhere in the name. */
const EXECUTABLE =
  /\.(?:php[0-9s]?|phtml|phar|aspx?|asa|asax|ashx|asmx|cer|cdx|jspx?|jhtml|cgi|pl|py|rb|sh|shtml?|stm)(?=[.;])/i;

/** Whether Windows keeps the name for a device, whatever its extension. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test((/^[^.]*/.exec(name)?.[0] ?? '').trimEnd());
}

/** What is wrong with the name of a file, without its path; nothing where every system can hold it. */
export function faultOfName(name: string, isFolder = false): NameFault | undefined {
  // What is no UTF-8 on the disk is read with this character in its place: no file of that name can be opened.
  if (name.includes('\ufffd')) return 'encoding';
  if (UNWRITABLE.test(name)) return 'character';
  if (/[. ]$|^ /.test(name)) return 'ending';
  if (isDeviceName(name)) return 'device';
  // IIS 6 also runs what is in a folder named `a.asp`.
  return name.includes(';') || EXECUTABLE.test(isFolder ? `${name}.` : name) ? 'executable' : undefined;
}

/** The form in which two names are one file on Windows and macOS. */
export function sameFile(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
