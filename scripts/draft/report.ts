/** Says what an import understood: as data for scripts, as lines for people. */

import { REMARKS } from '../messages/draft-form.ts';
import { CHANGE_KINDS, DROP_REASONS, KEY_NAMES, REPORT } from '../messages/draft-report.ts';
import type { Bilingual, Language } from '../notice/finding.ts';
import type { Contact } from '../notice/model.ts';
import { countItemsOf, isSection } from '../notice/passages.ts';
import {
  type ChangeKind,
  type Draft,
  type DraftMeta,
  type DropReason,
  type MetaKey,
  NEEDED,
  type Remark,
  type Unit,
  unitOf,
} from './draft.ts';

/** The report as data; `tongbao import --json` prints it. */
export interface DraftReport {
  readonly version: 1;
  readonly file: string;
  readonly encoding: string;
  /** What `line` counts everywhere in the report. */
  readonly unit: Unit;
  /** Where it was written, once it was. */
  readonly folder?: string;
  readonly files?: readonly string[];
  readonly meta: DraftMeta;
  readonly contact: Contact;
  readonly sections: readonly { readonly label: string; readonly title: string; readonly items: number }[];
  readonly items: number;
  readonly figures: readonly {
    readonly name: string;
    readonly value: number;
    readonly unit: string;
    readonly text: string;
    readonly line: number;
  }[];
  /** `problems == completed + ongoing` in numbers, and whether it holds. */
  readonly tally?: { readonly terms: string; readonly holds: boolean };
  readonly dropped: readonly {
    readonly reason: DropReason;
    readonly line: number;
    readonly text: string;
    readonly keys: readonly string[];
  }[];
  readonly changes: readonly {
    readonly kind: ChangeKind;
    readonly line: number;
    readonly column: number;
    readonly from: string;
    readonly to: string;
  }[];
  readonly remarks: readonly Remark[];
  /** Keys that a person has to fill in before the notice is valid. */
  readonly missing: readonly MetaKey[];
  /** Keys of replaced front matter that a person wrote and that were kept. */
  readonly kept: readonly string[];
  /** Keys whose value the last import wrote and the new draft replaced. */
  readonly replaced: readonly string[];
  /** Files that keep the texts which a person had changed and the new draft replaced. */
  readonly setAside: readonly string[];
}

/** Where an import was written. */
export interface WrittenTo {
  readonly folder: string;
  readonly files: readonly string[];
  readonly kept: readonly string[];
  readonly replaced: readonly string[];
  readonly setAside: readonly string[];
}

/** Makes the report of `draft`. */
export function reportOf(draft: Draft, written?: WrittenTo): DraftReport {
  const divisions = draft.sections.map(({ division }) => division);
  const sections = divisions.filter(isSection).map(({ label, lead, divisions: items }) => ({
    label,
    title: lead.text,
    items: items.length,
  }));
  const tally = figureTallyOf(draft);
  const kept = written?.kept ?? [];
  return {
    version: 1,
    file: draft.file,
    encoding: draft.encoding,
    unit: unitOf(draft.format),
    ...(written === undefined ? {} : { folder: written.folder, files: written.files }),
    meta: draft.meta,
    contact: draft.contact ?? {},
    sections,
    items: countItemsOf(divisions),
    figures: draft.figures.map(({ at, ...figure }) => ({ ...figure, line: at.line })),
    ...(tally === undefined ? {} : { tally }),
    dropped: draft.dropped.map(({ at, ...dropped }) => ({ ...dropped, line: at.line })),
    changes: draft.changes.map(({ at, ...change }) => ({ ...change, line: at.line, column: at.column })),
    remarks: draft.remarks,
    missing: NEEDED.filter((key) => draft.meta[key] === undefined && !kept.includes(key)),
    kept,
    replaced: written?.replaced ?? [],
    setAside: written?.setAside ?? [],
  };
}

/** Writes the report in lines for people. */
export function writeReport(report: DraftReport, language: Language): string[] {
  const say = (text: Bilingual): string => text[language];
  const { file, encoding, unit, folder, sections, figures, tally, dropped, changes, missing, kept } = report;
  const place = (line: number): Bilingual => REPORT.place(unit, String(line));
  const lines = [
    say(folder === undefined ? REPORT.understood(file, encoding) : REPORT.imported(file, encoding, folder)),
  ];
  for (const [key, value] of Object.entries({ ...report.meta, ...report.contact })) {
    lines.push(`  ${KEY_NAMES[key]?.[language] ?? key}${language === 'zh' ? '：' : ': '}${value}`);
  }
  lines.push(say(REPORT.sections(sections.length, report.items)));
  for (const { label, items, title } of sections) lines.push(`  ${say(REPORT.section(label, items, title))}`);
  if (figures.length > 0) lines.push(say(REPORT.figures()));
  for (const { name, value, unit: measure, text, line } of figures) {
    lines.push(`  ${say(REPORT.figure(name, value, measure, text, place(line)))}`);
  }
  if (tally !== undefined) lines.push(`  ${say(REPORT.tally(tally.terms, tally.holds))}`);
  if (dropped.length > 0) lines.push(say(REPORT.dropped(dropped.length)));
  for (const { line, reason, text, keys } of dropped) {
    const why = DROP_REASONS[reason];
    const names = keys.map((key) => KEY_NAMES[key]?.[language] ?? key).join(language === 'zh' ? '、' : ', ');
    lines.push(`  ${say(REPORT.droppedLine(place(line), why, text, names))}`);
  }
  if (changes.length > 0) lines.push(say(REPORT.changed(changes.length)));
  lines.push(...writeChanges(report, language).map((line) => `  ${line}`));
  if (report.remarks.length > 0) lines.push(say(REPORT.remarks(report.remarks.length)));
  lines.push(...writeRemarks(report, language).map((line) => `  ${line}`));
  if (kept.length > 0) lines.push(say(REPORT.kept(kept.join(language === 'zh' ? '、' : ', '))));
  const { replaced, setAside } = report;
  if (replaced.length > 0) lines.push(say(REPORT.replaced(replaced.join(language === 'zh' ? '、' : ', '))));
  if (setAside.length > 0) lines.push(say(REPORT.setAside(setAside.join(language === 'zh' ? '、' : ', '))));
  if (missing.length > 0) lines.push(say(REPORT.missing(missing.join(language === 'zh' ? '、' : ', '))));
  return lines;
}

/** So many places of a kind are named one by one. */
const MOST_PLACES = 8;

function writeChanges({ changes, unit }: DraftReport, language: Language): string[] {
  const byKind = groupBy(changes, ({ kind }) => kind);
  return Array.from(byKind, ([kind, found]) => {
    const places = listPlaces(
      found.map(({ line }) => line),
      language,
    );
    return REPORT.changedKind(CHANGE_KINDS[kind], found.length, REPORT.place(unit, places))[language];
  });
}

/** Remarks with words are reported one by one, the others by kind. */
function writeRemarks({ remarks, unit }: DraftReport, language: Language): string[] {
  const byKind = groupBy(remarks, ({ kind, text }) => (text === undefined ? kind : `${kind} ${text}`));
  return Array.from(byKind.values(), (found) => {
    const [first] = found;
    if (first === undefined) return '';
    const lines = found.flatMap(({ line }) => (line === undefined ? [] : [line]));
    const place = lines.length === 0 ? undefined : REPORT.place(unit, listPlaces(lines, language));
    return REPORT.remark(place, REMARKS[first.kind], first.text ?? '')[language];
  });
}

function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

function listPlaces(lines: readonly number[], language: Language): string {
  const shown = [...new Set(lines)];
  const more = shown.length > MOST_PLACES ? '…' : '';
  return `${shown.slice(0, MOST_PLACES).join(language === 'zh' ? '、' : ', ')}${more}`;
}

function figureTallyOf({ figures, checks }: Draft): DraftReport['tally'] {
  const [total, ...others] = figures;
  const parts = others.filter(({ unit }) => unit === total?.unit);
  if (total === undefined || checks.length === 0) return undefined;
  const sum = parts.reduce((value, figure) => value + figure.value, 0);
  const terms = `${total.value} = ${parts.map((figure) => figure.value).join(' + ')}`;
  return { terms, holds: sum === total.value };
}
