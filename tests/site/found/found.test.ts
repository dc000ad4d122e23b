import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryOf } from '../../../scripts/notice/entry.ts';
import type { Site } from '../../../scripts/notice/site/site.ts';
import { groupFolder } from '../../../scripts/site/found/groups.ts';
import { IndexData, indexPages, indexSchema } from '../../../scripts/site/found/index-json.ts';
import { listingOf } from '../../../scripts/site/listing.ts';
import { writePages } from '../../written-pages.ts';
import { elementsOf, tagsOf } from '../read-html.ts';
import { EDITIONS, FULL, notice, SHORT, SITE, temporaryFolder } from '../sample-site.ts';

const PUBLIC: Site = {
  ...SITE,
  baseUrl: 'https://www.example.com/a/',
  parent: { name: '示例市人民政府', href: 'https://www.example.com/' },
  footer: { organiser: '示例市样例区范本镇人民政府' },
};
const AT = { file: 'index.md', line: 1, column: 1 };
const NEWER = notice('fanben-2026', ['一、总体', '（一）甲。</script>乙。'], {
  title: '范本镇关于问题整改情况的再通报',
  published: { date: '2026-02-01' },
  supersedes: 'fanben-2025',
  topic: '整改',
  corrections: [{ date: '2026-02-03', change: '“甲”更正为“乙”', at: AT }],
});
const RULES = notice('fanben-banfa', ['为规范管理，制定本办法。'], {
  title: '范本镇台账管理办法',
  kind: '管理办法',
  published: { date: '2023-05-04' },
  reference: '范本〔2023〕2号',
});

let folder: string;
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const dataOf = (name: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(read(name))?.[1] ?? '');
const propertiesOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    elementsOf(read(name))
      .filter(({ attributes }) => attributes.has('property'))
      .map(({ attributes }) => [attributes.get('property') ?? '', attributes.get('content') ?? '']),
  );
const linkOf = (name: string, rel: string): string | undefined =>
  elementsOf(read(name))
    .find(({ tag, attributes }) => tag === 'link' && attributes.get('rel') === rel)
    ?.attributes.get('href');

beforeAll(() => {
  folder = temporaryFolder();
  const superseded = {
    ...FULL,
    meta: { ...FULL.meta, sample: false },
    supersededBy: { slug: 'fanben-2026', title: NEWER.meta.title, published: '2026-02-01' },
  };
  writePages({ site: PUBLIC, notices: [superseded, SHORT, NEWER, RULES], editions: EDITIONS, folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the page of a notice', () => {
  it('has one address, which every head and file of data states', () => {
    const address = 'https://www.example.com/a/fanben-2025/index.html';
    expect(linkOf('fanben-2025/index.html', 'canonical')).toBe(address);
    expect(propertiesOf('fanben-2025/index.html')['og:url']).toBe(address);
    expect(tagsOf(read('fanben-2025/index.html')).get('DCTERMS.identifier')).toBe(address);
    expect(dataOf('fanben-2025/index.html')).toMatchObject({ '@id': address, url: address });
  });

  it('describes itself in Open Graph, Dublin Core and the vocabulary of ELI', () => {
    expect(propertiesOf('fanben-2026/index.html')).toMatchObject({
      'og:type': 'article',
      'og:title': NEWER.meta.title,
      'og:locale': 'zh_CN',
      'og:site_name': SITE.name,
      'article:published_time': '2026-02-01',
      'article:modified_time': '2026-02-03',
    });
    expect(read('fanben-2026/index.html')).toContain('prefix="eli: http://data.europa.eu/eli/ontology#"');
    expect(propertiesOf('fanben-2026/index.html')).toMatchObject({
      'eli:type_document': NEWER.meta.kind,
      'eli:passed_by': NEWER.meta.issuer,
      'eli:date_publication': '2026-02-01',
      'eli:version_date': '2026-02-03',
      'eli:repeals': 'https://www.example.com/a/fanben-2025/index.html',
    });
    expect(Object.fromEntries(tagsOf(read('fanben-2026/index.html')))).toMatchObject({
      'DCTERMS.title': NEWER.meta.title,
      'DCTERMS.creator': NEWER.meta.issuer,
      'DCTERMS.issued': '2026-02-01',
      'DCTERMS.replaces': 'https://www.example.com/a/fanben-2025/index.html',
    });
    expect(tagsOf(read('fanben-2025/index.html')).get('DCTERMS.isReplacedBy')).toBe(
      'https://www.example.com/a/fanben-2026/index.html',
    );
  });

  it('is a report of a government organisation to schema.org, or legislation where it lays down rules', () => {
    expect(dataOf('fanben-2025/index.html')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Report',
      datePublished: '2025-12-08T09:30:00+08:00',
      creativeWorkStatus: '已被取代',
      author: { '@type': 'GovernmentOrganization', name: FULL.meta.issuer },
      publisher: {
        '@type': 'GovernmentOrganization',
        name: '示例市样例区范本镇人民政府',
        parentOrganization: { name: '示例市人民政府' },
      },
      encoding: [
        {
          '@type': 'MediaObject',
          contentUrl: 'https://www.example.com/a/fanben-2025/fanben-2025.pdf',
          encodingFormat: 'application/pdf',
        },
      ],
    });
    expect(dataOf('fanben-banfa/index.html')).toMatchObject({
      '@type': 'Legislation',
      identifier: [{ '@type': 'PropertyValue', name: '文号', value: '范本〔2023〕2号' }],
    });
    // Words of a notice cannot end the element that the data is in.
    expect(dataOf('fanben-2026/index.html').description).toContain('</script>');
  });

  it('leads to the notices before and after it, and to those of its topic, kind and issuer', () => {
    const elements = elementsOf(read('fanben-gongshi/index.html'));
    const to = (rel: string) =>
      elements.find(({ attributes }) => attributes.get('rel') === rel)?.attributes.get('href');
    expect([to('prev'), to('next')]).toEqual(['../fanben-2025/index.html', '../fanben-banfa/index.html']);
    const groups = elements.find(({ attributes }) => attributes.get('class') === 'tb-groups');
    expect(groups?.text).toBe('文种 公示发布机构 示例市样例区范本镇人民政府年份 2024');
    const related = elementsOf(read('fanben-2026/index.html')).filter(
      ({ tag, text }) => tag === 'li' && /^(?:取代|同一)/.test(text),
    );
    expect(related.map(({ text }) => text)).toEqual([
      `取代 ${FULL.meta.title}`,
      `同一机构 ${SHORT.meta.title}`,
      `同一机构 ${RULES.meta.title}`,
    ]);
  });
});

describe('a group', () => {
  const byKind = `${groupFolder('kind', '公示')}index.html`;

  it('has an address of its own that no other notice changes, in ASCII', () => {
    expect(byKind).toBe('by/kind/cff913606b/index.html');
    expect(groupFolder('year', '2025')).toBe('by/year/2025/');
  });

  it('is a page with its notices, without script, and a feed for those who follow a kind or an issuer', () => {
    const entries = elementsOf(read(byKind)).filter(
      ({ attributes }) => attributes.get('class') === 'tb-notice-entry',
    );
    expect(entries).toHaveLength(1);
    expect(read(byKind)).toContain('<h1>公示</h1>');
    expect(linkOf(byKind, 'alternate')).toBe('feed.xml');
    const feed = read(byKind.replace('index.html', 'feed.xml'));
    expect(feed).toContain('<title>公示 - 示例市样例区信息公开</title>');
    expect(feed).toContain('<summary>公示期七天，自今日起算。</summary>');
    expect(feed).not.toContain(FULL.slug);
    expect(existsSync(path.join(folder, 'by/year/2025/feed.xml'))).toBe(false);
  });

  it('is on the site map with all others, which the list and every foot lead to', () => {
    const links = elementsOf(read('by/index.html')).filter(({ tag }) => tag === 'li');
    expect(links.map(({ text }) => text.trim())).toEqual([
      '整改公开',
      '检索通报',
      '核对下载的文件',
      '整改通报 共 2 份',
      '公示 共 1 份',
      '管理办法 共 1 份',
      '示例市样例区范本镇人民政府 共 4 份',
      '整改 共 1 份',
      '2026 共 1 份',
      '2025 共 1 份',
      '2024 共 1 份',
      '2023 共 1 份',
    ]);
    expect(read('index.html')).toContain('<a href="by/index.html">分类浏览</a>');
    expect(read('fanben-2025/index.html')).toContain('<a href="../by/index.html">网站地图</a>');
  });
});

describe('programs', () => {
  it('find all notices in index.json, described by docs/schema/index.json', () => {
    const index = IndexData.parse(JSON.parse(read('index.json')));
    expect(index.notices.map(({ slug }) => slug)).toEqual([
      'fanben-2026',
      'fanben-2025',
      'fanben-gongshi',
      'fanben-banfa',
    ]);
    expect(index.notices[1]).toMatchObject({
      supersededBy: 'fanben-2026',
      items: 3,
      figures: [
        { name: 'problems', value: '5', unit: '个', text: '5个问题', anchor: 'text-p1' },
        {},
        {},
        { value: '432.5' },
      ],
    });
    expect(JSON.parse(readFileSync('docs/schema/index.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(indexSchema())),
    );
  });

  it('read it page by page', () => {
    const many = Array.from({ length: 201 }, (_, index) => ({ ...entryOf(SHORT), slug: `n-${index}` }));
    const pages = indexPages(many, (entry) => listingOf(entry, [])).map(
      ({ path: name, draw }) => [name, IndexData.parse(JSON.parse(String(draw())))] as const,
    );
    expect(pages.map(([name, { notices, next }]) => [name, notices.length, next])).toEqual([
      ['index.json', 100, 'page/2/index.json'],
      ['page/2/index.json', 100, 'page/3/index.json'],
      ['page/3/index.json', 1, undefined],
    ]);
  });

  it('find every page in the sitemap, and the sitemap in robots.txt', () => {
    expect(read('robots.txt')).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://www.example.com/a/sitemap.xml\n',
    );
    const pages = Array.from(
      read('sitemap.xml').matchAll(/<loc>https:\/\/www\.example\.com\/a\/(.*?)<\/loc>/g),
      ([, at]) => at ?? '',
    );
    expect(pages).toEqual(
      expect.arrayContaining(['', 'fanben-2026/index.html', 'by/index.html', 'by/year/2026/index.html']),
    );
    expect(pages.filter((at) => at !== '' && !existsSync(path.join(folder, at)))).toEqual([]);
  });

  it('know the site and the body that answers for it', () => {
    expect(dataOf('index.html')).toMatchObject({
      '@type': 'WebSite',
      url: 'https://www.example.com/a/',
      publisher: { '@type': 'GovernmentOrganization', name: '示例市样例区范本镇人民政府' },
    });
    expect(linkOf('index.html', 'canonical')).toBe('https://www.example.com/a/');
  });
});
