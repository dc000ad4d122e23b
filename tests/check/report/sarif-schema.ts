/**
 * SARIF 2.1.0 (OASIS, errata 01) as far as tongbao writes it: for every object all properties that the standard knows,
 * with their types, enumerations and bounds; whatever else is there is refused, as its own JSON schema does
 * (`additionalProperties: false`). Sections are those of the standard.
 */

import { z } from 'zod';

/** Known to the standard and never written: where it appears, this file must learn it. */
const unwritten = (...names: readonly string[]): Record<string, z.ZodOptional<z.ZodNever>> =>
  Object.fromEntries(names.map((name) => [name, z.never().optional()]));

/** A bag of properties (3.8), whose `tags` are strings, each once. */
const properties = z.looseObject({ tags: unique(z.array(z.string())).optional() }).optional();

/** RFC 3986: nothing but its characters, every % before two hexadecimal digits. */
const reference = z.string().regex(/^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/);
/** The schema asks for a reference; a scheme is followed by a path of its own. */
const uri = reference.refine((text) => !/^[A-Za-z]:/.test(text), 'a drive letter is no scheme');
const absolute = z.url();

function unique<T extends z.ZodArray>(list: T): T {
  return list.refine(
    (items) => new Set(items.map((item) => JSON.stringify(item))).size === items.length,
    'every item stands once',
  );
}

const text = z.string().min(1);
const level = z.enum(['none', 'note', 'warning', 'error']);

/** 3.12: words for people in two forms. */
const multiformat = z.strictObject({ text, markdown: text.optional(), properties });

/** 3.11: either the words or the name of words of the rule. */
const message = z
  .strictObject({
    text: text.optional(),
    markdown: text.optional(),
    ...unwritten('id', 'arguments'),
    properties,
  })
  .refine((said) => said.text !== undefined, 'text or id is required');

/** 3.4; `index` points into `run.artifacts`. */
const artifactLocation = z.strictObject({
  uri,
  ...unwritten('uriBaseId', 'index', 'description'),
  properties,
});

/** 3.30: text regions by line and column, both from 1; the end is not before the beginning. */
const region = z
  .strictObject({
    startLine: z.int().min(1),
    startColumn: z.int().min(1).optional(),
    endLine: z.int().min(1).optional(),
    endColumn: z.int().min(1).optional(),
    snippet: z.strictObject({ text, ...unwritten('binary', 'rendered'), properties }).optional(),
    ...unwritten('charOffset', 'charLength', 'byteOffset', 'byteLength', 'message', 'sourceLanguage'),
    properties,
  })
  .refine(({ startLine, endLine = startLine }) => endLine >= startLine, 'ends on an earlier line')
  .refine(
    ({ startLine, endLine = startLine, startColumn = 1, endColumn }) =>
      endColumn === undefined || endLine > startLine || endColumn >= startColumn,
    'ends before it begins',
  );

/** 3.29 */
const physicalLocation = z.strictObject({
  artifactLocation,
  region: region.optional(),
  ...unwritten('address', 'contextRegion'),
  properties,
});

/** 3.28 */
const location = z.strictObject({
  id: z.int().min(-1).optional(),
  physicalLocation: physicalLocation.optional(),
  message: message.optional(),
  ...unwritten('logicalLocations', 'annotations', 'relationships'),
  properties,
});

/** 3.35 */
const suppression = z.strictObject({
  kind: z.enum(['inSource', 'external']),
  status: z.enum(['accepted', 'underReview', 'rejected']).optional(),
  justification: text.optional(),
  ...unwritten('guid', 'location'),
  properties,
});

/** 3.27 */
const result = z.strictObject({
  ruleId: text,
  ruleIndex: z.int().min(-1).optional(),
  level: level.optional(),
  kind: z.enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']).optional(),
  message,
  locations: z.array(location).optional(),
  relatedLocations: unique(z.array(location)).optional(),
  suppressions: unique(z.array(suppression)).optional(),
  baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).optional(),
  rank: z.number().min(-1).max(100).optional(),
  ...unwritten(
    'rule',
    'analysisTarget',
    'fingerprints',
    'partialFingerprints',
    'codeFlows',
    'graphs',
    'fixes',
  ),
  ...unwritten('graphTraversals', 'stacks', 'attachments', 'hostedViewerUri', 'workItemUris', 'provenance'),
  ...unwritten('guid', 'correlationGuid', 'occurrenceCount', 'taxa', 'webRequest', 'webResponse'),
  properties,
});

/** 3.49 */
const reportingDescriptor = z.strictObject({
  id: text,
  name: text.optional(),
  shortDescription: multiformat.optional(),
  fullDescription: multiformat.optional(),
  help: multiformat.optional(),
  helpUri: absolute.optional(),
  defaultConfiguration: z
    .strictObject({
      enabled: z.boolean().optional(),
      level: level.optional(),
      rank: z.number().min(-1).max(100).optional(),
      ...unwritten('parameters'),
      properties,
    })
    .optional(),
  ...unwritten(
    'guid',
    'deprecatedIds',
    'deprecatedNames',
    'deprecatedGuids',
    'messageStrings',
    'relationships',
  ),
  properties,
});

/** 3.19 */
const toolComponent = z.strictObject({
  name: text,
  version: text.optional(),
  semanticVersion: text.optional(),
  informationUri: absolute.optional(),
  language: z
    .string()
    .regex(/^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$/)
    .optional(),
  rules: unique(z.array(reportingDescriptor)).optional(),
  ...unwritten(
    'guid',
    'organization',
    'product',
    'productSuite',
    'fullName',
    'dottedQuadFileVersion',
    'taxa',
  ),
  ...unwritten('shortDescription', 'fullDescription', 'releaseDateUtc', 'downloadUri', 'notifications'),
  ...unwritten('globalMessageStrings', 'locations', 'contents', 'isComprehensive', 'associatedComponent'),
  ...unwritten(
    'localizedDataSemanticVersion',
    'minimumRequiredLocalizedDataSemanticVersion',
    'translationMetadata',
  ),
  ...unwritten('supportedTaxonomies'),
  properties,
});

/** 3.14; a rule index points into the rules of the driver, and its rule bears the name that the result gives. */
const run = z
  .strictObject({
    tool: z.strictObject({ driver: toolComponent, ...unwritten('extensions'), properties }),
    columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']).optional(),
    results: z.array(result).optional(),
    language: z
      .string()
      .regex(/^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$/)
      .optional(),
    ...unwritten('invocations', 'conversion', 'versionControlProvenance', 'originalUriBaseIds', 'artifacts'),
    ...unwritten(
      'logicalLocations',
      'graphs',
      'automationDetails',
      'runAggregates',
      'baselineGuid',
      'policies',
    ),
    ...unwritten(
      'redactionTokens',
      'defaultEncoding',
      'defaultSourceLanguage',
      'newlineSequences',
      'taxonomies',
    ),
    ...unwritten('threadFlowLocations', 'addresses', 'translations', 'webRequests', 'webResponses'),
    ...unwritten('specialLocations', 'externalPropertyFileReferences'),
    properties,
  })
  .superRefine(({ tool, results = [] }, context) => {
    const { rules = [] } = tool.driver;
    for (const [index, { ruleId, ruleIndex = -1 }] of results.entries()) {
      if (ruleIndex >= 0 && rules[ruleIndex]?.id !== ruleId)
        context.addIssue({
          code: 'custom',
          path: ['results', index, 'ruleIndex'],
          message: `is not ${ruleId}`,
        });
    }
    if (new Set(rules.map(({ id }) => id)).size !== rules.length)
      context.addIssue({ code: 'custom', path: ['tool'], message: 'two rules of one id' });
  });

/** 3.13 */
export const sarifLog = z.strictObject({
  $schema: absolute.optional(),
  version: z.literal('2.1.0'),
  runs: z.array(run),
  ...unwritten('inlineExternalProperties'),
  properties,
});
