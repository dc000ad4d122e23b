import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { explainSystemError } from '../../../scripts/commands/line/system-error.ts';

/** The error of the system itself. */
function errorOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

it('says what the system refused, with the file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-system-'));
  try {
    const refusal = explainSystemError(errorOf(() => writeFileSync(folder, '')));
    expect(refusal?.says.zh).toContain(folder);
    expect(refusal?.says.zh).toContain('却是文件夹');
    const gone = path.join(folder, '$&');
    expect(explainSystemError(errorOf(() => readFileSync(gone)))?.says.en).toBe(`${gone} is gone`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each(['ENOSPC', 'EACCES', 'EXDEV', 'EROFS', 'EBUSY'])('%s has a way out', (code) => {
  const refusal = explainSystemError(Object.assign(new Error(code), { code, path: '_site/index.html' }));
  expect(refusal?.says.zh).toContain('_site/index.html');
  expect(refusal?.advice?.zh).not.toBe('');
});

it('says what a library wrapped', () => {
  const full = Object.assign(new Error('full'), { code: 'ENOSPC', path: '_site/index.html' });
  const ofEleventy = Object.assign(new Error('Having trouble writing'), { originalError: full });
  for (const error of [new Error('a', { cause: full }), ofEleventy, new Error('b', { cause: ofEleventy })])
    expect(explainSystemError(error)?.says.zh).toContain('磁盘已满，写不进 _site/index.html');
  const circle = new Error('c');
  circle.cause = circle;
  expect(explainSystemError(circle)).toBeUndefined();
});

it.each([
  new Error('no code'),
  new TypeError('x'),
  Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG' }),
  'x',
])('a defect stays one: %s', (error) => expect(explainSystemError(error)).toBeUndefined());
