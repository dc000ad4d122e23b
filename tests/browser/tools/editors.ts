/** The rich-text editors that content systems are built around, each in a page of its own, as a person uses them. */

import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { serveFolder } from './static-server.ts';

export interface Editor {
  readonly name: string;
  /** What the page loads, below node_modules. */
  readonly styles?: readonly string[];
  readonly scripts: readonly string[];
  /** Makes the editor of `#editor`, in the page; calls `window.made` when it can be typed into. */
  readonly make: string;
  /** Where the words are. */
  readonly frame: boolean;
  readonly area: string;
  /** Gives the HTML that the editor would save. */
  readonly html: string;
  /** Whether the style that indents a paragraph stays; where it does not, the body with spaces is pasted. */
  readonly keepsIndent: boolean;
}

export const EDITORS: readonly Editor[] = [
  {
    name: 'TinyMCE',
    scripts: ['tinymce/tinymce.min.js'],
    make: `tinymce.init({ selector: '#editor', license_key: 'gpl', plugins: 'table lists', menubar: false, branding: false,
      promotion: false, height: 640, setup: (editor) => editor.on('init', made) })`,
    frame: true,
    area: 'body',
    html: 'tinymce.activeEditor.getContent()',
    keepsIndent: false,
  },
  {
    name: 'CKEditor 4',
    scripts: ['ckeditor4/ckeditor.js'],
    make: `CKEDITOR.replace('editor', { versionCheck: false, height: 480 }).on('instanceReady', made)`,
    frame: true,
    area: 'body',
    html: 'CKEDITOR.instances.editor.getData()',
    keepsIndent: false,
  },
  {
    name: 'KindEditor',
    styles: ['kindeditor/themes/default/default.css'],
    scripts: ['kindeditor/kindeditor-all.js', 'kindeditor/lang/zh-CN.js'],
    make: `window.editor = KindEditor.create('#editor', { basePath: '/kindeditor/', width: '100%', height: '640px', afterCreate: made })`,
    frame: true,
    area: 'body',
    html: 'editor.html()',
    keepsIndent: true,
  },
  {
    name: 'wangEditor',
    styles: ['@wangeditor/editor/dist/css/style.css'],
    scripts: ['@wangeditor/editor/dist/index.js'],
    make: `window.editor = wangEditor.createEditor({ selector: '#area', html: '<p><br></p>', config: { scroll: false } });
      wangEditor.createToolbar({ editor, selector: '#bar' }); made()`,
    frame: false,
    area: '#area [contenteditable]',
    html: 'editor.getHtml()',
    keepsIndent: true,
  },
];

/** Editors are no pages of ours: they write styles and scripts into themselves. */
const ANYTHING = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** Copies all of `body` as it is shown by a browser, pastes it into `editor`, and looks at the page then. */
export async function pasteInto<T>(
  context: BrowserContext,
  editor: Editor,
  body: string,
  look: (page: Page, html: string) => Promise<T>,
): Promise<T> {
  const server = await serveFolder(path.resolve('node_modules'));
  server.demand(ANYTHING);
  const page = await context.newPage();
  try {
    await page.route(/\/(?:body|editor)\.html$/, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: route.request().url().endsWith('body.html') ? `<!doctype html>${body}` : pageOf(editor),
      }),
    );
    await page.goto(`${server.address}body.html`);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+C');
    await page.goto(`${server.address}editor.html`);
    await page.waitForFunction('window.isMade === true');
    const area = editor.frame
      ? page.frameLocator('iframe').first().locator(editor.area)
      : page.locator(editor.area);
    await area.click();
    await page.keyboard.press('ControlOrMeta+V');
    const html = () => page.evaluate<string>(editor.html);
    await page.waitForFunction(`(${editor.html}).length > 200`);
    return await look(page, await html());
  } finally {
    await page.close();
    await server.close();
  }
}

function pageOf({ styles = [], scripts, make }: Editor): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>editor</title>
${styles.map((file) => `<link rel="stylesheet" href="/${file}">`).join('')}
${scripts.map((file) => `<script src="/${file}"></script>`).join('')}
</head><body><div id="bar"></div><div id="area"></div><textarea id="editor"></textarea>
<script>window.isMade = false; window.made = () => { window.isMade = true; }; ${make}</script></body></html>`;
}
