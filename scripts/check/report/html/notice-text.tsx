/** The whole text of a notice with its marks, and under each paragraph the notes on it. */

import type { ComponentChildren } from 'preact';
import { frame } from '../../../messages/check.ts';
import { say } from '../../../messages/report.ts';
import type { Finding, Language } from '../../../notice/finding.ts';
import type { Block, Division, List, Notice, Paragraph } from '../../../notice/model.ts';
import { type Prose, proseOf } from '../../../notice/prose.ts';
import { diffOf } from '../../word-diff.ts';
import type { MarkedText, NumberedFinding, Piece } from './marked-text.ts';

interface InText {
  readonly marked: MarkedText;
  readonly language: Language;
}

export function NoticeText({ notice, ...context }: InText & { readonly notice: Notice }) {
  return (
    <div class="text">
      <Blocks blocks={notice.preamble} {...context} />
      {notice.sections.map((section) => (
        <Part key={section.id} division={section} {...context} />
      ))}
      <Blocks blocks={notice.closing} {...context} />
    </div>
  );
}

function Part({ division, ...context }: InText & { readonly division: Division }) {
  const { level, lead, runIn, blocks, divisions } = division;
  const mark = labelOf(division);
  const [first, ...rest] = blocks;
  const joined = runIn && first?.kind === 'paragraph' ? first : undefined;
  const proses = [mark, lead, joined?.prose].filter((prose) => prose !== undefined);
  return (
    <>
      <p class={`lead level-${level}`}>
        <b>
          {mark === undefined ? division.label : <Words prose={mark} {...context} />}
          <Words prose={lead} {...context} />
        </b>
        {joined && <Words prose={joined.prose} {...context} />}
      </p>
      <Notes proses={proses} {...context} />
      <Blocks blocks={joined === undefined ? blocks : rest} {...context} />
      {divisions.map((inner) => (
        <Part key={inner.id} division={inner} {...context} />
      ))}
    </>
  );
}

/**
 * The mark of a division as words of the text, so that what is found of its number is told there. The number of a
 * section with a file of its own comes from the front matter and stands in no text: nothing.
 */
export function labelOf({ label, at, declared }: Division): Prose | undefined {
  return declared === undefined ? proseOf([{ text: label, at }]) : undefined;
}

function Blocks({ blocks, ...context }: InText & { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        // Blocks have no name of their own and never change places.
        <BlockText key={`${index} ${block.kind}`} block={block} {...context} />
      ))}
    </>
  );
}

function BlockText({ block, ...context }: InText & { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphText paragraph={block} {...context} />;
    case 'table': {
      const rows = [block.header, ...block.rows];
      return (
        <>
          <table class="cells">
            <tbody>
              {rows.map((row, index) => (
                <tr key={`row ${index + 1}`}>
                  {row.map((cell, column) => (
                    <td key={`cell ${column + 1}`}>
                      <Words prose={cell} {...context} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <Notes proses={rows.flat()} {...context} />
        </>
      );
    }
    case 'list':
      return <ListText list={block} {...context} />;
    case 'picture':
      return <p class="picture">{say.picture(block.alt)[context.language]}</p>;
  }
}

function ParagraphText({ paragraph, ...context }: InText & { readonly paragraph: Paragraph }) {
  return (
    <>
      <p>
        <Words prose={paragraph.prose} {...context} />
      </p>
      <Notes proses={[paragraph.prose]} {...context} />
    </>
  );
}

function ListText({ list, ...context }: InText & { readonly list: List }) {
  return (
    <ul>
      {list.items.map(({ prose, sublist }, index) => (
        <li key={`entry ${index + 1}`}>
          <Words prose={prose} {...context} />
          <Notes proses={[prose]} {...context} />
          {sublist && <ListText list={sublist} {...context} />}
        </li>
      ))}
    </ul>
  );
}

function Words({ prose, marked }: InText & { readonly prose: Prose }) {
  return (
    <>
      {marked.pieces(prose).map((piece, index) => (
        <Marked key={`piece ${index + 1}`} piece={piece} />
      ))}
    </>
  );
}

function Marked({ piece }: { readonly piece: Piece }) {
  const { text, strong, severity, related, figure, ends } = piece;
  const classes = [
    severity,
    related && severity === undefined ? 'related' : undefined,
    figure && `figure-${figure}`,
  ];
  const name = classes.filter((part) => part !== undefined).join(' ');
  const words = strong ? <strong>{text}</strong> : text;
  return (
    <>
      {severity !== undefined || related ? (
        <mark class={name}>{words}</mark>
      ) : figure !== undefined ? (
        <span class={name}>{words}</span>
      ) : (
        words
      )}
      {ends.map((number) => (
        <sup key={number} id={`t${number}`}>
          <a href={`#f${number}`}>{number}</a>
        </sup>
      ))}
    </>
  );
}

function Notes({ proses, marked, language }: InText & { readonly proses: readonly Prose[] }) {
  const findings = marked.findingsIn(proses);
  if (findings.length === 0) return null;
  return (
    <aside class="notes">
      {findings.map((numbered) => (
        <Note key={numbered.number} {...numbered} language={language} />
      ))}
    </aside>
  );
}

/** One finding: number, severity, what, what to do; a change word for word. */
export function Note({ number, finding, language }: NumberedFinding & { readonly language: Language }) {
  const { severity, says, advice } = finding;
  return (
    <p class={`note ${severity}`} id={`f${number}`}>
      <a class="number" href={`#t${number}`}>
        {number}
      </a>
      <b>{frame.severity[severity][language]}</b> {says[language]}
      <Change finding={finding} />
      {advice && <span class="advice">{frame.advice(advice)[language]}</span>}
    </p>
  );
}

function Change({ finding: { change } }: { readonly finding: Finding }): ComponentChildren {
  if (change === undefined) return null;
  return (
    <span class="change">
      {diffOf(change.before, change.after).map(({ kind, text }, index) => {
        const key = `part ${index + 1}`;
        if (kind === 'before') return <del key={key}>{text}</del>;
        return kind === 'after' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}
