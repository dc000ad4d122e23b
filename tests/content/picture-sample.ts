/** Test support: pictures that say something of their making, written by hand. */

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A PNG of no size, with a comment. */
export function pngWith(comment: string): Uint8Array {
  const chunk = (type: string, content: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, latin1(type), content, Buffer.alloc(4)]);
  };
  const chunks = [
    chunk('IHDR', Buffer.alloc(13)),
    chunk('tEXt', latin1(`Comment\0${comment}`)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([latin1('\x89PNG\r\n\x1a\n'), ...chunks]);
}

/** A JPEG whose Exif points to a place. */
export function jpegWithPlace(): Uint8Array {
  const exif = latin1('Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0');
  const head = latin1('\xff\xd8\xff\xe1\0');
  const image = latin1('\xff\xda\0\x08\x01\x01\0\0\x3f\0\x12\xff\xd9');
  return Buffer.concat([head, Buffer.from([exif.length + 2]), exif, image]);
}
