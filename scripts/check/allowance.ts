/** Lets findings pass that the front matter allows with a reason, and reports allowances that do nothing. */

import { say } from '../messages/check/check.ts';
import { RULES } from '../messages/check/rules.ts';
import type { Finding } from '../notice/finding.ts';
import type { Allowance, Notice } from '../notice/model.ts';
import { type Span, spanAt } from '../notice/position.ts';
import { SourceLines } from './source-lines.ts';

export interface SilencedFinding extends Finding {
  /** Why the text stays as it is, in the author's words. */
  readonly reason: string;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
}

/**
 * Sorts `found` by the allowances of `notice`: one silences the findings of its rule that touch its text.
 * An allowance without a finding is reported as `allow-unused`, one of an unknown rule as `allow-unknown`.
 * @param off rules that the site turned off: whether their allowances would be of use is not known
 */
export function applyAllowances(
  notice: Notice,
  found: Iterable<Finding>,
  off: ReadonlySet<string> = new Set(),
): Judged {
  const touches = touching(notice);
  const used = new Set<Allowance>();
  const findings: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  for (const finding of found) {
    const allowance = notice.meta.allow.find(
      (candidate) => candidate.rule === finding.rule && touches(finding, candidate.text),
    );
    if (allowance === undefined) {
      findings.push(finding);
    } else {
      used.add(allowance);
      silenced.push({ ...finding, reason: allowance.reason });
    }
  }
  for (const allowance of notice.meta.allow) {
    if (!Object.hasOwn(RULES, allowance.rule)) findings.push(unknown(allowance));
    else if (!used.has(allowance) && !off.has(allowance.rule)) findings.push(unused(allowance));
  }
  return { findings, silenced };
}

/** Whether any place of a finding overlaps an occurrence of a text on its line. */
function touching({ source }: Notice): (finding: Finding, text: string) => boolean {
  // A packed document has no lines; its name stands for them.
  const names = (source.carried ?? []).filter(({ words }) => words !== undefined).map(({ name }) => name);
  const lines = new SourceLines(
    new Map([...source.texts, ...names.map((name) => [`${source.path}/${name}`, name] as const)]),
  );
  const overlaps = (span: Span, text: string): boolean => {
    for (let line = span.line; line <= span.endLine; line += 1) {
      const written = lines.at(span.file, line);
      const from = line === span.line ? span.column - 1 : 0;
      const to = line === span.endLine ? span.endColumn - 1 : written.length;
      // Any occurrence inside this window shares at least one character with the span.
      if (written.slice(Math.max(from - text.length + 1, 0), to + text.length - 1).includes(text))
        return true;
    }
    return false;
  };
  return ({ at, related = [] }, text) =>
    overlaps(at, text) || related.some((place) => overlaps(place.at, text));
}

function unused({ rule, text, at }: Allowance): Finding {
  const [says, advice] = say.allowUnused(rule, text);
  return { rule: 'allow-unused', severity: 'warning', says, advice, at: spanAt(at, text.length) };
}

function unknown({ rule, text, at }: Allowance): Finding {
  const [says, advice] = say.allowUnknown(rule, Object.keys(RULES));
  return { rule: 'allow-unknown', severity: 'error', says, advice, at: spanAt(at, text.length) };
}
