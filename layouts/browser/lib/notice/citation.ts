/** A place of the notice as it is cited: in a sentence, by GB/T 7714-2015, for BibTeX and as CSL-JSON. */

interface CitedPlace {
  readonly title: string;
  readonly issuer: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** 文号, where it has one. */
  readonly number: string;
  readonly slug: string;
  /** E.g. 第五节（六）第2段; empty for the whole notice. */
  readonly place: string;
  readonly address: string;
  /** The day on which it is read, `YYYY-MM-DD`. */
  readonly read: string;
}

export const citation = {
  /** The electronic resource of a body: 责任者. 题名[EB/OL]. (发布日期)[引用日期]. 路径. */
  gbt: ({ title, issuer, date, place, address, read }: CitedPlace): string =>
    `${issuer}. ${title}${place === '' ? '' : `：${place}`}[EB/OL]. (${date})[${read}]. ${address}.`,

  bibtex: ({ title, issuer, date, number, slug, place, address, read }: CitedPlace): string => {
    const fields = [
      ['author', `{${escapeTex(issuer)}}`],
      ['title', `{${escapeTex(title)}}`],
      ['date', date],
      ...(number === '' ? [] : [['number', escapeTex(number)]]),
      ...(place === '' ? [] : [['note', escapeTex(place)]]),
      ['url', address],
      ['urldate', read],
      ['langid', 'chinese'],
    ];
    const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
    return `@online{${slug},\n${lines.join('')}}`;
  },

  csl: ({ title, issuer, date, number, slug, place, address, read }: CitedPlace): string => {
    const day = (written: string): object => ({ 'date-parts': [written.split('-').map(Number)] });
    const item = {
      id: slug,
      type: 'webpage',
      title,
      author: [{ literal: issuer }],
      issued: day(date),
      accessed: day(read),
      ...(number === '' ? {} : { number }),
      ...(place === '' ? {} : { section: place }),
      URL: address,
      language: 'zh-CN',
    };
    return JSON.stringify([item], undefined, 2);
  },
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}%#&$_~^]/g, (sign) => (/[\\~^]/.test(sign) ? ' ' : `\\${sign}`));
}
