/** Markdown of own pages: as notices have it, with HTML. */

import markdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';

/** Characters that are without blanks between them: a line that ends in one goes on without a blank. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

export function pageMarkdown(): ReturnType<typeof markdownIt> {
  const markdown = markdownIt({ html: true }).use(cjkFriendly);
  const { rules } = markdown.renderer;
  rules.softbreak = (tokens, index) => {
    const [before, after] = [tokens[index - 1]?.content ?? '', tokens[index + 1]?.content ?? ''];
    return WIDE.test(before.slice(-1)) && WIDE.test(after.slice(0, 1)) ? '' : '\n';
  };
  // The policy of the pages lets no style pass: the side of a column is a class.
  for (const rule of ['th_open', 'td_open']) {
    rules[rule] = (tokens, index, options, _, self) => {
      const token = tokens[index];
      const side = /text-align:(left|center|right)/.exec(String(token?.attrGet('style') ?? ''))?.[1];
      if (token !== undefined && side !== undefined) token.attrs = [['class', `tb-align-${side}`]];
      return self.renderToken(tokens, index, options);
    };
  }
  return markdown;
}
