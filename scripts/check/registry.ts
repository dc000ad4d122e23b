/** All rules, in the order in which they are listed and explained. */

import type { Rule } from './rule.ts';
import { dateAfterPublication } from './rules/dates/date-after-publication.ts';
import { dateInvalid } from './rules/dates/date-invalid.ts';
import { dateOrder } from './rules/dates/date-order.ts';
import { dateRelative } from './rules/dates/date-relative.ts';
import { dateSpan } from './rules/dates/date-span.ts';
import { dateTitle } from './rules/dates/date-title.ts';
import { dateWeekday } from './rules/dates/date-weekday.ts';
import { dateWorkdays } from './rules/dates/date-workdays.ts';
import { amountInWords } from './rules/figures/amount-in-words.ts';
import { figureBase } from './rules/figures/figure-base.ts';
import { figureCheck } from './rules/figures/figure-check.ts';
import { figureConflict } from './rules/figures/figure-conflict.ts';
import { figureDeclared } from './rules/figures/figure-declared.ts';
import { figureEnumeration } from './rules/figures/figure-enumeration.ts';
import { figureLimit } from './rules/figures/figure-limit.ts';
import { figureOrder } from './rules/figures/figure-order.ts';
import { figurePercent } from './rules/figures/figure-percent.ts';
import { figureSubset } from './rules/figures/figure-subset.ts';
import { figureSum } from './rules/figures/figure-sum.ts';
import { figureTrend } from './rules/figures/figure-trend.ts';
import { approvedText } from './rules/publication/approved-text.ts';
import { pageTags } from './rules/publication/page-tags.ts';
import {
  privacyBankCard,
  privacyIdNumber,
  privacyMobile,
  privacyPassport,
  privacyPlate,
} from './rules/publication/privacy.ts';
import { publishedText } from './rules/publication/published-text.ts';
import { supersededValidity } from './rules/publication/superseded-validity.ts';
import { altMissing } from './rules/references/alt-missing.ts';
import { attachmentAuthor } from './rules/references/attachment-author.ts';
import { attachmentUnread } from './rules/references/attachment-unread.ts';
import { fileMissing } from './rules/references/file-missing.ts';
import { linkBroken } from './rules/references/link-broken.ts';
import { noticeSections } from './rules/structure/notice-sections.ts';
import { numberingDuplicate } from './rules/structure/numbering-duplicate.ts';
import { numberingGap } from './rules/structure/numbering-gap.ts';
import { numberingOrder } from './rules/structure/numbering-order.ts';
import { sectionItems } from './rules/structure/section-items.ts';
import { sectionPattern } from './rules/structure/section-pattern.ts';
import { nameVariant } from './rules/text/name-variant.ts';
import { textCharacters } from './rules/text/text-characters.ts';
import { textMarkup } from './rules/text/text-markup.ts';
import { textNote } from './rules/text/text-note.ts';
import { textNumber } from './rules/text/text-number.ts';
import { textPairs } from './rules/text/text-pairs.ts';
import { textPlaceholder } from './rules/text/text-placeholder.ts';
import { textRepeated } from './rules/text/text-repeated.ts';
import { textWidth } from './rules/text/text-width.ts';
import { textWording } from './rules/text/text-wording.ts';

export const REGISTRY: readonly Rule[] = [
  numberingGap,
  numberingDuplicate,
  numberingOrder,
  sectionItems,
  noticeSections,
  figureDeclared,
  figureCheck,
  figureSum,
  figurePercent,
  figureSubset,
  figureEnumeration,
  figureTrend,
  figureOrder,
  figureLimit,
  figureConflict,
  figureBase,
  amountInWords,
  dateInvalid,
  dateOrder,
  dateSpan,
  dateWeekday,
  dateWorkdays,
  dateTitle,
  dateAfterPublication,
  dateRelative,
  textNumber,
  textWording,
  textPlaceholder,
  textPairs,
  textCharacters,
  textMarkup,
  textNote,
  textRepeated,
  textWidth,
  nameVariant,
  sectionPattern,
  supersededValidity,
  privacyIdNumber,
  privacyMobile,
  privacyBankCard,
  privacyPlate,
  privacyPassport,
  attachmentUnread,
  attachmentAuthor,
  linkBroken,
  fileMissing,
  altMissing,
  pageTags,
  approvedText,
  publishedText,
];
