import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { writePages } from '../written-pages.ts';
import { elementsOf, elementWith, tagsOf } from './read-html.ts';
import {
  EDITIONS,
  FULL,
  figure,
  filesOf,
  notice,
  PAGES,
  paragraph,
  prose,
  SHORT,
  SITE,
  temporaryFolder,
} from './sample-site.ts';

let folder: string;
const page = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const squeeze = (text: string): string => text.replace(/\s+/g, '');

beforeAll(async () => {
  folder = temporaryFolder();
  writePages({ site: SITE, notices: [SHORT, FULL], editions: EDITIONS, folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the page of a notice', () => {
  it('carries the words of the notice, all of them and no others', () => {
    for (const one of [FULL, SHORT]) {
      const html = page(`${one.slug}/index.html`);
      const heading = elementsOf(html).find(({ tag }) => tag === 'h1');
      const text = elementWith(html, 'data-notice-text');
      expect(squeeze(`${heading?.text}${text.text}`)).toBe(squeeze(wordsOf(one)));
    }
  });

  it('has an anchor for every section and item', () => {
    const ids = elementsOf(page('fanben-2025/index.html')).map(({ attributes }) => attributes.get('id'));
    expect(ids).toEqual(expect.arrayContaining(['s1', 's1-1', 's1-1-1', 's1-2', 's2', 's2-1']));
  });

  it('heads sections with h2, items with h3, and makes no heading of a line that heads nothing', () => {
    const elements = elementsOf(page('fanben-2025/index.html'));
    const withLead = elements.filter(({ attributes }) => attributes.get('class') === 'tb-lead');
    expect(withLead.map(({ tag, text }) => `${tag} ${text}`)).toEqual([
      'h2 一、关于“学习不够深入”问题的整改',
      'h3 （一）组织专题学习。',
      'h4 1.制定计划。',
      'h5 （1）列出清单。',
      'p （1）之外再列一行',
      'h3 （二）强化责任落实。',
      'h2 二、关于台账管理的整改',
      'h3 （一）规范登记。',
    ]);
  });

  it('carries the page tags in their exact spelling', () => {
    expect(Object.fromEntries(tagsOf(page('fanben-2025/index.html')))).toMatchObject({
      SiteName: SITE.name,
      SiteDomain: SITE.domain,
      SiteIDCode: SITE.siteIdCode,
      ColumnName: SITE.column.name,
      ColumnDescription: SITE.column.description,
      ColumnKeywords: '整改,公开',
      ColumnType: SITE.column.type,
      ArticleTitle: FULL.meta.title,
      PubDate: '2025-12-08 09:30',
      ContentSource: '范本镇办公室',
      robots: 'noindex',
    });
  });

  it('states no time of publication that nobody stated, and leaves unknown fields out', () => {
    const html = page('fanben-gongshi/index.html');
    expect(tagsOf(html).get('PubDate')).toBe('2024-03-01');
    expect(tagsOf(html).has('robots')).toBe(false);
    expect(tagsOf(html).get('Description')).toBe('公示期七天，自今日起算。');
    expect(html).not.toContain('文号');
    expect(html).not.toMatch(/undefined|null/);
  });

  it('offers only the files that exist, under the title as name', () => {
    const links = elementsOf(page('fanben-2025/index.html')).filter(({ attributes }) =>
      attributes.has('download'),
    );
    expect(
      links.map(({ attributes, text }) => [attributes.get('href'), attributes.get('download'), text]),
    ).toEqual([['fanben-2025.pdf', `${FULL.meta.title}.pdf`, 'PDF（版式文件，供打印） 355 KB · 14 页']]);
    expect(page('fanben-gongshi/index.html')).not.toContain('downloads');
  });

  it('draws a declared sum with each part, and links each figure to the place that states it', () => {
    const elements = elementsOf(page('fanben-2025/index.html'));
    const bar = elements.find(({ attributes }) => attributes.get('class') === 'tb-sum-bar');
    expect(bar?.attributes.get('aria-label')).toBe('5个问题，其中：整改完成4个，正在整改1个');
    const link = elements.find(({ tag, text }) => tag === 'a' && text === '追缴资金432.5万元');
    expect(link?.attributes.get('href')).toBe('#s1-1');
  });

  it('links a notice with the one it follows, both ways', () => {
    const linksOf = (name: string) =>
      elementsOf(page(name))
        .filter(({ tag }) => tag === 'a')
        .map(({ attributes }) => attributes.get('href'));
    expect(linksOf('fanben-gongshi/index.html')).toContain('../fanben-2025/index.html');
    expect(linksOf('fanben-2025/index.html')).toContain('../fanben-gongshi/index.html');
  });
});

describe('the list', () => {
  it('has the notices newest first, with kind, date and counts', () => {
    const entries = elementsOf(page('index.html')).filter(
      ({ attributes }) => attributes.get('class') === 'tb-notice-entry',
    );
    expect(entries.map(({ text }) => text)).toEqual([
      '范本镇关于问题整改进展的通报2025-12-08整改通报示例市样例区范本镇人民政府2 节3 条示例',
      '范本镇小型项目公示2024-03-01公示示例市样例区范本镇人民政府',
    ]);
  });
});

describe('every page', () => {
  it('has relative links only, and each leads somewhere', () => {
    for (const name of PAGES) {
      const html = page(name);
      for (const { attributes } of elementsOf(html)) {
        // The name of a vocabulary is no link.
        if (attributes.get('rel') === 'schema.DCTERMS') continue;
        for (const address of [attributes.get('href'), attributes.get('src'), attributes.get('action')]) {
          if (address === undefined || /^(?:tel|mailto):/.test(address)) continue;
          expect(address).not.toMatch(/^(?:[a-z]+:|\/)/);
          const target = new URL(address, `http://site/${name}`);
          const file = decodeURIComponent(target.pathname.slice(1));
          // Attachments, full texts and what the search reads are put there by others, and the lists come last.
          if (/\/files\/|\/search\/(?:text|index)\/|\.pdf$|SHA256SUMS$|manifest\.js$/.test(target.pathname))
            continue;
          expect(existsSync(path.join(folder, file)), `${name} → ${address}`).toBe(true);
          if (target.hash === '') continue;
          const ids = elementsOf(page(file)).map((element) => element.attributes.get('id'));
          expect(ids, `${name} → ${address}`).toContain(decodeURIComponent(target.hash.slice(1)));
        }
      }
    }
  });

  it('has no script, style or handler of its own, so that a strict policy holds', () => {
    for (const name of PAGES) {
      for (const { tag, attributes, text } of elementsOf(page(name))) {
        expect([...attributes.keys()].filter((key) => key === 'style' || key.startsWith('on'))).toEqual([]);
        // Data is no script: the policy lets it are.
        if (attributes.get('type') === 'application/ld+json') continue;
        if (tag === 'script') expect([text, attributes.has('src')]).toEqual(['', true]);
        expect(tag).not.toBe('style');
      }
    }
  });

  it('gives each id once', () => {
    for (const name of PAGES) {
      const ids = elementsOf(page(name)).flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('building', () => {
  it('gives the same bytes twice, whatever the order of the notices', async () => {
    const second = temporaryFolder();
    writePages({ site: SITE, notices: [FULL, SHORT], editions: EDITIONS, folder: second });
    expect(filesOf(second)).toEqual(filesOf(folder));
    rmSync(second, { recursive: true });
  });

  it('shows hostile words as words', async () => {
    const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)> & {{ x }}';
    const hostile = notice(
      'hostile',
      [
        attack,
        paragraph(prose('点此', { href: 'javascript:alert(1)' })),
        paragraph(prose('再点', { href: ' java\nscript:alert(1)' })),
        { kind: 'picture', src: 'javascript:alert(1)', alt: attack, at: { file: 'x', line: 1, column: 1 } },
        `一、${attack}`,
        `（一）${attack}。后文。`,
      ],
      {
        title: attack,
        kind: attack,
        issuer: attack,
        contact: { phone: attack, address: attack },
        figures: [figure('x', '1', attack, attack)],
      },
    );
    const target = temporaryFolder();
    writePages({
      site: { ...SITE, name: attack },
      notices: [hostile],
      editions: new Map(),
      folder: target,
    });
    for (const name of ['hostile/index.html', 'index.html', 'search/index.html']) {
      const elements = elementsOf(readFileSync(path.join(target, name), 'utf8'));
      expect(
        elements.filter(
          ({ tag, attributes }) =>
            tag === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json',
        ),
      ).toEqual([]);
      expect(elements.filter(({ tag }) => tag === 'img')).toEqual([]);
      const addresses = elements.map(({ attributes }) => attributes.get('href') ?? '');
      expect(addresses.filter((address) => /script:/.test(address))).toEqual([]);
    }
    const html = readFileSync(path.join(target, 'hostile/index.html'), 'utf8');
    expect(elementWith(html, 'data-notice-text').text).toContain(attack);
    rmSync(target, { recursive: true });
  });

  it('makes a site of no notices', async () => {
    const target = temporaryFolder();
    writePages({ site: SITE, notices: [], editions: new Map(), folder: target });
    expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toContain('暂无通报');
    rmSync(target, { recursive: true });
  });

  it('speaks English where the site does', async () => {
    const target = temporaryFolder();
    writePages({
      site: { ...SITE, language: 'en' },
      notices: [FULL],
      editions: new Map(),
      folder: target,
    });
    const html = readFileSync(path.join(target, 'fanben-2025/index.html'), 'utf8');
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('Issuing body');
    expect(elementWith(html, 'data-notice-text').attributes.get('lang')).toBe('zh-CN');
    rmSync(target, { recursive: true });
  });
});
