/** @type {import('tongbao/components').Part<'Footer'>} */
export default ({ siteName, siteIdCode, footer, links, words }, { h }) =>
  h(
    'footer',
    { class: 'our-foot' },
    h('p', null, h('strong', null, siteName)),
    footer.map((line) =>
      h(
        'p',
        null,
        line.map(({ text, href }) => (href === undefined ? h('span', null, text) : h('a', { href }, text))),
      ),
    ),
    h('p', null, `${words.siteIdCode} ${siteIdCode}`),
    h('p', null, h('a', { href: links.verify }, words.verifyFile)),
  );
