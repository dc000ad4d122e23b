/** The shapes of what a site writes for its search and what the browser reads: one declaration for both sides. */

/** What is the same for every record of a notice. */
export interface NoticeFacets {
  readonly kind: string;
  /** Year of publication. */
  readonly year: string;
  readonly issuer: string;
}

/** What a record can be found under. */
export interface Facets extends NoticeFacets {
  /** Title of the notice. */
  readonly notice: string;
  /** Heading of the section that the record is or lies in. */
  readonly section?: string;
  /** What the section's file declares of its state, e.g. 已完成. */
  readonly status?: string;
}

/** Records that are side by side under the same facets. */
export interface TextGroup {
  /** Address of the notice's page, from the site's folder. */
  readonly page: string;
  readonly date: string;
  readonly facets: Facets;
  /** Another notice takes the place of this one. */
  readonly superseded?: true;
  readonly records: [anchor: string, heading: string, text: string][];
}

/** The values of one facet. */
export interface Column {
  /** Each value once, in the order in which it comes first. */
  readonly values: readonly string[];
  /** For each notice or section the index of its value. */
  readonly of: readonly number[];
}

export interface Facts {
  /** Of every notice, the newest first. */
  readonly notice: Column;
  readonly kind: Column;
  readonly year: Column;
  readonly issuer: Column;
  readonly date: Column;
  /** For every notice the number of records in each of its sections, the section's own among them. */
  readonly sections: readonly (readonly number[])[];
  /** What the section declares of its state, of all sections in a row; empty where it declares none. */
  readonly status: Column;
}
