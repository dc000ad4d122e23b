/** Distinguishes a description of a picture from the path or file name that a word processor writes in its place. */

/**
 * Reads what a draft says of a picture.
 * @returns the description, empty for a path (`C:\Users\张三\图\IMG_0001.jpg`), an address or the name of a file
 * (`图1.png`): they say nothing of the picture, and a path may name a person
 */
export function describedAs(alt: string): string {
  const plain = alt.replace(/\s+/g, ' ').trim();
  return FILE_LIKE.test(plain) ? '' : plain;
}

// Every alternative is anchored and of bounded length.
const FILE_LIKE = new RegExp(
  [
    '^(?:[A-Za-z]:[\\\\/]|\\\\\\\\|file:|https?:|/[^/ ]{1,80}/|~/|\\.{1,2}[\\\\/]).{0,1000}$',
    '^[^。！？]{0,200}\\.(?:png|jpe?g|jfif|gif|bmp|tiff?|webp|emf|wmf|svg|heic)$',
  ].join('|'),
  'i',
);

/** Whether a description is the name that a camera or a program gave (`微信图片_20250101120000`): no description, but no path. */
export function isGivenName(alt: string): boolean {
  return GIVEN_NAME.test(alt);
}

const GIVEN_NAME =
  /^(?:IMG|DSC|DSCN|MVIMG|Screenshot|微信图片|微信截图|QQ图片|QQ截图|屏幕截图|mmexport)[-_ ]?[0-9][0-9_ -]{3,40}$/i;
