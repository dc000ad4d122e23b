/** Why a spreadsheet cannot become a table of a notice. */

import type { say } from '../../messages/content/spreadsheet.ts';

export type SheetFaultKind = keyof typeof say;

/** Thrown by the readers; `detail` names a sheet, or where something is hidden. */
export class SheetFault extends Error {
  override readonly name = 'SheetFault';
  readonly kind: SheetFaultKind;
  readonly detail: string;

  constructor(kind: SheetFaultKind, detail = '', options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
    this.detail = detail;
  }
}
