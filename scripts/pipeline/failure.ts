/** An error of one notice on its way between threads, where only plain data passes whole. */

import type { Bilingual } from '../notice/finding.ts';
import { Refusal, type RefusedPlace } from '../notice/refusal.ts';

export type Failure =
  | {
      readonly kind: 'refusal';
      readonly says: Bilingual;
      readonly advice?: Bilingual | undefined;
      readonly at?: RefusedPlace | undefined;
    }
  | {
      readonly kind: 'error';
      readonly message: string;
      readonly stack?: string | undefined;
      /** Of errors of the system. */
      readonly code?: string | undefined;
      readonly path?: string | undefined;
    };

export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) {
    const { says, advice, at } = error;
    return { kind: 'refusal', says, advice, at };
  }
  if (!(error instanceof Error)) return { kind: 'error', message: String(error) };
  const { message, stack } = error;
  const text = (key: 'code' | 'path'): string | undefined => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' ? value : undefined;
  };
  return { kind: 'error', message, stack, code: text('code'), path: text('path') };
}

/** The error again; one that is a defect names its notice. */
export function errorOf(slug: string, failure: Failure): Error {
  if (failure.kind === 'refusal') {
    const { says, advice, at } = failure;
    return new Refusal(says, { ...(advice && { advice }), ...(at && { at }) });
  }
  const { message, stack, code, path } = failure;
  const error = new Error(code === undefined ? `${slug}: ${message}` : message);
  if (stack !== undefined) error.stack = `${slug}: ${stack}`;
  return Object.assign(error, {
    ...(code === undefined ? {} : { code }),
    ...(path === undefined ? {} : { path }),
  });
}
