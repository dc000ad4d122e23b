/** How far a section has come, as a line of a full text. It is no words of the notice itself. */

import type { Division, StatusStep } from '../notice/model.ts';
import { writeDate } from './imprint.ts';

/**
 * The state that the file of a section declares, and how it came to it.
 * @returns e.g. `整改状态：正在整改（2025年7月1日制定方案；2025年9月30日正在整改：测绘已完成）`; nothing where none is declared
 */
export function statusLineOf({ declared }: Pick<Division, 'declared'>): string | undefined {
  if (declared?.status === undefined) return undefined;
  const steps = declared.history ?? [];
  const history = steps.length === 0 ? '' : `（${steps.map(writeStep).join('；')}）`;
  return `整改状态：${declared.status}${history}`;
}

function writeStep({ date, status, note }: StatusStep): string {
  return `${writeDate(date)}${status}${note === undefined ? '' : `：${note}`}`;
}
