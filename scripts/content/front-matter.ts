/** Splits a content file into front matter and body, and reads the front matter as plain YAML data with places. */

import matter from 'gray-matter';
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { say } from '../messages/content/content.ts';
import type { Finding } from '../notice/finding.ts';
import { type Position, type Span, spanAt } from '../notice/position.ts';

/** A file taken apart. `data` is plain YAML 1.2 data: dates stay text, aliases are refused. */
export interface FrontMatter {
  readonly data: unknown;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  readonly places: YamlPlaces;
}

/** More than any notice needs; keeps a hostile file from costing time in the YAML parser. */
const GREATEST_FRONT_MATTER = 256 * 1024;

/**
 * Takes `text` apart.
 * @returns the parts, or the findings that say why the front matter cannot be read
 */
export function splitFrontMatter(
  text: string,
  file: string,
): FrontMatter | { readonly findings: readonly Finding[] } {
  if (/^---(?!-)/.test(text) && !/\n---(?!-)/.test(text)) {
    return { findings: [refuse(say.frontMatterOpen(), file)] };
  }
  const name = text.startsWith('---') ? matter.language(text).name : '';
  if (name !== '' && name !== 'yaml') return { findings: [refuse(say.frontMatterLanguage(name), file)] };
  // gray-matter only splits: its engines could run code, and its own YAML turns dates and phone numbers into others.
  const split = matter(text, { engines: { ...REFUSING_ENGINES, yaml: () => ({}) } });
  const body = text.slice(text.length - split.content.length);
  const bodyLine = countLines(text.slice(0, text.length - split.content.length));
  // The split leaves half of a CRLF; a line end makes it whole. Of an empty file it makes no matter at all.
  const read = readYaml(text === '' ? '' : `${split.matter}\n`, file, 1);
  return 'findings' in read ? read : { ...read, body, bodyLine };
}

/**
 * Reads YAML text that begins on `firstLine` of `file`.
 * @returns plain data with the places of its keys and values, or findings
 */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
): { data: unknown; places: YamlPlaces } | { findings: readonly Finding[] } {
  if (text.length > GREATEST_FRONT_MATTER) return { findings: [refuse(say.frontMatterSize(), file)] };
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      version: '1.2',
      logLevel: 'error',
    });
    const places = new YamlPlaces(document, lineCounter, file, firstLine);
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0) {
      return {
        findings: problems.map((problem) =>
          refuse(say.yaml(problem.code, problem.message), file, places.at(problem.pos[0])),
        ),
      };
    }
    const prototype = prototypeKey(document);
    if (prototype !== undefined)
      return { findings: [refuse(say.prototypeKey(), file, places.at(prototype))] };
    return { data: document.toJS({ maxAliasCount: 0 }) ?? {}, places };
  } catch (error) {
    // Aliases are refused by the limit of none; nesting too deep for the parser ends its recursion.
    if (error instanceof ReferenceError || error instanceof RangeError) {
      return { findings: [refuse(say.yamlTrick(), file)] };
    }
    throw error;
  }
}

/** The offset of a key `__proto__`: objects of JavaScript drop it without a word. */
function prototypeKey(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return undefined;
      offset = key.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Finds where keys and values of the front matter are in the file. */
export class YamlPlaces {
  private readonly document: Document;
  private readonly lines: LineCounter;
  private readonly file: string;
  private readonly firstLine: number;

  constructor(document: Document, lines: LineCounter, file: string, firstLine: number) {
    this.document = document;
    this.lines = lines;
    this.file = file;
    this.firstLine = firstLine;
  }

  /** The place of an offset of the YAML text. */
  at(offset: number): Position {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: this.firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
  }

  /** Where the value at `path` is; for a missing one, where its nearest parent is. */
  value(path: readonly PropertyKey[]): Span {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = this.document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return this.spanOf(node);
    }
    return spanAt({ file: this.file, line: 1, column: 1 }, 3);
  }

  /** Where the first character of the text of a scalar is: after the quote of a quoted one. */
  text(path: readonly PropertyKey[]): Position {
    const node = this.document.getIn(path, true);
    const { file, line, column } = this.value(path);
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    return { file, line, column: column + (quoted ? 1 : 0) };
  }

  /** Where the key at the end of `path` is. */
  key(path: readonly PropertyKey[]): Span {
    const parent = path.length > 1 ? this.document.getIn(path.slice(0, -1), true) : this.document.contents;
    const name = path.at(-1);
    if (isMap(parent)) {
      for (const pair of parent.items) {
        if (isScalar(pair.key) && pair.key.value === name) return this.spanOf(pair.key);
      }
    }
    return this.value(path);
  }

  private spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    const from = this.at(start);
    const to = this.at(Math.max(end, start + 1));
    return to.line === from.line ? { ...from, endLine: to.line, endColumn: to.column } : spanAt(from, 1);
  }
}

function throwing(): never {
  throw new Error('only YAML is read in front matter');
}

const REFUSING_ENGINES = {
  js: throwing,
  javascript: throwing,
  json: throwing,
  coffee: throwing,
  toml: throwing,
};

function countLines(text: string): number {
  return text.split(/\r\n?|\n/).length;
}

function refuse([says, advice]: ReturnType<typeof say.yamlTrick>, file: string, at?: Position): Finding {
  const place = at ?? { file, line: 1, column: 1 };
  return { rule: 'content-front-matter', severity: 'error', says, advice, at: spanAt(place, 1) };
}
