/**
 * What GB/T 33190-2016 asks of the files of an OFD, of all that we write: the schemas of its annex A, and what they cannot say
 * of numbers, references and places.
 */

import { childrenOf, descendants, numbersOf, type OfdElement, type ReadOfd, textAt } from './read-ofd.ts';

interface ElementRule {
  /** Names of the children in their order, each with a blank after it. */
  readonly children?: RegExp;
  readonly required?: Readonly<Record<string, RegExp>>;
  readonly optional?: Readonly<Record<string, RegExp>>;
  readonly text?: RegExp;
}

const ID = /^[1-9]\d*$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const NUMBERS = /^-?\d+(?:\.\d+)?(?: -?\d+(?:\.\d+)?)*$/;
const BOX = /^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$/;
const MATRIX = /^(?:-?[\d.]+ ){5}-?[\d.]+$/;
const TRUTH = /^(?:true|false)$/;
const PLACE = /^[\w-]+(?:\/[\w-]+)*\.[a-z]+$/;
const SOME = /[\s\S]/;

const UNIT = { ID, Boundary: BOX };
const STROKE = { LineWidth: NUMBER, CTM: MATRIX, Alpha: ID };

/** By name, or by parent and name where one name has two meanings. */
const RULES: Readonly<Record<string, ElementRule>> = {
  OFD: { children: /^(?:DocBody )+$/, required: { Version: /^1\.0$/, DocType: /^OFD$/ } },
  DocBody: { children: /^DocInfo DocRoot (?:Versions )?(?:Signatures )?$/ },
  DocInfo: {
    children:
      /^DocID (?:Title )?(?:Author )?(?:Subject )?(?:Abstract )?(?:CreationDate )?(?:ModDate )?(?:Keywords )?(?:Creator )?(?:CreatorVersion )?$/,
  },
  DocID: { text: /^[0-9a-f]{32}$/ },
  Title: { text: SOME },
  Author: { text: SOME },
  CreationDate: { text: /^\d{4}-\d{2}-\d{2}$/ },
  Creator: { text: SOME },
  DocRoot: { text: PLACE },

  Document: { children: /^CommonData Pages (?:Outlines )?$/ },
  CommonData: { children: /^MaxUnitID PageArea (?:PublicRes )*(?:DocumentRes )*$/ },
  MaxUnitID: { text: ID },
  PageArea: { children: /^PhysicalBox (?:ApplicationBox )?(?:ContentBox )?(?:BleedBox )?$/ },
  PhysicalBox: { text: BOX },
  PublicRes: { text: PLACE },
  DocumentRes: { text: PLACE },
  Pages: { children: /^(?:Page )+$/ },
  'Pages/Page': { required: { ID, BaseLoc: PLACE } },
  Outlines: { children: /^(?:OutlineElem )+$/ },
  OutlineElem: {
    children: /^(?:Actions )?(?:OutlineElem )*$/,
    required: { Title: SOME },
    optional: { Count: /^\d+$/, Expanded: TRUTH },
  },
  Actions: { children: /^(?:Action )+$/ },
  Action: { children: /^(?:Goto|URI) $/, required: { Event: /^(?:DO|PO|CLICK)$/ } },
  Goto: { children: /^(?:Dest|Bookmark) $/ },
  Dest: {
    required: { Type: /^(?:XYZ|Fit|FitH|FitV|FitR)$/, PageID: ID },
    optional: { Left: NUMBER, Top: NUMBER, Right: NUMBER, Bottom: NUMBER, Zoom: NUMBER },
  },
  URI: { required: { URI: SOME } },

  Res: { children: /^(?:(?:Fonts|MultiMedias) )*$/, required: { BaseLoc: /^[\w-]+$/ } },
  Fonts: { children: /^(?:Font )+$/ },
  Font: {
    children: /^(?:FontFile )?$/,
    required: { ID, FontName: SOME },
    optional: { FamilyName: SOME, Bold: TRUTH },
  },
  FontFile: { text: PLACE },
  MultiMedias: { children: /^(?:MultiMedia )+$/ },
  MultiMedia: {
    children: /^MediaFile $/,
    required: { ID, Type: /^(?:Image|Audio|Video)$/ },
    optional: { Format: /^(?:PNG|JPEG)$/ },
  },
  MediaFile: { text: PLACE },

  Page: { children: /^(?:PageRes )*(?:Area )?(?:Content )?(?:Actions )?$/ },
  Area: { children: /^PhysicalBox (?:ApplicationBox )?(?:ContentBox )?(?:BleedBox )?$/ },
  Content: { children: /^(?:Layer )+$/ },
  Layer: {
    children: /^(?:(?:TextObject|PathObject|ImageObject) )*$/,
    required: { ID },
    optional: { Type: /^(?:Body|Background|Foreground)$/ },
  },
  TextObject: {
    children: /^(?:Actions )?(?:Clips )?(?:FillColor )?(?:StrokeColor )?(?:(?:CGTransform )*TextCode )+$/,
    required: { ...UNIT, Font: ID, Size: NUMBER },
    optional: STROKE,
  },
  CGTransform: {
    children: /^(?:Glyphs )?$/,
    required: { CodePosition: /^\d+$/ },
    optional: { CodeCount: ID, GlyphCount: ID },
  },
  Glyphs: { text: NUMBERS },
  TextCode: { optional: { X: NUMBER, Y: NUMBER, DeltaX: NUMBERS, DeltaY: NUMBERS }, text: SOME },
  PathObject: {
    children: /^(?:Actions )?(?:Clips )?(?:StrokeColor )?(?:FillColor )?AbbreviatedData $/,
    required: UNIT,
    optional: { ...STROKE, Stroke: TRUTH, Fill: TRUTH },
  },
  StrokeColor: { optional: { Value: NUMBERS } },
  FillColor: { optional: { Value: NUMBERS } },
  AbbreviatedData: {
    text: /^M(?: -?[\d.]+){2}(?: [ML](?: -?[\d.]+){2}| Q(?: -?[\d.]+){4}| B(?: -?[\d.]+){6}| C)*$/,
  },
  ImageObject: {
    children: /^(?:Actions )?(?:Clips )?(?:Border )?$/,
    required: { ...UNIT, ResourceID: ID },
    optional: STROKE,
  },
};

/** What does not hold, a line each. */
export function faultsOf(ofd: ReadOfd): string[] {
  const roots = [ofd.entry, ofd.document, ...ofd.resources, ...ofd.pages];
  return [
    ...roots.flatMap((root) => elementFaults(root, '')),
    ...numberFaults(ofd, roots),
    ...placeFaults(ofd),
    ...ofd.pages.flatMap(textFaults),
  ];
}

function elementFaults(element: OfdElement, parent: string): string[] {
  const { name, namespace, attributes, children, text } = element;
  const rule = RULES[`${parent}/${name}`] ?? RULES[name];
  if (rule === undefined) return [`${name}: unknown`];
  const faults: string[] = [];
  if (namespace !== 'http://www.ofdspec.org/2016') faults.push(`${name}: namespace ${namespace}`);
  const order = children.map((child) => `${child.name} `).join('');
  if (!(rule.children ?? /^$/).test(order)) faults.push(`${name}: children ${order}`);
  for (const [key, pattern] of Object.entries(rule.required ?? {})) {
    if (!pattern.test(attributes.get(key) ?? '')) faults.push(`${name}: ${key}=${attributes.get(key)}`);
  }
  for (const [key, value] of attributes) {
    const pattern = rule.required?.[key] ?? rule.optional?.[key];
    if (pattern === undefined || !pattern.test(value)) faults.push(`${name}: ${key}=${value}`);
  }
  if (!(rule.text ?? /^$/).test(text)) faults.push(`${name}: text ${text}`);
  return faults.concat(children.flatMap((child) => elementFaults(child, name)));
}

/** No two objects of a document have one number, none has a greater one than it says, and what refers to one finds it. */
function numberFaults({ document, resources, pages }: ReadOfd, roots: readonly OfdElement[]): string[] {
  const elements = roots.flatMap(descendants);
  const ids = elements.flatMap(({ attributes }) => attributes.get('ID') ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const greatest = Number(textAt(document, 'CommonData', 'MaxUnitID'));
  const beyond = ids.filter((id) => Number(id) > greatest);
  const idsOf = (name: string, among: readonly OfdElement[]): ReadonlySet<string | undefined> =>
    new Set(
      among
        .flatMap(descendants)
        .filter((element) => element.name === name)
        .map(({ attributes }) => attributes.get('ID')),
    );
  const targets: Readonly<Record<string, ReadonlySet<string | undefined>>> = {
    Font: idsOf('Font', resources),
    ResourceID: idsOf('MultiMedia', resources),
    PageID: idsOf('Page', [document]),
  };
  const lost = elements.flatMap(({ attributes }) =>
    Object.entries(targets).flatMap(([key, known]) => {
      const id = attributes.get(key);
      return id === undefined || known.has(id) ? [] : [`${key}=${id}: there is none`];
    }),
  );
  const listed = childrenOf(childrenOf(document, 'Pages')[0], 'Page').length;
  return [
    ...twice.map((id) => `ID ${id}: twice`),
    ...beyond.map((id) => `ID ${id}: greater than MaxUnitID`),
    ...lost,
    ...(listed === pages.length ? [] : [`${listed} pages listed, ${pages.length} there`]),
  ];
}

/** Every place named is a file, and every file is named. */
function placeFaults({ files, places }: ReadOfd): string[] {
  const named = new Set(places);
  return [
    ...places.filter((place) => files[place] === undefined).map((place) => `${place}: not there`),
    ...Object.keys(files)
      .filter((file) => !named.has(file))
      .map((file) => `${file}: named nowhere`),
  ];
}

/** Each character after the first of a run has its distance, and nothing reaches beyond the paper. */
function textFaults(page: OfdElement): string[] {
  const faults: string[] = [];
  const [, , width = 0, height = 0] = numbersOf(textAt(page, 'Area', 'PhysicalBox'));
  for (const { name, attributes, children, text } of descendants(page)) {
    if (name === 'TextCode' && attributes.has('DeltaX')) {
      const distances = numbersOf(attributes.get('DeltaX')).length;
      if (distances !== [...text].length - 1) faults.push(`${text}: ${distances} distances`);
    }
    const [left = 0, top = 0, wide = 0, high = 0] = numbersOf(attributes.get('Boundary'));
    const isInside = left >= 0 && top >= 0 && left + wide <= width && top + high <= height;
    if (!isInside) faults.push(`${name} of ${children.length}: beyond the paper`);
  }
  return faults;
}
