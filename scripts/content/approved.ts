/** Reads `approved.json`: the words that `tongbao approve` locked. */

import { z } from 'zod';
import { say } from '../messages/content/content.ts';
import type { Finding } from '../notice/finding.ts';
import { spanAt } from '../notice/position.ts';
import type { Approval } from '../notice/versions/approval.ts';

/** Name of the file in the notice's folder. */
export const APPROVED_FILE = 'approved.json';

const words = z.strictObject({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string(),
  masked: z.literal(true).optional(),
});
const approval = z.strictObject({
  version: z.literal(1),
  values: z.record(z.string(), words),
  blocks: z.array(words),
});

/** Parses the text of `file`; a file that is no approval is reported, and never taken for “not approved”. */
export function readApproval(
  text: string,
  file: string,
): { readonly approval: Approval } | { readonly finding: Finding } {
  const parsed = approval.safeParse(parseJson(text));
  if (parsed.success) {
    const { values, blocks } = parsed.data;
    const listed = Object.entries(values).map(([key, value]) => ({ key, ...value }));
    return { approval: { file, values: listed, blocks } };
  }
  const [says, advice] = say.approvedUnreadable();
  const at = spanAt({ file, line: 1, column: 1 }, 1);
  return { finding: { rule: 'content-file', severity: 'error', says, advice, at } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
