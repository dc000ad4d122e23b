/** The report as one page for the person who signs. */

import { say } from '../../../messages/check/report.ts';
import type { Finding, Language } from '../../../notice/finding.ts';
import { countFindings } from '../../check.ts';
import type { NumberedFinding } from './marked-text.ts';
import { inside } from './markup.ts';
import { notesOf } from './note.ts';
import { NoticeReport, type NoticeReportProps } from './notice-report.tsx';
import { STYLE } from './style.ts';
import { Verdict } from './verdict.tsx';

export interface ReportPageProps {
  readonly notices: readonly Omit<NoticeReportProps, 'language'>[];
  /** Findings on content that made no notice. */
  readonly unread: readonly NumberedFinding[];
  readonly language: Language;
}

export function ReportPage({ notices, unread, language }: ReportPageProps) {
  return (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{say.title[language]}</title>
        {/* The sheet is ours and holds no text of a notice. */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <header>
            <h1>{say.title[language]}</h1>
            <p class="subtitle">{say.subtitle[language]}</p>
          </header>
          {notices.length > 1 && <Contents notices={notices} unread={unread} language={language} />}
          {unread.length > 0 && (
            <>
              <h3>{say.unread[language]}</h3>
              <div class="notes" {...inside(notesOf(unread, language))} />
            </>
          )}
          {notices.map((notice) => (
            <NoticeReport key={notice.checked.slug} {...notice} language={language} />
          ))}
        </main>
      </body>
    </html>
  );
}

function Contents({ notices, unread, language }: ReportPageProps) {
  const all: Finding[] = [...unread, ...notices.flatMap(({ findings }) => findings)].map(
    ({ finding }) => finding,
  );
  return (
    <div class="index">
      <div class="outcome">
        <Verdict tally={countFindings({ findings: all, silenced: [] })} language={language} />
      </div>
      <table>
        <tbody>
          {notices.map(({ checked, findings }) => (
            <tr key={checked.slug}>
              <td>
                <a href={`#${checked.slug}`}>{checked.title}</a>
              </td>
              {(['error', 'warning', 'info'] as const).map((severity) => {
                const count = findings.filter(({ finding }) => finding.severity === severity).length;
                const name = { error: say.errors, warning: say.warnings, info: say.infos }[severity];
                return (
                  <td key={severity} class="count">
                    <span class={count > 0 ? `grade ${severity}` : ''}>
                      {name[language]} {count}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
