/** What `notice.json` and `index.json` both say of a notice: the shapes that their JSON schemas are made from. */

import { z } from 'zod';

export const day = z.iso.date();

/** The keys of the record that a notice may lack. */
export const OPTIONAL_RECORD = {
  written: day.optional(),
  dataAsOf: day.optional(),
  reference: z.string().optional(),
  indexNumber: z.string().optional(),
  topic: z.string().optional(),
  validity: z.string().optional(),
};

/** A figure that the notice declares. */
export const FIGURE = {
  name: z.string(),
  value: z.string().describe('A decimal number, exact.'),
  unit: z.string().optional(),
  text: z.string().describe('The words of the notice that state it.'),
};

export const CORRECTIONS = z.array(z.strictObject({ date: day, change: z.string() }));

/** How a notice is related to others: their slugs. */
export const RELATIONS = {
  supersedes: z.string().optional().describe('Slug of the notice that this one takes the place of.'),
  supersededBy: z.string().optional().describe('Slug of the notice that takes the place of this one.'),
  follows: z.string().optional().describe('Slug of the notice that this one continues.'),
};
