/** The schema of front matter and of `site.yaml`: the one place where keys are declared. */

import { z } from 'zod';
import { isCivilDate } from '../language/date/civil-date.ts';
import { RULES } from '../messages/check/rules.ts';
import type { Problem } from '../messages/content/problems.ts';
import { readMark } from '../notice/numbering/mark.ts';
import { FORMATS } from '../notice/site/site.ts';
import { isSlug } from './slug.ts';

// Every check names its problem; `schema-findings.ts` turns the name into words for the editor.
const is = (problem: Problem): { error: string } => ({ error: problem });
const wrong = (message: Problem, path: (string | number)[]) => ({ code: 'custom' as const, message, path });

const line = z.string(is('text')).refine((text) => text.trim() !== '' && !/[\r\n]/.test(text), is('line'));
const date = z.string(is('date')).refine(isCivilDate, is('date'));
const count = z.int(is('count')).min(1, is('count'));
const slug = z.string(is('slug')).refine(isSlug, is('slug'));
const number = z.union(
  [z.number(), z.string().regex(/^-?(?:0|[1-9][0-9]{0,20})(?:\.[0-9]{1,10})?$/, is('number'))],
  is('number'),
);

const publication = z
  .string(is('time'))
  .superRefine((text, context) => {
    const [day = '', time, ...rest] = text.split(/[ T]/);
    if (isCivilDate(day) && rest.length === 0 && (time === undefined || CLOCK.test(time))) return;
    const isShort = isCivilDate(day) && time !== undefined && CLOCK.test(withTwoDigits(time));
    const message: Problem = isShort ? 'hour' : 'time';
    context.addIssue({ code: 'custom', message });
  })
  .transform((text) => ({ date: text.slice(0, 10), time: text.slice(11) || undefined }));

const CLOCK = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/** 9:5 as 09:05, and without seconds. */
function withTwoDigits(time: string): string {
  const [hour = '', minute = ''] = time.replaceAll('：', ':').split(':');
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

const contact = z.strictObject(
  { phone: line.optional(), address: line.optional(), email: z.email(is('email')).optional() },
  is('group'),
);

const step = z.strictObject({ date, status: line, note: line.optional() }, is('group'));

const correction = z.strictObject({ date, change: line }, is('group'));

const figure = z.strictObject({ value: number, unit: line.optional(), text: line }, is('group'));

/** Front matter of `index.md`. */
export const noticeSchema = z
  .strictObject(
    {
      title: line,
      titleBreak: z.array(line, is('list')).optional(),
      kind: line,
      issuer: line,
      source: line.optional(),
      published: publication,
      written: date.optional(),
      dataAsOf: date.optional(),
      reference: line.optional(),
      indexNumber: line.optional(),
      topic: line.optional(),
      validity: line.optional(),
      supersedes: slug.optional(),
      follows: slug.optional(),
      contact: contact.optional(),
      sample: z.boolean(is('flag')).optional(),
      figures: z
        .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,63}$/, is('name')), figure, is('group'))
        .optional(),
      checks: z.array(line, is('list')).optional(),
      allow: z
        .array(z.strictObject({ rule: line, text: line, reason: line }, is('group')), is('list'))
        .optional(),
      corrections: z.array(correction, is('list')).optional(),
    },
    is('group'),
  )
  .refine(({ title, titleBreak }) => titleBreak === undefined || titleBreak.join('') === title, {
    ...is('titleBreak'),
    path: ['titleBreak'],
  })
  .superRefine(({ published, corrections = [] }, context) => {
    // Dates written YYYY-MM-DD are in the order of their characters.
    let before = published.date;
    for (const [index, { date }] of corrections.entries()) {
      if (date < before) {
        const problem: Problem = index === 0 ? 'beforePublication' : 'beforeLast';
        context.addIssue(wrong(problem, ['corrections', index, 'date']));
      }
      before = date;
    }
  });

/** Front matter of a section file. */
export const sectionSchema = z
  .strictObject(
    {
      section: count,
      title: line.refine((text) => readMark(text) === undefined, is('numbered')),
      items: count.optional(),
      problems: count.optional(),
      status: line.optional(),
      history: z.array(step, is('list')).optional(),
    },
    is('group'),
  )
  .superRefine(({ status, history = [] }, context) => {
    for (const [index, { date }] of history.entries()) {
      if (date < (history[index - 1]?.date ?? date))
        context.addIssue(wrong('beforeStep', ['history', index, 'date']));
    }
    const last = history.at(-1)?.status;
    if (status !== undefined && last !== undefined && status !== last)
      context.addIssue(wrong('lastStep', ['status']));
  });

/** `closing.md` has words only. */
export const closingSchema = z.strictObject({}, is('group'));

/** How severe each rule of the checker is taken; a rule that is not named keeps its own severity. */
const severity = z.enum(['error', 'warning', 'info', 'off'], is('severity')).optional();
const rules = z.strictObject(
  Object.fromEntries(Object.keys(RULES).map((name) => [name, severity])),
  is('group'),
);

/** The name of a file or folder at the top of the published folder; those that tongbao writes there cannot be kept. */
const keptName = line.refine(
  (name) => !/[/\\]|^\.{1,2}$|^(?:SHA256SUMS.*|index\.html|\.tongbao.*)$/i.test(name),
  is('keptName'),
);

/** An address that leads out of the site: whole, or from the root of the server. */
const href = z.string(is('href')).regex(/^(?:https?:\/\/[^\s/]+|\/(?!\/))[^\s]*$/, is('href'));
const footerLink = z.strictObject({ text: line, href }, is('group'));
const themeFile = z.string(is('themeFile')).regex(/^files\/[A-Za-z0-9/._-]+$/, is('themeFile'));

/** `site.yaml`. */
export const siteSchema = z.strictObject(
  {
    name: line,
    domain: line.optional(),
    siteIdCode: z
      .string(is('idCode'))
      .regex(/^[0-9]{10}$/, is('idCode'))
      .optional(),
    language: z.enum(['zh-CN', 'en'], is('language')).default('zh-CN'),
    column: z.strictObject(
      { name: line, type: line, description: line, keywords: z.array(line, is('list')) },
      is('group'),
    ),
    baseUrl: z
      .string(is('url'))
      .max(1000, is('urlLength'))
      .regex(/^https?:\/\/[^\s/?#]+\/(?:[^\s?#]*\/)?$/, is('url'))
      .optional(),
    contact: contact.optional(),
    formats: z.array(z.enum(FORMATS, is('format')), is('list')).optional(),
    desk: z.boolean(is('flag')).optional(),
    search: z.enum(['pagefind', 'postings'], is('search')).optional(),
    keep: z.array(keptName, is('list')).optional(),
    parent: z.strictObject({ name: line, href }, is('group')).optional(),
    theme: z
      .strictObject(
        {
          colour: z
            .string(is('colour'))
            .regex(/^#[0-9a-f]{6}$/i, is('colour'))
            .transform((colour) => colour.toLowerCase())
            .optional(),
          logo: themeFile.optional(),
          favicon: themeFile.optional(),
        },
        is('group'),
      )
      .optional(),
    footer: z
      .strictObject(
        {
          organiser: line.optional(),
          maintainer: line.optional(),
          phone: line.optional(),
          icp: line.optional(),
          police: footerLink.optional(),
          partyGovernment: href.optional(),
          reportError: href.optional(),
          links: z.array(footerLink, is('list')).optional(),
        },
        is('group'),
      )
      .optional(),
    accessibility: href.optional(),
    rules: rules.optional(),
  },
  is('group'),
);
