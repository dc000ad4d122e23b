/** The part of the report on one notice: what it is, what was found, its text, its numbers, the place to sign. */

import { say as sayLedger } from '../../../messages/check/ledger.ts';
import { say } from '../../../messages/check/report.ts';
import { frame } from '../../../messages/check/report-frame.ts';
import type { Finding, Language, Severity } from '../../../notice/finding.ts';
import type { Notice } from '../../../notice/model.ts';
import { publicationDayOf } from '../../../notice/versions/publication.ts';
import type { SilencedFinding } from '../../allowance.ts';
import { type CheckedNotice, countFindings } from '../../check.ts';
import { countLedger, type Ledger, type LedgerEntry, outcomeIn } from '../../ledger/ledger.ts';
import { MarkedText, type NumberedFinding } from './marked-text.ts';
import { inRow, inside, type Markup, markup } from './markup.ts';
import { adviceOf, notesOf } from './note.ts';
import { NoticeText } from './notice-text.ts';
import { Verdict } from './verdict.tsx';

export interface NoticeReportProps {
  readonly checked: CheckedNotice;
  readonly findings: readonly NumberedFinding[];
  readonly silenced: readonly SilencedFinding[];
  readonly ledger: Ledger;
  readonly language: Language;
}

export function NoticeReport({ checked, findings, silenced, ledger, language }: NoticeReportProps) {
  const { notice, title, sections, items } = checked;
  const marked = new MarkedText(findings, ledger);
  const { written, placed } = new NoticeText(notice, marked, language);
  const unplaced = findings.filter(({ number }) => !placed.has(number));
  const { figures, holds, fails, notJudged } = countLedger(ledger);
  return (
    <article id={notice.slug}>
      <h2>{title}</h2>
      <Meta notice={notice} findings={findings} language={language} />
      <div class="outcome">
        <Verdict
          tally={countFindings({ findings: findings.map(({ finding }) => finding), silenced })}
          language={language}
        />
        <ul class="counts">
          <Count value={sections} name={say.sections[language]} />
          <Count value={items} name={say.items[language]} />
          <Count value={figures} name={say.figures[language]} />
          <Count value={holds} name={say.holds[language]} />
          <Count value={fails} name={say.fails[language]} />
          <Count value={notJudged} name={say.notJudged[language]} />
        </ul>
      </div>
      <h3>{say.results[language]}</h3>
      <Results findings={findings} language={language} />
      <Exceptions silenced={silenced} language={language} />
      <h3>{say.text[language]}</h3>
      <Legend language={language} />
      <div class="notes" {...inside(notesOf(unplaced, language))} />
      <div class="text" {...inside(written)} />
      <h3>
        {say.ledger[language]}
        <small>{sayLedger.counts(figures, holds, fails, notJudged)[language]}</small>
      </h3>
      <LedgerTable ledger={ledger} language={language} />
      <Signature language={language} />
    </article>
  );
}

function Count({ value, name }: { readonly value: number; readonly name: string }) {
  return (
    <li>
      <b>{value}</b> {name}
    </li>
  );
}

interface MetaProps extends Pick<NoticeReportProps, 'findings' | 'language'> {
  readonly notice: Notice;
}

function Meta({ notice: { meta, source }, findings, language }: MetaProps) {
  const day = publicationDayOf(meta);
  const published = day && [day, meta.published.time ?? ''].join(' ').trim();
  const values = { ...meta, published };
  const changed = findings.some(({ finding }) => finding.rule === 'approved-text');
  const approval = source.approved === undefined ? 'none' : changed ? 'differs' : 'same';
  return (
    <p class="meta">
      {(['issuer', 'published', 'written', 'dataAsOf', 'reference', 'source'] as const).map((key) => {
        const value = values[key];
        if (value === undefined || value === '') return null;
        return (
          <span key={key}>
            {say.meta[key][language]}　{value}
          </span>
        );
      })}
      <span class={`approval ${approval}`}>{say.approval[approval][language]}</span>
    </p>
  );
}

function Results({ findings, language }: Pick<NoticeReportProps, 'findings' | 'language'>) {
  if (findings.length === 0) return <p class="nothing">{say.nothing[language]}</p>;
  return (
    <table class="results">
      <Columns names={['number', 'severity', 'what', 'place']} language={language} />
      <tbody
        {...inside(inRow([...findings].sort(gravestFirst).map((numbered) => resultOf(numbered, language))))}
      />
    </table>
  );
}

function resultOf({ number, finding }: NumberedFinding, language: Language): Markup {
  const { severity, says, advice } = finding;
  return markup`<tr><td class="count"><a href="#f${number}">${number}</a></td><td><span class="grade ${severity}">${frame.severity[severity][language]}</span></td><td>${says[language]}${adviceOf(advice, language)}</td>${placeOf(finding)}</tr>`;
}

/** Errors stop the publication and are read first; within a severity the order of the text stays. */
function gravestFirst(one: NumberedFinding, other: NumberedFinding): number {
  return SEVERITIES.indexOf(one.finding.severity) - SEVERITIES.indexOf(other.finding.severity);
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function Exceptions({ silenced, language }: Pick<NoticeReportProps, 'silenced' | 'language'>) {
  if (silenced.length === 0) return null;
  return (
    <>
      <h3>{say.exceptions[language]}</h3>
      <table>
        <Columns names={['what', 'reason', 'place']} language={language} />
        <tbody {...inside(inRow(silenced.map((finding) => exceptionOf(finding, language))))} />
      </table>
    </>
  );
}

function exceptionOf(finding: SilencedFinding, language: Language): Markup {
  return markup`<tr><td>${finding.says[language]}</td><td>${finding.reason}</td>${placeOf(finding)}</tr>`;
}

function Columns({
  names,
  language,
}: {
  readonly names: readonly (keyof typeof say.columns)[];
  readonly language: Language;
}) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name}>{say.columns[name][language]}</th>
        ))}
      </tr>
    </thead>
  );
}

function placeOf({ rule, at: { file, line, column } }: Finding): Markup {
  return markup`<td class="place">${file.split('/').at(-1) ?? file}:${line}:${column}<br/>${rule}</td>`;
}

function Legend({ language }: { readonly language: Language }) {
  const { finding, related, checked, alone } = say.legend;
  return (
    <p class="legend">
      <mark class="error">{finding[language]}</mark>
      <mark class="related">{related[language]}</mark>
      <span class="figure-checked">{checked[language]}</span>
      <span class="figure-alone">{alone[language]}</span>
    </p>
  );
}

function LedgerTable({ ledger, language }: Pick<NoticeReportProps, 'ledger' | 'language'>) {
  const { number, where, words, value, checkedBy } = say.columns;
  return (
    <table class="ledger">
      <thead>
        <tr>
          {[number, where, words, value, checkedBy].map((head) => (
            <th key={head.en} class={head === where ? 'where' : undefined}>
              {head[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...inside(inRow(ledger.entries.map((entry, index) => entryOf(entry, index + 1, language))))} />
    </table>
  );
}

function entryOf(entry: LedgerEntry, number: number, language: Language): Markup {
  const { section, item, before, words, after, value, upper, unit, verdict } = entry;
  const amount = upper === undefined ? value.toFixed() : `${value.toFixed()}–${upper.toFixed()}`;
  return markup`${ROWS[verdict]}<td class="count">${number}</td><td class="where">${item === '' ? section : item}</td><td>${before}<b>${words}</b>${after}</td><td class="value">${amount} ${unit}</td><td class="rules">${outcomeIn(entry, language)}</td></tr>`;
}

const ROWS = {
  holds: markup`<tr>`,
  fails: markup`<tr class="fails">`,
  notJudged: markup`<tr class="alone">`,
};

function Signature({ language }: { readonly language: Language }) {
  return (
    <div class="signature">
      {Object.values(say.signature).map((name) => (
        <p key={name.en}>
          <span>{name[language]}</span>
        </p>
      ))}
    </div>
  );
}
