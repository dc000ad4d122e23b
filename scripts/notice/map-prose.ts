/** A notice with its words in another form, each stretch of prose made of what was in its place. */

import type { Block, Division, List, Notice, Picture } from './model.ts';
import type { Prose } from './prose.ts';
import { mapTable } from './table.ts';

/**
 * @param form makes the prose that is to be in the place of the given one
 * @param picture makes the picture that is to be in the place of the given one
 */
export function mapProse(
  notice: Notice,
  form: (prose: Prose) => Prose,
  picture: (picture: Picture) => Picture = (given) => given,
): Notice {
  const list = (given: List): List => ({
    ...given,
    items: given.items.map((item) => ({
      prose: form(item.prose),
      ...(item.sublist === undefined ? {} : { sublist: list(item.sublist) }),
    })),
  });
  const block = (given: Block): Block => {
    switch (given.kind) {
      case 'paragraph':
        return { ...given, prose: form(given.prose) };
      case 'table':
        return mapTable(given, form);
      case 'list':
        return list(given);
      case 'picture':
        return picture(given);
    }
  };
  const division = (given: Division): Division => ({
    ...given,
    lead: form(given.lead),
    blocks: given.blocks.map(block),
    divisions: given.divisions.map(division),
  });
  return {
    ...notice,
    preamble: notice.preamble.map(block),
    sections: notice.sections.map(division),
    closing: notice.closing.map(block),
  };
}
