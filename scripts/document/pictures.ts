/** The pictures of a document, read once for every format that holds them. */

import { say } from '../messages/download.ts';
import type { Picture } from '../notice/model.ts';
import { Refusal } from '../notice/refusal.ts';
import type { FlowPart } from './flow.ts';

/** Gives the bytes of an attachment by its path in the notice's folder, or nothing where there is no such file. */
export type AttachmentReader = (path: string) => Uint8Array | undefined;

export interface CarriedPicture {
  readonly picture: Picture;
  readonly bytes: Uint8Array;
}

/** @throws Refusal for a picture that is missing or of a kind that cannot be printed */
export function readPictures(flow: readonly FlowPart[], read: AttachmentReader): readonly CarriedPicture[] {
  return flow.flatMap((part) => {
    if (part.kind !== 'picture') return [];
    const bytes = read(part.src);
    if (bytes === undefined) throw refusePicture(part, say.noPicture);
    if (pictureType(bytes) === undefined) throw refusePicture(part, say.unfitPicture);
    return [{ picture: part, bytes }];
  });
}

/** The refusal of `picture`, at its place in the text. */
export function refusePicture(picture: Picture, words: typeof say.noPicture): Refusal {
  const [says, advice] = words(picture.src);
  return new Refusal(says, { advice, at: picture.at });
}

/** The kind of a picture, as MIME types name it, or `undefined` for one that cannot be printed. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  return SIGNATURES.find(([, signature]) => signature.test(head))?.[0];
}

/** First bytes of each kind. SVG is not among them: its words would be set in whatever font it asks for. */
const SIGNATURES: readonly (readonly [type: string, signature: RegExp])[] = [
  ['png', /^\x89PNG/],
  ['jpeg', /^\xFF\xD8\xFF/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF....WEBP/s],
];
