/** A notice as the rules read it: its words in stretches that stand together, each made once and shared by all rules. */

import { foldWidth } from '../notice/fold.ts';
import type { Division, Notice } from '../notice/model.ts';
import { type Passage, passagesOf } from '../notice/passages.ts';
import type { Position } from '../notice/position.ts';
import { type Prose, proseOf } from '../notice/prose.ts';
import { hasSigns, type Sign, type Signs, signsOf } from './signs.ts';

/** Words that a reader sees as one: a paragraph with its run-in heading, a table cell, an entry of a list, a value of the front matter. */
export interface Stretch {
  readonly role: 'paragraph' | 'cell' | 'entry' | 'record';
  readonly prose: Prose;
  /** The words in half width: what the rules read; offsets are those of `prose`. */
  readonly text: string;
  /** What stands in it, as written. */
  readonly signs: Signs;
  /** The mark in front of it, as written; empty where there is none. */
  readonly label: string;
  /** Divisions around it, from the section inwards; empty in preamble, closing and front matter. */
  readonly path: readonly Division[];
}

export class Reading {
  readonly notice: Notice;
  /** The body in reading order. */
  readonly stretches: readonly Stretch[];
  /** The values of the front matter that readers see: title, source, references, corrections. */
  readonly records: readonly Stretch[];

  constructor(notice: Notice) {
    this.notice = notice;
    this.stretches = joinRunIns(passagesOf(notice));
    this.records = recordsOf(notice);
  }

  /** The stretches of the body in which every one of `signs` stands. */
  stretchesWith(...signs: readonly Sign[]): readonly Stretch[] {
    return this.stretches.filter((stretch) => hasSigns(stretch.signs, ...signs));
  }

  /** The values of the front matter, and the stretches of the body, in which every one of `signs` stands. */
  wordsWith(...signs: readonly Sign[]): readonly Stretch[] {
    return [
      ...this.records.filter((record) => hasSigns(record.signs, ...signs)),
      ...this.stretchesWith(...signs),
    ];
  }
}

function joinRunIns(passages: Iterable<Passage>): Stretch[] {
  const joined: Omit<Stretch, 'text' | 'signs'>[] = [];
  for (const { role, prose, label, runIn, path } of passages) {
    const head = joined.at(-1);
    if (runIn && head !== undefined) {
      joined[joined.length - 1] = { ...head, prose: proseOf([...head.prose.runs, ...prose.runs]) };
    } else {
      joined.push({ role: role === 'lead' ? 'paragraph' : role, prose, label, path });
    }
  }
  return joined
    .filter(({ prose }) => prose.runs.length > 0)
    .map(({ role, prose, label, path }) => stretchOf(role, prose, label, path));
}

function stretchOf(role: Stretch['role'], prose: Prose, label = '', path: readonly Division[] = []): Stretch {
  return { role, prose, text: foldWidth(prose.text), signs: signsOf(prose.text), label, path };
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
