/** The form of a notice's fields, made from the schema of front matter, and what is wrong with what was filled in. */

import type { z } from 'zod';
import { noticeSchema } from '../content/schema.ts';
import { type Draft, NEEDED } from '../draft/draft.ts';
import { exampleOf, nameOf } from '../messages/content/keys.ts';
import { PROBLEMS } from '../messages/content/problems.ts';
import { say } from '../messages/desk.ts';
import type { Bilingual } from '../notice/finding.ts';

export interface Field {
  /** `title`, `contact.phone`. */
  readonly key: string;
  readonly name: Bilingual;
  /** A right value. */
  readonly example: string;
  readonly needed: boolean;
}

/** Values by key of the field; an empty one is left out. */
export type Values = Readonly<Record<string, string>>;

const { contact, ...top } = noticeSchema.shape;

/** Every key of one line: those of the notice, then those of its contact. */
const SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map(
  [
    ...Object.entries<z.ZodType>(top),
    ...Object.entries<z.ZodType>(contact.unwrap().shape).map(
      ([key, schema]) => [`contact.${key}`, schema] as const,
    ),
  ].filter(([, schema]) => LINES().some((text) => schema.safeParse(text).success)),
);

/** What one kind of line or another takes. */
function LINES(): readonly string[] {
  return ['示例', '2026-01-01', 'office@example.com'];
}

export const FIELDS: readonly Field[] = Array.from(SCHEMAS.keys(), (key) => ({
  key,
  name: nameOf(key),
  example: exampleOf(key)
    .replace(/^[^:]*: /, '')
    .replaceAll('"', ''),
  needed: NEEDED.some((needed) => needed === key),
}));

/** The fields as far as the draft states them. */
export function valuesOf({ meta, contact: stated = {} }: Draft): Values {
  const inner = Object.entries(stated).map(([key, value]) => [`contact.${key}`, value] as const);
  return Object.fromEntries([...Object.entries(meta), ...inner].filter(([, value]) => value !== undefined));
}

/** What is wrong with a value; `undefined` where nothing is. */
export function problemWith({ key, needed }: Field, value: string): Bilingual | undefined {
  if (value.trim() === '') return needed ? say.needed : undefined;
  const result = SCHEMAS.get(key)?.safeParse(value.trim());
  if (result === undefined || result.success) return undefined;
  const name = result.error.issues[0]?.message ?? '';
  return Object.entries(PROBLEMS).find(([problem]) => problem === name)?.[1] ?? PROBLEMS.line;
}
