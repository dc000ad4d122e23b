/** Packages that `make-package.ts` takes into tongbao itself: users get them without installing them. */
export const BUNDLED: ReadonlySet<string> = new Set([
  'docx',
  'nanoid',
  'zod',
  'pdfjs-dist',
  '@myriaddreamin/typst-ts-web-compiler',
]);
