import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { notice, SITE, temporaryFolder } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { type StaticServer, serveFolder } from './tools/static-server.ts';

const LONG = Array.from({ length: 40 }, (_, index) => `第${index}户已登记`).join('，');
const READ = notice(
  'read',
  [
    '共有5个问题，整改完成4个。',
    '一、关于学习的整改',
    '（一）组织学习。2024年1-3月、7—9月学习１２次；人均３．５小时！',
    `（二）逐户登记。${LONG}。`,
    '二、关于台账的整改',
    '1.规范登记。已登记120户。',
  ],
  {},
  ['特此通报。'],
);

/** A voice that says what it is given at once, and ends when the test lets it. */
function stubSpeech(languages: readonly string[]): void {
  const said: SpeechSynthesisUtterance[] = [];
  const voices = languages.map((lang) => ({ lang, name: lang, localService: true }));
  let current: SpeechSynthesisUtterance | undefined;
  const stub = Object.assign(new EventTarget(), {
    said,
    getVoices: () => voices,
    speak(utterance: SpeechSynthesisUtterance) {
      current = utterance;
      said.push(utterance);
    },
    // As browsers do: what is broken off ends with an error.
    cancel() {
      const broken = current;
      current = undefined;
      broken?.dispatchEvent(new Event('error'));
    },
    finish() {
      const done = current;
      current = undefined;
      done?.dispatchEvent(new Event('end'));
    },
  });
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
      for (const name of ['end', 'error'])
        this.addEventListener(name, (event) => {
          const act: unknown = Reflect.get(this, `on${name}`);
          if (typeof act === 'function') act(event);
        });
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: stub });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}

await describeInBrowser('reading aloud', (browser) => {
  let folder: string;
  let server: StaticServer;

  beforeAll(async () => {
    folder = temporaryFolder();
    writePages({ site: SITE, notices: [READ], editions: new Map(), folder });
    server = await serveFolder(folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function listen(languages: readonly string[], look: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ viewport: { width: 390, height: 640 } });
    const page = await context.newPage();
    await page.addInitScript(stubSpeech, languages);
    await page.goto(`${server.address}read/index.html`);
    await look(page);
    await context.close();
  }

  const said = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const all: unknown = Reflect.get(speechSynthesis, 'said');
      return Array.isArray(all) ? all.map((one: { text: string; rate: number }) => one.text) : [];
    });
  const finish = (page: Page, times = 1): Promise<void> =>
    page.evaluate((count) => {
      const end: unknown = Reflect.get(speechSynthesis, 'finish');
      for (let done = 0; done < count; done += 1) if (typeof end === 'function') end();
    }, times);
  const last = (page: Page) =>
    page.evaluate(() => {
      const all: unknown = Reflect.get(speechSynthesis, 'said');
      const one = Array.isArray(all) ? all.at(-1) : undefined;
      return { text: one?.text, rate: one?.rate, lang: one?.voice?.lang };
    });
  const open = async (page: Page): Promise<void> => {
    await page.click('[data-speech-open]');
    await expect.poll(() => said(page)).toHaveLength(1);
  };
  const spoken = (page: Page) => page.locator('.tb-is-spoken').allTextContents();

  it('is offered where the system has a Chinese voice, in both modes, and nowhere else', async () => {
    for (const languages of [[], ['en-US', 'ja-JP', 'zh-HK']])
      await listen(languages, async (page) => {
        expect(await page.locator('[data-speech-open]').isVisible()).toBe(false);
      });
    await listen(['en-US', 'zh_TW', 'zh-CN'], async (page) => {
      expect(await page.locator('[data-speech-open]').isVisible()).toBe(true);
      await page.click('[data-elder-toggle]');
      await expect.poll(() => page.locator('[data-elder-toggle][aria-pressed="true"]').count()).toBe(1);
      await page.click('[data-speech-open]');
      await expect.poll(() => last(page)).toMatchObject({ lang: 'zh-CN' });
    });
  });

  it('says every word in order, sentence by sentence, none too long for a browser', async () => {
    await listen(['zh-CN'], async (page) => {
      await open(page);
      await finish(page, 60);
      await expect.poll(() => page.locator('[data-speech-status]').allTextContents()).toEqual(['朗读完毕']);
      const words = await said(page);
      expect(words.slice(0, 5)).toEqual([
        '共有5个问题，整改完成4个。',
        '一、关于学习的整改',
        '一，组织学习。',
        '2024年1至3月、7至9月学习12次；',
        '人均3.5小时！',
      ]);
      expect(words.slice(-4)).toEqual(['二、关于台账的整改', '1，规范登记。', '已登记120户。', '特此通报。']);
      expect(words.join('')).toContain(`二，逐户登记。${LONG}。二、`);
      expect(Math.max(...words.map((one) => one.length))).toBeLessThanOrEqual(60);
      expect(await spoken(page)).toEqual([]);
    });
  });

  it('pauses, goes on with the same sentence, and changes its speed at once', async () => {
    await listen(['zh-CN'], async (page) => {
      await open(page);
      await finish(page);
      // The key goes where the focus is: on the button.
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('[data-speech-pause]').allTextContents()).toEqual(['继续']);
      await finish(page);
      expect(await said(page)).toHaveLength(2);
      await page.keyboard.press('Enter');
      await expect.poll(() => said(page)).toHaveLength(3);
      expect(await last(page)).toMatchObject({ text: '一、关于学习的整改', rate: 1 });
      await page.selectOption('[data-speech-speed]', '1.5');
      await expect.poll(() => last(page)).toMatchObject({ text: '一、关于学习的整改', rate: 1.5 });
      await finish(page);
      await expect.poll(() => last(page)).toMatchObject({ text: '一，组织学习。', rate: 1.5 });
    });
  });

  it('marks what is read and scrolls along, follows a link to another section, and ends with Esc', async () => {
    await listen(['zh-CN'], async (page) => {
      const place = () => page.locator('[data-speech-place]').allTextContents();
      await open(page);
      await expect.poll(place).toEqual(['前言']);
      await finish(page, 4);
      await expect.poll(() => spoken(page)).toEqual(['2024年1-3月、7—9月学习１２次；人均３．５小时！']);
      await expect.poll(place).toEqual(['第一节（一）']);
      await expect
        .poll(() =>
          page.locator('.tb-is-spoken').evaluateAll((all) =>
            all.map((one) => {
              const { top, bottom } = one.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            }),
          ),
        )
        .toEqual([true]);
      await page.click('[data-speech] [data-section-turn="1"]');
      await expect.poll(() => spoken(page)).toEqual([expect.stringMatching(/^二、/)]);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('[data-speech]').isVisible()).toBe(false);
      expect(await spoken(page)).toEqual([]);
      const count = (await said(page)).length;
      await finish(page);
      expect(await said(page)).toHaveLength(count);
    });
  });

  it('begins at the place that is cited', async () => {
    await listen(['zh-CN'], async (page) => {
      await page.locator('#s1-2 > .tb-permalink').press('Enter');
      await page.click('[data-speech-here]');
      await expect.poll(() => last(page)).toMatchObject({ text: '二，逐户登记。' });
    });
  });
});
