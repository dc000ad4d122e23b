/** A document names its author and who changed it last, and its photographs their place; it is published with its bytes, so who signs learns of it. */

import { say } from '../../../messages/content/attachment.ts';
import { spanAt } from '../../../notice/position.ts';
import { rule } from '../../rule.ts';

export const attachmentAuthor = rule('attachment-author', 'info', function* ({ notice: { source } }) {
  for (const { name, authors = [], hasPlaces } of source.carried ?? []) {
    const at = spanAt({ file: `${source.path}/${name}`, line: 1, column: 1 }, 1);
    if (hasPlaces === true) {
      const [says, advice] = say.places(name);
      yield { says, advice, at };
    }
    const people = authors.filter((author) => !OF_A_PROGRAM.test(author));
    if (people.length === 0) continue;
    const [says, advice] = say.authors(name, people);
    yield { says, advice, at };
  }
});

/** Names that programs and computers give themselves. */
const OF_A_PROGRAM =
  /^(?:administrator|admin|user|users|guest|root|owner|unknown|un-?named|pc|microsoft.*|wps.*|kingsoft.*|windows.*|lenovo.*|dell|hp|asus|thinkpad.*|apache.*|openpyxl|python-docx|docx|libreoffice.*|openoffice.*|typst|用户|系统管理员|管理员|微软用户|雨林木风|[0-9]{1,4})$/i;
