/** Import, checker and pages are of one mind on where a notice may lead to. */

import { describe, expect, it } from 'vitest';
import { safeAddress } from '../../layouts/text/prose.tsx';
import { targetOf } from '../../scripts/check/targets.ts';
import { linkOf } from '../../scripts/download/link.ts';
import { safeLink } from '../../scripts/draft/parts/safe-link.ts';
import { LINK_SCHEMES } from '../../scripts/notice/link-schemes.ts';

describe('an address', () => {
  it.each(LINK_SCHEMES)(
    'of %s is kept, passes the check, and is a link on the page and in files',
    (scheme) => {
      const address = `${scheme}:${scheme === 'mailto' ? 'a@example.com' : '//example.com/a'}`;
      expect(safeLink(address)).toBe(address);
      expect(targetOf(address)).toEqual({ kind: 'outside' });
      expect(safeAddress(address)).toBe(address);
      expect(linkOf(address, new Set())).toEqual({ kind: 'address', address });
    },
  );

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,a',
    'file:///etc/passwd',
    'vbscript:a',
  ])('%s is none of them anywhere', (address) => {
    expect(safeLink(address)).toBeUndefined();
    expect(targetOf(address).kind).toBe('scheme');
    expect(safeAddress(address)).toBeUndefined();
    expect(linkOf(address, new Set())).toBeUndefined();
  });
});
