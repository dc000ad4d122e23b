/** The version of tongbao, as its package states it. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export function version(): string {
  const file = createRequire(import.meta.url).resolve('#package');
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : '';
}
