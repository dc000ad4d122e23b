/** The part of the report on one notice: what it is, what was found, its text, its numbers, the place to sign. */

import { frame } from '../../../messages/check.ts';
import { say as sayLedger } from '../../../messages/ledger.ts';
import { say } from '../../../messages/report.ts';
import type { Bilingual, Finding, Language, Severity } from '../../../notice/finding.ts';
import type { Notice } from '../../../notice/model.ts';
import { divisionsOf, passagesOf } from '../../../notice/passages.ts';
import type { SilencedFinding } from '../../allowance.ts';
import type { CheckedNotice } from '../../check.ts';
import { countLedger, type Ledger } from '../../ledger.ts';
import type { Mask } from '../../mask.ts';
import { REGISTRY } from '../../registry.ts';
import { MarkedText, type NumberedFinding } from './marked-text.ts';
import { labelOf, Note, NoticeText } from './notice-text.tsx';
import { Verdict } from './verdict.tsx';

export interface NoticeReportProps {
  readonly checked: CheckedNotice;
  readonly findings: readonly NumberedFinding[];
  readonly silenced: readonly SilencedFinding[];
  readonly ledger: Ledger;
  readonly mask: Mask;
  readonly language: Language;
}

export function NoticeReport({ checked, findings, silenced, ledger, mask, language }: NoticeReportProps) {
  const { notice, title, sections, items } = checked;
  const marked = new MarkedText(findings, ledger, mask);
  const labels = Array.from(divisionsOf(notice.sections), labelOf).filter((label) => label !== undefined);
  const proses = [...labels, ...Array.from(passagesOf(notice), ({ prose }) => prose)];
  const placed = new Set(marked.findingsIn(proses).map(({ number }) => number));
  const { figures, checked: compared, alone } = countLedger(ledger);
  return (
    <article id={notice.slug}>
      <h2>{title}</h2>
      <Meta notice={notice} findings={findings} mask={mask} language={language} />
      <div class="outcome">
        <Verdict findings={findings.map(({ finding }) => finding)} language={language} />
        <ul class="counts">
          <Count value={sections} name={say.sections[language]} />
          <Count value={items} name={say.items[language]} />
          <Count value={figures} name={say.figures[language]} />
          <Count value={compared} name={say.checked[language]} />
          <Count value={alone} name={say.alone[language]} />
        </ul>
      </div>
      <h3>{say.results[language]}</h3>
      <Results findings={findings} language={language} />
      <Exceptions silenced={silenced} language={language} />
      <h3>{say.text[language]}</h3>
      <Legend language={language} />
      <div class="notes">
        {findings
          .filter(({ number }) => !placed.has(number))
          .map((numbered) => (
            <Note key={numbered.number} {...numbered} language={language} />
          ))}
      </div>
      <NoticeText notice={notice} marked={marked} language={language} />
      <h3>
        {say.ledger[language]}
        <small>{sayLedger.counts(figures, compared, alone)[language]}</small>
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

interface MetaProps extends Pick<NoticeReportProps, 'findings' | 'mask' | 'language'> {
  readonly notice: Notice;
}

function Meta({ notice: { meta, source }, findings, mask, language }: MetaProps) {
  const { date, time } = meta.published;
  const values = { ...meta, published: time === undefined ? date : `${date} ${time}` };
  const changed = findings.some(({ finding }) => finding.rule === 'approved-text');
  const approval = source.approved === undefined ? 'none' : changed ? 'differs' : 'same';
  return (
    <p class="meta">
      {(['issuer', 'published', 'written', 'dataAsOf', 'reference', 'source'] as const).map((key) => {
        const value = values[key];
        if (value === undefined || value === '') return null;
        return (
          <span key={key}>
            {say.meta[key][language]}　{mask.quoted(value)}
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
    <table>
      <Columns names={['number', 'severity', 'what', 'place']} language={language} />
      <tbody>
        {[...findings].sort(gravestFirst).map(({ number, finding }) => (
          <tr key={number}>
            <td class="count">
              <a href={`#f${number}`}>{number}</a>
            </td>
            <td>
              <span class={`grade ${finding.severity}`}>{frame.severity[finding.severity][language]}</span>
            </td>
            <td>
              {finding.says[language]}
              {finding.advice && <span class="advice">{frame.advice(finding.advice)[language]}</span>}
            </td>
            <Place finding={finding} />
          </tr>
        ))}
      </tbody>
    </table>
  );
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
        <tbody>
          {silenced.map((finding) => (
            <tr key={`${placeOf(finding)} ${finding.rule}`}>
              <td>{finding.says[language]}</td>
              <td>{finding.reason}</td>
              <Place finding={finding} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
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

function Place({ finding }: { readonly finding: Finding }) {
  return (
    <td class="place">
      {placeOf(finding)}
      <br />
      {finding.rule}
    </td>
  );
}

function placeOf({ at: { file, line, column } }: Finding): string {
  return `${file.split('/').at(-1) ?? file}:${line}:${column}`;
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
      <tbody>
        {ledger.entries.map((entry, index) => (
          <tr
            key={`${entry.at.file} ${entry.at.line} ${entry.at.column}`}
            class={entry.rules.length > 0 ? '' : 'alone'}
          >
            <td class="count">{index + 1}</td>
            <td class="where">{entry.item === '' ? entry.section : entry.item}</td>
            <td>
              {entry.before}
              <b>{entry.words}</b>
              {entry.after}
            </td>
            <td class="value">
              {entry.value.toFixed()}
              {entry.upper && `–${entry.upper.toFixed()}`} {entry.unit}
            </td>
            <td class="rules">{namesOf(entry.rules, language) || sayLedger.none[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who signs reads what was compared, not the name of a rule. */
function namesOf(rules: readonly string[], language: Language): string {
  return rules.map((name) => TITLES.get(name)?.[language] ?? name).join(language === 'zh' ? '；' : '; ');
}

const TITLES: ReadonlyMap<string, Bilingual> = new Map(REGISTRY.map(({ name, title }) => [name, title]));

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
