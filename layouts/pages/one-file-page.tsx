/** A notice as one file that needs no other: the words and the look of its page, without what leads around the site. */

import type { VNode } from 'preact';
import type { PageWords } from '../../scripts/messages/pages/page.ts';
import type { Endings } from '../../scripts/notice/ending/ending.ts';
import type { Notice, Picture, Table } from '../../scripts/notice/model.ts';
import type { PrintLayout } from '../../scripts/notice/table/table-layout.ts';
import { Imprint, TitleLines } from '../notice/printed-head.tsx';
import { Blocks, FileAddress, PictureAddress, TablePrint } from '../text/blocks.tsx';
import { Divisions } from '../text/divisions.tsx';
import { NoticeEndings } from '../text/endings.tsx';
import { Breaking } from '../text/line-breaks.tsx';

export interface OneFilePageProps {
  readonly notice: Notice;
  /** The title in the lines that it has on paper. */
  readonly titleLines: readonly (readonly string[])[];
  /** Lines below the title: who published it, and when. */
  readonly imprint: readonly string[];
  readonly endings: Endings;
  /** How each table is set where the page is printed. */
  readonly tablePrint: (table: Table) => PrintLayout;
  readonly words: PageWords;
  /** Where the notice is published, for its paper. */
  readonly address: string | undefined;
  /** The style sheet, whole. */
  readonly style: string;
  /** The picture as an address that holds its bytes. */
  readonly pictureAddress: (picture: Picture) => string | undefined;
}

/** Nothing may be fetched and nothing may run: the style and the pictures are in the file. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function OneFilePage(props: OneFilePageProps): VNode {
  const { notice, titleLines, imprint, endings, tablePrint, words, address, style, pictureAddress } = props;
  const { meta, preamble, sections, closing } = notice;
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{meta.title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class="tb-one-file">
        <main class="tb-notice">
          <header class="tb-notice-head">
            {meta.sample ? (
              <p class="tb-sample-banner" role="note">
                {words.sample}
              </p>
            ) : null}
            <h1>
              <TitleLines lines={titleLines} />
            </h1>
            <Imprint lines={imprint} />
          </header>
          <PictureAddress.Provider value={pictureAddress}>
            <FileAddress.Provider value={() => undefined}>
              <div class="tb-notice-text" data-notice-text>
                <Breaking.Provider value="quantities">
                  <TablePrint.Provider value={tablePrint}>
                    <NoticeEndings.Provider value={endings}>
                      <Blocks blocks={preamble} words={words} anchor="text" />
                      <Divisions divisions={sections} words={words} />
                      {closing.length === 0 ? null : (
                        <div class="tb-closing">
                          <Blocks blocks={closing} words={words} anchor="closing" />
                        </div>
                      )}
                    </NoticeEndings.Provider>
                  </TablePrint.Provider>
                </Breaking.Provider>
              </div>
            </FileAddress.Provider>
          </PictureAddress.Provider>
          {address === undefined ? null : <footer class="tb-notice-foot" data-address={address} />}
        </main>
      </body>
    </html>
  );
}
