/** Writes the list of what others made and tongbao carries or uses, with the texts of their licences. */

export interface ThirdParty {
  readonly name: string;
  /** Empty where it has none. */
  readonly version: string;
  /** As its package states it, e.g. `MIT`. */
  readonly licence: string;
  /** Text of its licence files; empty where it has none, or where it is installed on other systems only. */
  readonly text: string;
}

/** The whole file: a table, then each text once, with the packages that it is of. The same for the same packages. */
export function writeThirdParty(parties: readonly ThirdParty[]): string {
  const sorted = parties.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const byText = new Map<string, ThirdParty[]>();
  for (const party of sorted) {
    if (party.text === '') continue;
    const text = party.text.replaceAll('\r\n', '\n').trim();
    byText.set(text, [...(byText.get(text) ?? []), party]);
  }
  return `${[
    '# 第三方软件与字体 / Third-party software and fonts',
    '',
    'tongbao 使用或附带下列软件、字体和数据，许可证原文附后。由 `npm run third-party` 生成。',
    '',
    'tongbao uses or carries the following software, fonts and data; the texts of their licences follow. Made by `npm run third-party`.',
    '',
    '| 名称 / name | 版本 / version | 许可证 / licence |',
    '|---|---|---|',
    ...sorted.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    ...[...byText].flatMap(([text, owners]) => [
      '',
      `## ${owners.map(({ name, version }) => `${name} ${version}`.trim()).join(', ')}`,
      '',
      fenced(text),
    ]),
  ].join('\n')}\n`;
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
