import { describe, expect, it } from 'vitest';
import { Progress } from '../../../scripts/commands/line/progress.ts';

function record(isTTY: boolean) {
  const written: string[] = [];
  return { written, output: { isTTY, write: (text: string) => written.push(text) } };
}

describe('progress', () => {
  it('is one line a stage with what came of it and the seconds', () => {
    const { written, output } = record(false);
    const stage = new Progress(output, 'zh').stage('notices');
    stage.step(1, 3);
    stage.done({ zh: '12 份', en: '12 made' });
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^ {2}通报 {2}12 份 {2}[0-9]+\.[0-9] s\n$/);
  });

  it('draws a bar on a terminal and wipes it before the line', () => {
    const { written, output } = record(true);
    const stage = new Progress(output, 'en').stage('notices');
    stage.step(1, 2);
    stage.done({ zh: '', en: '12 made' });
    expect(written[0]).toContain(`${'█'.repeat(12)}${'░'.repeat(12)}  1/2`);
    expect(written[1]).toBe('\r\u001B[K');
  });
});
