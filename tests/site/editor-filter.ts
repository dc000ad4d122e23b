/**
 * The filter of rich-text editors of the UEditor kind, as far as it changes what is pasted: what it drops, what it turns
 * into something else. Switched off, the editor keeps the HTML as it is.
 */

const DROPPED_ELEMENTS = /<(style|script|svg|button|noscript)\b[^>]*>.*?<\/\1>/gs;
const UNWRAPPED =
  /<\/?(?:time|figure|figcaption|main|section|article|header|footer|nav|input|label)\b[^>]*>/g;
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'target', 'style', 'class'],
  img: ['src', 'alt', 'id', 'style', 'class'],
  table: ['width', 'border', 'align', 'valign', 'style', 'class'],
  td: ['rowspan', 'colspan', 'style', 'class'],
  th: ['rowspan', 'colspan', 'style', 'class'],
};

export function filterAsEditor(html: string): string {
  return html
    .replace(DROPPED_ELEMENTS, '')
    .replace(UNWRAPPED, '')
    .replace(/<(\/?)div\b/g, '<$1p')
    .replace(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*(\/?)>/g, (_, tag, attributes, slash) => {
      const allowed = KEPT[String(tag)] ?? ['style', 'class'];
      const kept = [...String(attributes).matchAll(/\s+([a-z-]+)(?:="[^"]*")?/g)].filter(([, name = '']) =>
        allowed.includes(name),
      );
      return `<${tag}${kept.map(([all]) => all).join('')}${slash}>`;
    });
}
