/** Types of the files that a published folder may hold, by extension: what a server must say of each, and what a notice may carry. */

type MediaTypes = Readonly<Record<string, string>>;

/** What tongbao writes. `''` is the manifest, which has no extension. */
export const WRITTEN_TYPES: MediaTypes = {
  '': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ofd': 'application/ofd',
  '.pagefind': 'application/octet-stream',
  '.pdf': 'application/pdf',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.sig': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
};

/**
 * What a notice may carry in `files/`: documents, tables, pictures, recordings, archives. Nothing that a server runs
 * (.php, .aspx) or that a browser runs in the name of the site (.html, .svg, .js).
 */
export const ATTACHMENT_TYPES: MediaTypes = {
  '.7z': 'application/x-7z-compressed',
  '.csv': 'text/csv; charset=utf-8',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.dps': 'application/octet-stream',
  '.et': 'application/octet-stream',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ofd': 'application/ofd',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.rar': 'application/vnd.rar',
  '.rtf': 'application/rtf',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.wps': 'application/octet-stream',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/** The extension of a file's name in small letters, with its point; empty where it has none. */
export function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}

/** What a server says of the file; `undefined` for a kind that is in neither table. */
export function mediaTypeOf(name: string): string | undefined {
  const extension = extensionOf(name);
  return WRITTEN_TYPES[extension] ?? ATTACHMENT_TYPES[extension];
}

/** Pictures that every browser shows and whose metadata can be removed. */
export const SHOWN_PICTURES: ReadonlySet<string> = new Set(['.gif', '.jpeg', '.jpg', '.png', '.webp']);

/** Whether a file of this name is such a picture. */
export function isShownPicture(name: string): boolean {
  return SHOWN_PICTURES.has(extensionOf(name));
}
