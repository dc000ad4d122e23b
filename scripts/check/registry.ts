/** All rules, in the order in which they are listed and explained. */

import type { Rule } from './rule.ts';
import { altMissing } from './rules/alt-missing.ts';
import { amountInWords } from './rules/amount-in-words.ts';
import { approvedText } from './rules/approved-text.ts';
import { attachmentAuthor } from './rules/attachment-author.ts';
import { attachmentUnread } from './rules/attachment-unread.ts';
import { dateAfterPublication } from './rules/date-after-publication.ts';
import { dateInvalid } from './rules/date-invalid.ts';
import { dateOrder } from './rules/date-order.ts';
import { dateRelative } from './rules/date-relative.ts';
import { dateSpan } from './rules/date-span.ts';
import { dateTitle } from './rules/date-title.ts';
import { dateWeekday } from './rules/date-weekday.ts';
import { dateWorkdays } from './rules/date-workdays.ts';
import { figureBase } from './rules/figure-base.ts';
import { figureCheck } from './rules/figure-check.ts';
import { figureConflict } from './rules/figure-conflict.ts';
import { figureDeclared } from './rules/figure-declared.ts';
import { figureEnumeration } from './rules/figure-enumeration.ts';
import { figurePercent } from './rules/figure-percent.ts';
import { figureSubset } from './rules/figure-subset.ts';
import { figureSum } from './rules/figure-sum.ts';
import { figureTrend } from './rules/figure-trend.ts';
import { fileMissing } from './rules/file-missing.ts';
import { linkBroken } from './rules/link-broken.ts';
import { nameVariant } from './rules/name-variant.ts';
import { noticeSections } from './rules/notice-sections.ts';
import { numberingDuplicate } from './rules/numbering-duplicate.ts';
import { numberingGap } from './rules/numbering-gap.ts';
import { numberingOrder } from './rules/numbering-order.ts';
import { pageTags } from './rules/page-tags.ts';
import {
  privacyBankCard,
  privacyIdNumber,
  privacyMobile,
  privacyPassport,
  privacyPlate,
} from './rules/privacy.ts';
import { publishedText } from './rules/published-text.ts';
import { sectionItems } from './rules/section-items.ts';
import { sectionPattern } from './rules/section-pattern.ts';
import { supersededValidity } from './rules/superseded-validity.ts';
import { textCharacters } from './rules/text-characters.ts';
import { textMarkup } from './rules/text-markup.ts';
import { textNote } from './rules/text-note.ts';
import { textNumber } from './rules/text-number.ts';
import { textPairs } from './rules/text-pairs.ts';
import { textPlaceholder } from './rules/text-placeholder.ts';
import { textRepeated } from './rules/text-repeated.ts';
import { textWidth } from './rules/text-width.ts';
import { textWording } from './rules/text-wording.ts';

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
