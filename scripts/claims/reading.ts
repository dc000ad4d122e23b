/** A notice as the rules read it: its words in stretches that belong together, each made once and shared by all rules. */

import { foldWidth } from '../language/fold.ts';
import type { Division, Notice } from '../notice/model.ts';
import { type Passage, passagesOf } from '../notice/passages.ts';
import type { Position } from '../notice/position.ts';
import { type Prose, proseOf } from '../notice/prose.ts';
import {
  bitsOf,
  type CharacterClass,
  type CharacterClasses,
  characterClassesOf,
  hasCharacterClasses,
} from './character-classes.ts';

/** Words that a reader sees as one: a paragraph with its run-in heading, a table cell, an entry of a list, a value of the front matter. */
export interface Stretch {
  readonly role: 'paragraph' | 'cell' | 'entry' | 'record';
  readonly prose: Prose;
  /** The words in half width: what the rules read; offsets are those of `prose`. */
  readonly text: string;
  /** What is in it, as written. */
  readonly characterClasses: CharacterClasses;
  /** The mark before it, as written; empty where there is none. */
  readonly label: string;
  /** Divisions around it, from the section inwards; empty in preamble, closing and front matter. */
  readonly path: readonly Division[];
  /** What the column and the row of a cell are called. */
  readonly heads?: readonly Prose[] | undefined;
}

export class Reading {
  readonly notice: Notice;
  /** The body in reading order. */
  readonly stretches: readonly Stretch[];
  /** The values of the front matter that readers see: title, source, references, corrections. */
  readonly records: readonly Stretch[];
  /** Both: the values of the front matter, then the body. */
  readonly words: readonly Stretch[];

  constructor(notice: Notice) {
    this.notice = notice;
    this.stretches = joinRunIns(passagesOf(notice));
    this.records = recordsOf(notice);
    this.words = this.records.concat(this.stretches);
  }

  /** The stretches of the body in which every one of `characterClasses` is. */
  stretchesWith(...characterClasses: readonly CharacterClass[]): readonly Stretch[] {
    return withAll(this.stretches, bitsOf(...characterClasses));
  }

  /** The values of the front matter, and the stretches of the body, in which every one of `characterClasses` is. */
  wordsWith(...characterClasses: readonly CharacterClass[]): readonly Stretch[] {
    return withAll(this.words, bitsOf(...characterClasses));
  }
}

let last: Reading | undefined;

/** The reading of `notice`: that of the last notice is kept, for its report, its ledger and its pages ask one after the other. */
export function readingOf(notice: Notice): Reading {
  if (last?.notice !== notice) last = new Reading(notice);
  return last;
}

function withAll(stretches: readonly Stretch[], wanted: CharacterClasses): Stretch[] {
  return stretches.filter(({ characterClasses }) => hasCharacterClasses(characterClasses, wanted));
}

/** A run-in heading and the paragraph that goes on after it are one stretch. */
function joinRunIns(passages: readonly Passage[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, { role, prose, label, runIn, path, heads }] of passages.entries()) {
    if (runIn && index > 0) continue;
    const next = passages[index + 1];
    const words = next?.runIn ? proseOf([...prose.runs, ...next.prose.runs]) : prose;
    if (words.runs.length > 0)
      stretches.push(stretchOf(role === 'lead' ? 'paragraph' : role, words, label, path, heads));
  }
  return stretches;
}

function stretchOf(
  role: Stretch['role'],
  prose: Prose,
  label = '',
  path: readonly Division[] = [],
  heads: Stretch['heads'] = undefined,
): Stretch {
  return {
    role,
    prose,
    text: foldWidth(prose.text),
    characterClasses: characterClassesOf(prose.text),
    label,
    path,
    heads,
  };
}

const RECORDS = [
  'title',
  'kind',
  'issuer',
  'source',
  'reference',
  'indexNumber',
  'topic',
  'validity',
] as const;

function recordsOf({ meta }: Notice): Stretch[] {
  const values = RECORDS.flatMap((key) => {
    const text = meta[key];
    const at = meta.places.get(key);
    return text === undefined || text === '' || at === undefined ? [] : [recordOf(text, at)];
  });
  return [...values, ...meta.corrections.map(({ change, at }) => recordOf(change, at))];
}

function recordOf(text: string, at: Position): Stretch {
  return stretchOf('record', proseOf([{ text, at }]));
}
