/** The commands that a page tells its readers to run. */

/** The lines of its `sh` blocks and of `npx tongbao …` among the words; comments and what is written to a file left out. */
export function commandsIn(page: string): string[] {
  const blocks = Array.from(page.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm), ([, block = '']) => block);
  const inWords = Array.from(page.matchAll(/`((?:npx tongbao|npm run) [^`]+)`/g), ([, line = '']) => line);
  return [...blocks.flatMap((block) => block.split('\n')), ...inWords]
    .map((line) => line.replace(/\s+(?:#|>|\|\|).*$/, '').trim())
    .filter((line) => line !== '' && !/COMMAND|命令|KIND|文种$/.test(line));
}

/** The first `sh` block of a page: how a site begins. */
export function firstBlock(page: string): readonly string[] {
  const block = /^```sh\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '';
  return block.split('\n').filter((line) => line !== '');
}
