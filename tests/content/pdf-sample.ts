/** Test support: a PDF of one page, a line of Latin text each, written by hand. */

export function pdfOf(
  lines: readonly string[],
  info: Readonly<Record<string, string>> = {},
  more: { readonly catalog?: string; readonly objects?: readonly string[] } = {},
): Uint8Array {
  const shown = lines.map((line) => `(${line}) Tj 0 -20 Td`).join('\n');
  const stream = lines.length === 0 ? '0 0 10 10 re f' : `BT /F1 12 Tf 50 700 Td\n${shown}\nET`;
  const entries = Object.entries(info).map(([key, value]) => `/${key} (${value})`);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more.catalog ?? ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< ${entries.join(' ')} >>`,
    ...(more.objects ?? []),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
