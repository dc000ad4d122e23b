/** Hides personal numbers: a report must not spread what it says may not be published. */

import type { Bilingual, Finding } from '../../notice/finding.ts';
import { mapProse } from '../../notice/map-prose.ts';
import type { DeclaredFigure, Notice } from '../../notice/model.ts';
import type { Position, Span } from '../../notice/position.ts';
import { type Prose, proseOf } from '../../notice/prose.ts';
import { hideNumbers, hideSpans } from './hide-numbers.ts';

/** Hides every character at the places of sensitive findings, and every personal number that words quote. */
export class Mask {
  private readonly places = new Map<string, Span[]>();
  private readonly files = new Set<string>();
  private readonly open: ReadonlySet<string>;
  /** What was hidden in words seen before: advice and the like are the same in thousands of findings. */
  private readonly hidden = new Map<string, string>();

  /**
   * @param findings all of a report, the silenced ones too: a reason to publish is no reason to spread
   * @param open the numbers that are public, as `plainNumber` writes them
   */
  constructor(findings: Iterable<Finding>, open: ReadonlySet<string> = new Set()) {
    this.open = open;
    for (const { sensitive, at } of findings) {
      if (sensitive !== true) continue;
      this.files.add(at.file);
      for (let line = at.line; line <= at.endLine; line += 1) {
        const key = `${line} ${at.file}`;
        const known = this.places.get(key);
        if (known === undefined) this.places.set(key, [at]);
        else known.push(at);
      }
    }
  }

  /** Hides in `words`, which are character for character at `at`. */
  at({ file, line, column }: Position, words: string): string {
    const spans = this.places.get(`${line} ${file}`);
    if (spans === undefined) return words;
    return hideSpans(
      words,
      spans.map((span) => ({
        from: line === span.line ? span.column - column : 0,
        to: line === span.endLine ? span.endColumn - column : words.length,
      })),
    );
  }

  /** Hides the numbers in words that quote a text. */
  quoted(words: string): string {
    const known = this.hidden.get(words);
    if (known !== undefined) return known;
    const hidden = hideNumbers(words, this.open);
    this.hidden.set(words, hidden);
    return hidden;
  }

  /** The words of a whole file, its lines ending as they do. */
  text(file: string, text: string): string {
    return text
      .split(/(\r\n?|\n)/)
      .map((part, index) =>
        index % 2 === 1
          ? part
          : hideNumbers(this.at({ file, line: index / 2 + 1, column: 1 }, part), this.open),
      )
      .join('');
  }

  /** A message in both languages. */
  message(said: Bilingual): Bilingual {
    return { zh: this.quoted(said.zh), en: this.quoted(said.en) };
  }

  /** A notice whose words a report may show. */
  notice(notice: Notice): Notice {
    const { meta, source } = notice;
    const record = this.record(meta);
    const isSame = RECORD.every((key) => record[key] === meta[key]);
    // What nothing is hidden in stays the same notice, so that what was read of it is not read again.
    const shown = isSame ? notice : { ...notice, meta: { ...meta, ...record } };
    const isTouched = [...source.texts.keys()].some((file) => this.files.has(file));
    if (!isTouched) return shown;
    return mapProse(
      shown,
      (prose) => this.prose(prose),
      (picture) => ({ ...picture, alt: this.quoted(picture.alt), src: this.quoted(picture.src) }),
    );
  }

  /** Declared figures by names that a report may show; one whose value is a personal number does not count. */
  figures(figures: readonly DeclaredFigure[]): readonly DeclaredFigure[] {
    return figures
      .filter(({ value }) => this.quoted(String(value)) === String(value))
      .map((figure) => ({
        ...figure,
        name: this.quoted(figure.name),
        unit: figure.unit === undefined ? undefined : this.quoted(figure.unit),
        text: this.quoted(figure.text),
      }));
  }

  private record(meta: Notice['meta']): Partial<Record<(typeof RECORD)[number], string>> {
    const values = RECORD.flatMap((key) => (meta[key] === undefined ? [] : [[key, this.quoted(meta[key])]]));
    return Object.fromEntries(values);
  }

  private prose({ runs }: Prose): Prose {
    return proseOf(runs.map((run) => ({ ...run, text: this.at(run.at, run.text) })));
  }
}

/** The values of the front matter that a report shows. */
const RECORD = ['title', 'issuer', 'source', 'reference', 'written', 'dataAsOf'] as const;
