import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wayFrom } from '../../scripts/site/address.ts';

const name = fc
  .string({ minLength: 1, maxLength: 8 })
  .filter((text) => !/[/\\]/.test(text) && !/^\.+$/.test(text));
const place = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

it('leads from any page to any file, wherever the site stands', () => {
  fc.assert(
    fc.property(
      place,
      place,
      fc.constantFrom('http://h/', 'http://h/a%20b/%E4%B8%AD/'),
      (page, target, base) => {
        const from = `${base}${page.split('/').map(encodeURIComponent).join('/')}`;
        const to = `${base}${target.split('/').map(encodeURIComponent).join('/')}`;
        expect(new URL(wayFrom(page)(target), from).href).toBe(new URL(to).href);
      },
    ),
  );
});

it('appends the anchor', () => {
  expect(wayFrom('search/index.html')('a/index.html', 's1-3')).toBe('../a/index.html#s1-3');
  expect(wayFrom('a/index.html')('a/index.html', 's1')).toBe('index.html#s1');
});
