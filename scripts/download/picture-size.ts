/** Kind and size of a picture, read off its first bytes, for formats that need to know how large it is to be drawn. */

/** What Word can show. */
export type PictureType = 'png' | 'jpg' | 'gif';

export interface PictureSize {
  readonly type: PictureType;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface SizedPicture extends PictureSize {
  readonly bytes: Uint8Array;
}

/** @returns `undefined` for another kind of file, or a damaged one */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = readPng(view) ?? readGif(view) ?? readJpeg(view);
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // The file ends before its header does.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `size` made smaller, where it is larger than the room; the proportions stay. */
export function fitInto<Size extends PictureSize>(size: Size, room: { width: number; height: number }): Size {
  const scale = Math.min(1, room.width / size.width, room.height / size.height);
  return {
    ...size,
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}

/** PNG, 11.2.2: the first chunk is IHDR. */
function readPng(view: DataView): PictureSize | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return undefined;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(view: DataView): PictureSize | undefined {
  if (view.getUint32(0) !== 0x47494638) return undefined;
  return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** JPEG: goes from segment to segment up to the frame header (SOF0–SOF15 without DHT, JPG and DAC). */
function readJpeg(view: DataView): PictureSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let offset = 2; view.getUint8(offset) === 0xff; ) {
    const marker = view.getUint8(offset + 1);
    if (marker === 0xff) {
      offset += 1;
    } else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { type: 'jpg', width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
    } else {
      offset += 2 + view.getUint16(offset + 2);
    }
  }
  return undefined;
}
