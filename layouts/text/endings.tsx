/** What is at the end of a notice in a form of its own: the note of attachments, and the signature. */

import { Fragment, type VNode } from 'preact';
import type { AttachmentNote } from '../../scripts/document/ending/attachment-note.ts';
import type { Ending } from '../../scripts/document/ending/ending.ts';
import type { Signature } from '../../scripts/document/ending/signature.ts';
import { ProseText } from './prose.tsx';

/** Those that are one below the other are one box: a browser tears no single one of them off. */
export function EndingsView({ endings }: { readonly endings: readonly Ending[] }): VNode | null {
  if (endings.length === 0) return null;
  return (
    <div class="tb-endings">
      {endings.map((ending) =>
        ending.kind === 'signature' ? (
          <SignatureView key={ending.kind} signature={ending} />
        ) : (
          <AttachmentsView key={ending.kind} note={ending} />
        ),
      )}
    </div>
  );
}

function AttachmentsView({ note }: { readonly note: AttachmentNote }): VNode {
  return (
    <div class="tb-attachments">
      {note.lines.map(({ prose, indent, hang }, index) => (
        <p key={index} class={`tb-from-${indent} tb-hangs-${hang}`}>
          <ProseText prose={prose} />
        </p>
      ))}
    </div>
  );
}

// The outer box is as wide as the screen, the inner one is as wide as the longest line.
function SignatureView({ signature }: { readonly signature: Signature }): VNode {
  return (
    <div class="tb-signature">
      <div class={signature.isLong ? 'tb-signature-lines tb-is-long' : 'tb-signature-lines'}>
        {signature.lines.map(({ parts, isDate }, index) => (
          <p key={index} class={isDate ? 'tb-signature-date' : undefined}>
            {parts.map((part, place) => (
              <Fragment key={place}>
                {place > 0 ? <wbr /> : null}
                <ProseText prose={part} />
              </Fragment>
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}
