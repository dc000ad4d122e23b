/**
 * In the place of js-yaml in the bundle: gray-matter loads it, with a parser of JavaScript, and never calls it, for our
 * own YAML reader is named to it.
 */

export function safeLoad(): never {
  throw new Error('front matter is read by the yaml package');
}

export function safeDump(): never {
  throw new Error('front matter is not written');
}
