/** Opens the zip of a Word document: bounded in what it unpacks, and only with names that stay inside. */

import { say } from '../../messages/draft.ts';
import { unzipWithin, type ZipEntry, ZipFault } from '../../notice/files/unzip.ts';
import { refuse, type Said } from '../../notice/refusal.ts';
import { isShownPicture } from '../../notice/site/media-types.ts';
import { readXml, type XmlElement, XmlFault } from '../parts/xml.ts';

/** The most that a document may unpack to, in bytes, and as a multiple of what it is packed. */
const MOST_UNPACKED = 200 * 1024 * 1024;
const GREATEST_RATIO = 200;
/** Small parts of XML may well be packed tighter than the ratio. */
const ALWAYS_FINE = 1024 * 1024;
const MOST_PARTS = 5000;
const LARGEST_XML = 32 * 1024 * 1024;

/** The parts of an opened document by name. */
export class Package {
  private readonly file: string;
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  /** @throws Refusal for what is no sound zip, unpacks to too much, or names a place outside */
  constructor(bytes: Uint8Array, file: string) {
    this.file = file;
    const names = new Set<string>();
    let total = 0;
    const admit = (info: ZipEntry): boolean => {
      total += info.originalSize;
      const ratio = info.originalSize / Math.max(info.size, 1);
      if (total > MOST_UNPACKED || (ratio > GREATEST_RATIO && info.originalSize > ALWAYS_FINE)) {
        this.refuse(say.bomb());
      }
      if (names.size >= MOST_PARTS || names.has(info.name)) this.refuse(say.damaged('.docx'));
      if (isOutside(info.name)) this.refuse(say.outside(info.name));
      names.add(info.name);
      return /\.(?:xml|rels)$/i.test(info.name) || isShownPicture(info.name);
    };
    try {
      this.parts = unzipWithin(bytes, { most: MOST_UNPACKED, wanted: admit });
    } catch (error) {
      if (!(error instanceof ZipFault)) throw error;
      this.refuse(error.kind === 'large' ? say.bomb() : say.damaged('.docx'), error);
    }
  }

  names(): Iterable<string> {
    return this.parts.keys();
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(name);
  }

  /** The tree of an XML part; `undefined` where the document has no such part. */
  xml(name: string): XmlElement | undefined {
    const bytes = this.parts.get(name);
    if (bytes === undefined) return undefined;
    if (bytes.length > LARGEST_XML) this.refuse(say.bomb());
    try {
      return readXml(bytes);
    } catch (error) {
      if (!(error instanceof XmlFault || error instanceof TypeError)) throw error;
      return this.refuse(say.damaged('.docx'), error);
    }
  }

  refuse(says: Said, cause?: unknown): never {
    refuse(says, this.file, cause);
  }
}

function isOutside(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name);
}
