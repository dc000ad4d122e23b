/**
 * Reads the Markdown body of a content file into blocks, word for word.
 *
 * Markdown here is what an editor of official text needs and no more: headings, bullet lists, tables, emphasis, links,
 * pictures. What would swallow or change words of an ordinary draft is off: `1.` is a numbering mark, never a list;
 * an indented paragraph is no code; `[全文下载]:` is no link definition; a date above `---` is no heading.
 */

import MarkdownIt, { type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { say } from '../../messages/content/content.ts';
import type { Finding } from '../../notice/finding.ts';
import type { Block, List, ListItem, Table } from '../../notice/model.ts';
import { readMark } from '../../notice/numbering/mark.ts';
import type { Heading } from '../../notice/numbering/outline.ts';
import { type Position, spanAt } from '../../notice/position.ts';
import { type Prose, proseOf } from '../../notice/prose.ts';
import { tableOf } from '../../notice/table.ts';
import { InlineReader, type SourceLine } from './inline.ts';
import { keepLiteralStars } from './literal-star.ts';
import { mergeCells } from './table-grid.ts';
import { TABLE_OPEN, useTableRule, type WrittenTables } from './table-rule.ts';

/** What a body holds, in order; `findings` report what no block can hold. */
export interface Flow {
  readonly blocks: readonly (Block | Heading)[];
  readonly findings: readonly Finding[];
}

/**
 * Reads `body`.
 * @param file name for positions
 * @param firstLine line of the file on which the body begins, from 1
 */
export function readMarkdown(body: string, file: string, firstLine = 1): Flow {
  const lines = body.split(/\r\n?|\n/);
  const reader = new FlowReader(lines, file, firstLine);
  reader.read(markdown.parse(body, {}));
  return { blocks: reader.blocks, findings: reader.findings };
}

const tables: WrittenTables = new WeakMap();
const markdown = createMarkdown();

function createMarkdown(): ReturnType<typeof MarkdownIt> {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(cjkFriendly);
  md.disable(['code', 'fence', 'blockquote', 'hr', 'reference', 'html_block', 'lheading']);
  md.disable(['backticks', 'strikethrough', 'autolink', 'html_inline', 'entity', 'linkify']);
  // Escapes stay tokens of their own, so that every text token is a verbatim piece of its line.
  md.disable('text_join');
  // Addresses are kept as written: attachments are compared by name.
  md.normalizeLink = (address) => address;

  useTableRule(md, tables);
  keepLiteralStars(md);
  const paragraph = md.block.ruler.getRules('').at(-1);
  if (paragraph === undefined) throw new Error('markdown-it has no paragraph rule');
  md.block.ruler.before(
    'list',
    'numbered_paragraph',
    (state, startLine, endLine, silent) => {
      const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
      const line = state.src.slice(start, Math.min(start + 24, state.eMarks[startLine] ?? start));
      // An indent of full-width blanks begins a paragraph, as a numbering mark does.
      if (silent) return line.startsWith('　') || readMark(line) !== undefined;
      if (!/^[0-9]{1,9}[.)]/.test(line)) return false;
      return paragraph(state, startLine, endLine, false);
    },
    { alt: ['paragraph'] },
  );
  return md;
}

/** Lists in lists; official texts have four levels, and no page, print or Word file holds many more. */
const MOST_DEEP = 8;

const REFUSALS = {
  list: say.listEntry,
  deepList: () => say.deepList(MOST_DEEP),
  picture: say.inlinePicture,
} as const;

/** Turns the row of tokens into blocks; `next` walks along it once. */
class FlowReader {
  readonly blocks: (Block | Heading)[] = [];
  readonly findings: Finding[] = [];
  private readonly lines: readonly string[];
  private readonly file: string;
  private readonly firstLine: number;
  private tokens: readonly Token[] = [];
  private next = 0;

  constructor(lines: readonly string[], file: string, firstLine: number) {
    this.lines = lines;
    this.file = file;
    this.firstLine = firstLine;
  }

  read(tokens: readonly Token[]): void {
    this.tokens = tokens;
    this.next = 0;
    for (let token = this.take(); token !== undefined; token = this.take()) {
      if (token.type === 'paragraph_open') this.readParagraph();
      else if (token.type === 'heading_open') this.readHeading(Number(token.tag.slice(1)));
      else if (token.type === 'bullet_list_open') this.blocks.push(this.readList(token));
      else if (token.type === TABLE_OPEN) this.blocks.push(this.readTable(token));
    }
  }

  private take(): Token | undefined {
    const token = this.tokens[this.next];
    this.next += 1;
    return token;
  }

  private readParagraph(): void {
    const inline = this.take();
    if (inline === undefined) return;
    const picture = soleImage(inline);
    const at = this.positionOf(inline);
    if (picture !== undefined) {
      const alt = wordsOfAlt(picture);
      this.blocks.push({ kind: 'picture', src: String(picture.attrGet('src') ?? ''), alt, at });
      return;
    }
    const prose = this.readProse(inline);
    if (prose.runs.length > 0) this.blocks.push({ kind: 'paragraph', prose, at });
  }

  private readHeading(depth: number): void {
    const inline = this.take();
    if (inline === undefined) return;
    const prose = this.readProse(inline);
    if (prose.runs.length > 0)
      this.blocks.push({ kind: 'heading', depth, prose, at: this.positionOf(inline) });
  }

  private readList(open: Token, depth = 1): List {
    if (depth === MOST_DEEP + 1) this.refuse('deepList', open);
    const items: ListItem[] = [];
    let prose: Prose | undefined;
    let sublist: List | undefined;
    for (
      let token = this.take();
      token !== undefined && token.type !== 'bullet_list_close';
      token = this.take()
    ) {
      if (token.type === 'list_item_open') {
        prose = undefined;
        sublist = undefined;
      } else if (token.type === 'inline' && prose === undefined) {
        prose = this.readProse(token);
      } else if (token.type === 'bullet_list_open' && sublist === undefined) {
        sublist = this.readList(token, depth + 1);
      } else if (token.type === 'list_item_close') {
        items.push({ prose: prose ?? proseOf([]), ...(sublist === undefined ? {} : { sublist }) });
      } else if (token.type === 'inline' || token.type.endsWith('_open')) {
        // A second paragraph, list or table in one entry has no place in the model: reported, never dropped silently.
        if (token.type !== 'paragraph_open') this.refuse('list', token);
      }
    }
    return { kind: 'list', items, at: this.positionOf(open) };
  }

  private readTable(open: Token): Table {
    const { rows, headRows, align } = tables.get(open) ?? { rows: [], headRows: 1, align: [] };
    const places: Position[][] = [];
    const proses = rows.map((row) => {
      const above: Position[] = [];
      places.push(above);
      return row.map(({ start }) => {
        const inline = this.take();
        if (inline === undefined) return proseOf([]);
        const line = inline.map?.[0] ?? 0;
        const at = this.sourceLine(line, this.indentOf(line) + start);
        above.push(at);
        return this.readProse(inline, [at], true);
      });
    });
    this.take();
    const { rows: grid, unmergeable } = mergeCells(
      rows,
      (row, column) => proses[row]?.[column] ?? proseOf([]),
      headRows,
    );
    for (const [row, column] of unmergeable) this.refuseMerge(places[row]?.[column] ?? this.positionOf(open));
    return tableOf({ rows: grid, headRows, align, at: this.positionOf(open) });
  }

  private readProse(inline: Token, source?: readonly SourceLine[], inCell = false): Prose {
    const reader = new InlineReader(inline, source ?? this.sourceOf(inline), inCell);
    const prose = reader.read();
    if (reader.picture) this.refuse('picture', inline);
    return prose;
  }

  /** Where each line of the token's content begins on disk: the content is the lines without their outer blanks. */
  private sourceOf(inline: Token): SourceLine[] {
    const first = inline.map?.[0] ?? 0;
    return inline.content.split('\n').map((content, index) => {
      const start = this.lines[first + index]?.indexOf(content) ?? -1;
      return this.sourceLine(first + index, Math.max(start, 0));
    });
  }

  private sourceLine(line: number, start: number): SourceLine {
    return { file: this.file, line: this.firstLine + line, column: start + 1 };
  }

  /** How far the text of `line` is from its margin. */
  private indentOf(line: number): number {
    return /^\s*/.exec(this.lines[line] ?? '')?.[0].length ?? 0;
  }

  private positionOf(token: Token): Position {
    const line = token.map?.[0] ?? 0;
    return { file: this.file, line: this.firstLine + line, column: this.indentOf(line) + 1 };
  }

  private refuseMerge(at: Position): void {
    const [says, advice] = say.unmergeable();
    this.findings.push({ rule: 'content-markdown', severity: 'error', says, advice, at: spanAt(at, 2) });
  }

  private refuse(what: 'list' | 'deepList' | 'picture', token: Token): void {
    const at = spanAt(this.positionOf(token), 1);
    const [says, advice] = REFUSALS[what]();
    this.findings.push({ rule: 'content-markdown', severity: 'error', says, advice, at });
  }
}

function soleImage(inline: Token): Token | undefined {
  const [only, ...others] = inline.children ?? [];
  return only?.type === 'image' && others.length === 0 ? only : undefined;
}

/** The words that describe a picture: escapes are read, without marks of emphasis. */
function wordsOfAlt({ children }: Token): string {
  return (children ?? [])
    .map((token) => (token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content))
    .join('');
}
