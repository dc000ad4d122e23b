/** The heading of the findings, from which a person goes on once the form that had the focus is gone. */

export const HEADING = 'findings';

export function focusFindings(): void {
  document.getElementById(HEADING)?.focus({ preventScroll: true });
}
