/** The commands that a page tells its readers to run. */

/** The lines of its `sh` blocks and of `npx tongbao …` among the words; comments and what is written to a file left out. */
export function commandsIn(page: string): string[] {
  return [...linesOfBlocks(page), ...linesInWords(page), ...linesOfRecipes(page)]
    .map((line) => line.replace(/\s+(?:#|>|\|\|).*$/, '').trim())
    .filter((line) => line !== '' && !/COMMAND|命令|KIND|文种$/.test(line));
}

/** What a reader of the page runs on a site that is there: calls of tongbao without a word to be replaced. */
export function callsOn(page: string): string[][] {
  const lines = [...linesOfBlocks(page), ...linesInWords(page)].filter(
    (line) => !/[A-Z]{2}|[\u4e00-\u9fff]/.test(line),
  );
  return lines.flatMap((line) => {
    const args = /^npx tongbao (.+)$/.exec(line.trim())?.[1];
    return args === undefined ? [] : [args.split(' ')];
  });
}

function linesOfBlocks(page: string): string[] {
  return Array.from(page.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm), ([, block = '']) =>
    block.split('\n'),
  ).flat();
}

/** What a recipe for CI runs. */
function linesOfRecipes(page: string): string[] {
  return Array.from(page.matchAll(/^ *-? *(?:run: )?(npx tongbao .*)$/gm), ([, line = '']) => line);
}

function linesInWords(page: string): string[] {
  return Array.from(page.matchAll(/`((?:npx tongbao|npm run) [^`]+)`/g), ([, line = '']) => line);
}

/** What a page shows as a file of Markdown, in order. */
export function markdownIn(page: string): string[] {
  return Array.from(page.matchAll(/^( *)```markdown\n([\s\S]*?)^ *```/gm), ([, indent = '', text = '']) =>
    text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** The first `sh` block of a page: how a site begins. */
export function firstBlock(page: string): readonly string[] {
  const block = /^```sh\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '';
  return block.split('\n').filter((line) => line !== '');
}
