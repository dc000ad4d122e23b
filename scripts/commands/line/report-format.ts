/** The formats that `tongbao check` reports in. */

export const REPORT_FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit', 'html'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];
