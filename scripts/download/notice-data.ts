/** A notice as data, for programs that go on with it: what `notice.json` holds, described by docs/schema/notice.json. */

import { z } from 'zod';
import { CORRECTIONS, day, FIGURE, OPTIONAL_RECORD, RELATIONS } from '../notice/record-shape.ts';

const Prose = z
  .strictObject({
    text: z.string().describe('The words as written; a line feed is a forced line break.'),
    runs: z
      .array(
        z.strictObject({
          text: z.string(),
          strong: z.literal(true).optional(),
          emphasis: z.literal(true).optional(),
          href: z
            .string()
            .optional()
            .describe('Address of the link; #s5-3 leads to a division of this notice.'),
        }),
      )
      .optional()
      .describe('The same words in pieces of one style each; left out where all are plain.'),
  })
  .meta({ id: 'prose', description: 'Words of one paragraph, heading, cell or entry.' });

const List = z
  .strictObject({
    kind: z.literal('list'),
    items: z.array(
      z.strictObject({
        prose: Prose,
        get sublist(): z.ZodOptional<typeof List> {
          return List.optional();
        },
      }),
    ),
  })
  .meta({ id: 'list' });

const Cell = Prose.extend({
  columnSpan: z.int().min(2).optional().describe('How many columns the cell covers, where more than one.'),
  rowSpan: z.int().min(2).optional().describe('How many rows the cell covers, where more than one.'),
}).meta({ id: 'cell', description: 'A cell of a table: its words and how far it is merged.' });

const Block = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), prose: Prose }),
    z.strictObject({
      kind: z.literal('table'),
      caption: z.array(Prose).optional().describe('Lines above the table: its title, its unit.'),
      headRows: z.int().min(1).describe('How many of the rows are the head.'),
      rows: z
        .array(z.array(Cell))
        .describe('Cells as in HTML: a place that a merged cell covers is left out.'),
      align: z.array(z.enum(['left', 'center', 'right', 'none'])).describe('One for each column.'),
      notes: z.array(Prose).optional().describe('Remarks below the table.'),
    }),
    List,
    z.strictObject({
      kind: z.literal('picture'),
      src: z.string().describe('Path from the folder of the notice.'),
      alt: z.string(),
    }),
  ])
  .meta({ id: 'block' });

const Division = z
  .strictObject({
    id: z.string().describe('Anchor in the page: s5 for the fifth section, s5-3 for its third item.'),
    level: z.int().min(1).max(5).describe('By its mark: 一、 is 1, （一） 2, 1. 3, （1） 4, ① 5.'),
    label: z.string().describe('The numbering mark as written; empty where there is none.'),
    ordinal: z.int().min(0).describe('The number that the mark says; 0 where there is none.'),
    lead: Prose.describe('The heading without its label.'),
    runIn: z.boolean().describe('Whether the first block goes on in the paragraph of the heading.'),
    status: z.string().optional().describe('How far a section has come, where its file declares it.'),
    history: z
      .array(z.strictObject({ date: day, status: z.string(), note: z.string().optional() }))
      .optional()
      .describe('How it came to its status, oldest first; left out where none is declared.'),
    blocks: z.array(Block),
    get divisions(): z.ZodArray<typeof Division> {
      return z.array(Division);
    },
  })
  .meta({ id: 'division', description: 'A section, an item, or a smaller part.' });

/** The shape of `notice.json`. What is not known is left out. */
export const NoticeData = z
  .strictObject({
    version: z.literal(2).describe('Grows when a program that reads the data would have to change.'),
    slug: z.string(),
    title: z.string(),
    kind: z.string(),
    issuer: z.string(),
    source: z.string().optional(),
    published: z.strictObject({ date: day, time: z.string().optional().describe('HH:MM') }),
    ...OPTIONAL_RECORD,
    ...RELATIONS,
    contact: z
      .strictObject({
        phone: z.string().optional(),
        address: z.string().optional(),
        email: z.string().optional(),
      })
      .optional(),
    sample: z.boolean().describe('True for a made-up notice that only shows what one looks like.'),
    figures: z.array(z.strictObject(FIGURE)),
    corrections: CORRECTIONS.optional().describe(
      'What was changed after publication, oldest first; left out where nothing was.',
    ),
    preamble: z.array(Block).describe('Before the first section.'),
    sections: z.array(Division),
    closing: z.array(Block).describe('After the last section.'),
  })
  .meta({ title: '通报 · notice', description: 'A disclosure notice as published by tongbao.' });

export type NoticeData = z.infer<typeof NoticeData>;
export type ProseData = z.infer<typeof Prose>;
export type CellData = z.infer<typeof Cell>;
export type ListData = z.infer<typeof List>;
export type BlockData = z.infer<typeof Block>;
export type DivisionData = z.infer<typeof Division>;

/** The JSON Schema (draft 2020-12) of `notice.json`. */
export function noticeSchema(): unknown {
  return z.toJSONSchema(NoticeData);
}
