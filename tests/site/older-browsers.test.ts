/** Chrome 109 is the last one on Windows 7, which many offices and readers still have. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Features, transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';

const CHROME_109 = { chrome: 109 << 16 };
const SHEETS = readdirSync('layouts/styles', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);
const browser = path.dirname(createRequire(import.meta.url).resolve('#browser/site.css'));
const SCRIPTS = readdirSync(browser).filter((name) => name.endsWith('.js'));

/** Style that Chrome 109 drops, where what is left would be broken; unknown properties alone do no harm. */
const NEWER_CSS =
  /@scope|@starting-style|@position-try|color-mix\(|light-dark\(|\bsubgrid\b|:popover-open|:user-(?:in)?valid|:state\(|\b(?:round|mod|sin|pow|abs)\(|\banchor\(|\blh\b/;

/** What came to scripts after Chrome 109. */
const NEWER_SCRIPT =
  /\.(?:toSorted|toReversed|toSpliced|groupBy|withResolvers|isWellFormed|toWellFormed|fromAsync|symmetricDifference|isSubsetOf|canParse|startViewTransition|showPopover|togglePopover|setHTMLUnsafe|parseHTMLUnsafe|moveBefore|getHTML)\b|AbortSignal\.any|Iterator\.from|Promise\.try|DurationFormat/;

describe('what pages load is understood by Chrome 109', () => {
  it.each(SHEETS)('%s', (name) => {
    const code = readFileSync(path.join('layouts/styles', name));
    const options = { filename: name, code, minify: true };
    const written = transform(options).code.toString();
    // Written for the older browser it would be another sheet, were anything in it too new. Two things are left out of it:
    // what it does to `color-scheme`, and a prefix that it takes away.
    const older = transform({ ...options, targets: CHROME_109, exclude: Features.LightDark }).code.toString();
    const bare = (css: string) => css.replaceAll('-webkit-text-size-adjust:100%;', '');
    expect(bare(older)).toBe(bare(written));
    expect(written).not.toMatch(NEWER_CSS);
  });

  it.each(SCRIPTS)('%s', (name) => {
    const script = readFileSync(path.join(browser, name), 'utf8');
    expect(script).not.toMatch(NEWER_SCRIPT);
  });

  it('and a newer sheet would be seen', () => {
    const code = Buffer.from('.a{color:red;& .b{color:blue}}');
    const older = transform({ filename: 'a.css', code, minify: true, targets: CHROME_109 }).code.toString();
    expect(older).not.toContain('&');
  });
});
