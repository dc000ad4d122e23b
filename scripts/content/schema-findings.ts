/** Turns what the schema refuses into findings with the place in the file and the line to write instead. */

import { z } from 'zod';
import { say } from '../messages/content/content.ts';
import { exampleOf } from '../messages/content/keys.ts';
import { exampleFor, PROBLEMS, type Problem } from '../messages/content/problems.ts';
import type { Finding } from '../notice/finding.ts';
import type { Span } from '../notice/position.ts';
import type { YamlPlaces } from './front-matter.ts';

/** Data that the schema took, or the findings that say why it did not. */
export type Parsed<T> = { readonly value: T } | { readonly findings: readonly Finding[] };

/** Parses `data` of the front matter whose `places` are known. */
export function parseWith<S extends z.ZodType>(
  schema: S,
  data: unknown,
  places: YamlPlaces,
): Parsed<z.output<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  return { findings: result.error.issues.flatMap((issue) => findingsOf(issue, schema, data, places)) };
}

function findingsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  places: YamlPlaces,
): Finding[] {
  const key = keyName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((name) =>
      finding(say.unknownKey(name, nearest(name, known), known), places.key([...issue.path, name])),
    );
  }
  const value = valueAt(data, issue.path);
  if (issue.code !== 'invalid_key' && (value === undefined || value === null)) {
    const said = value === undefined ? say.missingKey : say.emptyKey;
    return [finding(said(key, exampleOf(key)), places.value(issue.path))];
  }
  const name = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
  const problem = isProblem(name) ? name : 'line';
  const at = issue.code === 'invalid_key' ? places.key(issue.path) : places.value(issue.path);
  return [finding(say.wrongValue(key, PROBLEMS[problem], exampleFor(problem, key)), at)];
}

function finding([says, advice]: ReturnType<typeof say.missingKey>, at: Span): Finding {
  return { rule: 'content-schema', severity: 'error', says, advice, at };
}

function isProblem(name: string): name is Problem {
  return Object.hasOwn(PROBLEMS, name);
}

/** `figures.problems.value` is called `figures.*.value`: entries of lists and of free groups have no name of their own. */
function keyName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' || (index === 1 && (path[0] === 'figures' || path[0] === 'rules'))
        ? '*'
        : String(part),
    )
    .join('.');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner: unknown = schema;
  for (const part of path) {
    inner = unwrap(inner);
    if (inner instanceof z.ZodObject) inner = inner.shape[String(part)];
    else if (inner instanceof z.ZodArray) inner = inner.element;
    else if (inner instanceof z.ZodRecord) inner = inner.valueType;
  }
  inner = unwrap(inner);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
}

/** The known key that the editor most likely meant: the fewest changed letters, at most two. */
function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const key of known) {
    const distance = editDistance(name.toLowerCase(), key.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = key;
    }
  }
  return best;
}

/** Levenshtein distance, or `limit` where it is not below that. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 0; i < one.length; i += 1) {
    const above = row;
    row = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const change = (above[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      row.push(Math.min(change, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
  }
  return Math.min(row.at(-1) ?? limit, limit);
}
