/** A notice as one file that needs no other: the words and the look of its page, without what leads around the site. */

import type { VNode } from 'preact';
import type { Document } from '../../scripts/document/document.ts';
import type { PageWords } from '../../scripts/messages/pages/page-words.ts';
import type { Picture } from '../../scripts/notice/model.ts';
import { Imprint, SampleBanner, TitleLines } from '../notice/printed-head.tsx';
import { FileAddress, PictureAddress } from '../text/blocks.tsx';
import { NoticeText } from '../text/notice-text.tsx';
import { LinkAddress } from '../text/prose.tsx';

export interface OneFilePageProps {
  readonly document: Document;
  readonly words: PageWords;
  /** The style sheet, whole. */
  readonly style: string;
  /** The picture as an address that holds its bytes. */
  readonly pictureAddress: (picture: Picture) => string | undefined;
}

/** Nothing may be fetched and nothing may run: the style and the pictures are in the file. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function OneFilePage(props: OneFilePageProps): VNode {
  const { document, words, style, pictureAddress } = props;
  const { address } = document;
  const { meta } = document.notice;
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
            {meta.sample ? <SampleBanner text={words.sample} /> : null}
            <h1>
              <TitleLines lines={document.titleParts} />
            </h1>
            <Imprint lines={document.imprint} />
          </header>
          <PictureAddress.Provider value={pictureAddress}>
            <FileAddress.Provider value={() => undefined}>
              <LinkAddress.Provider value={document.carryLink}>
                <div class="tb-notice-text" data-notice-text>
                  <NoticeText document={document} words={words} />
                </div>
              </LinkAddress.Provider>
            </FileAddress.Provider>
          </PictureAddress.Provider>
          {address === undefined ? null : <footer class="tb-notice-foot" data-address={address} />}
        </main>
      </body>
    </html>
  );
}
