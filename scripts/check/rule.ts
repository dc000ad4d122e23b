/** What a rule of the checker is: it reads one notice and reports what does not hold. */

import type { Reading } from '../claims/reading.ts';
import type { Silence } from '../claims/silence.ts';
import { EXAMPLES, type RuleExample } from '../messages/check/rule-examples.ts';
import { RULES, type RuleName } from '../messages/check/rules.ts';
import type { Bilingual, Finding, Severity } from '../notice/finding.ts';
import type { StatedSite } from '../notice/site/site.ts';
import type { NoticeSite } from '../notice/site/site-parts.ts';
import type { PublishedText } from '../notice/versions/published.ts';

export interface Rule {
  readonly name: RuleName;
  readonly severity: Severity;
  /** What must hold, in a few words. */
  readonly title: Bilingual;
  /** Why it must, and who is harmed where it does not. */
  readonly reason: Bilingual;
  /** A text that it finds fault with, and one that is right. */
  readonly example: RuleExample;
  /** The kinds of sentences that it reads, where they are rows of a table. */
  readonly shapes?: readonly RuleShape[] | undefined;
  /** Words for which it does not judge what it reads. */
  readonly silence?: readonly Silence[] | undefined;
  /** What it points at is personal: every report hides it. */
  readonly sensitive?: true | undefined;
  readonly find: Find;
  /** What is wrong with the site itself, reported once however many notices it has. */
  readonly findInSite?: FindInSite | undefined;
}

/** A kind of sentence: its examples are on the page of the rule, and the tests try them. */
export interface RuleShape {
  /** The name that claims read by it bear. */
  readonly name?: string;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** Reads the notice and yields what is wrong. Pure, and linear in the length of the text. */
export type Find = (reading: Reading, surroundings: Surroundings) => Iterable<Fault>;

/** Reads what the site says of itself. */
export type FindInSite = (site: StatedSite) => Iterable<Fault>;

/** A finding that does not know yet which rule made it. */
export type Fault = Omit<Finding, 'rule' | 'severity' | 'sensitive'> & {
  /** Where this fault is less sure than others of its rule: the site's severity of the rule still caps it. */
  readonly atMost?: Severity | undefined;
};

/** What a rule may know beyond the notice. */
export interface Surroundings {
  /** Addresses of all notices of the site; links to other notices are judged only where it is known. */
  readonly slugs?: ReadonlySet<string> | undefined;
  /** The site that it will be on; a draft is on none. */
  readonly site?: NoticeSite | undefined;
  /** What was published of notices whose words are others now, by slug. */
  readonly published?: ReadonlyMap<string, PublishedText> | undefined;
}

/** Makes a rule of what it looks for; its title and reason come from the messages under the same name. */
export function rule(
  name: RuleName,
  severity: Severity,
  find: Find | Pick<Rule, 'find' | 'findInSite' | 'sensitive' | 'shapes' | 'silence'>,
): Rule {
  const finds = typeof find === 'function' ? { find } : find;
  return { name, severity, ...RULES[name], example: EXAMPLES[name], ...finds };
}
