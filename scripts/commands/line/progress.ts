/** Shows how long work goes on: a line a stage with counts and seconds; on a terminal also a bar while it runs. */

import { say } from '../../messages/command.ts';
import type { Language } from '../../notice/finding.ts';
import type { Output } from './terminal.ts';

export type StageName = keyof typeof say.stages;

const BAR = 24;
/** Milliseconds before the rest is estimated. */
const SETTLED = 2000;

/** One run's progress. Times come from the monotonic clock and are only shown, never stored. */
export class Progress {
  private readonly output: Output;
  private readonly language: Language;
  private drawn = false;

  constructor(output: Output, language: Language) {
    this.output = output;
    this.language = language;
  }

  /** Opens a stage; call `done` with what came of it. Stages may overlap. */
  stage(name: StageName): Stage {
    const begun = performance.now();
    const title = say.stages[name][this.language];
    return {
      step: (count, total) => this.draw(title, count, total, performance.now() - begun),
      done: (outcome) => {
        this.wipe();
        const seconds = ((performance.now() - begun) / 1000).toFixed(1);
        this.output.write(`  ${title}  ${outcome[this.language]}  ${seconds} s\n`);
      },
    };
  }

  private draw(title: string, count: number, total: number, elapsed: number): void {
    if (this.output.isTTY !== true || total < 2) return;
    const full = Math.round((count / total) * BAR);
    const left = Math.ceil(((elapsed / count) * (total - count)) / 1000);
    // The first steps say little of the others.
    const estimate = elapsed < SETTLED ? '' : `  ${say.remaining(left)[this.language]}`;
    this.output.write(
      `\r\u001B[K  ${title}  ${'█'.repeat(full)}${'░'.repeat(BAR - full)}  ${count}/${total}${estimate}`,
    );
    this.drawn = true;
  }

  private wipe(): void {
    if (this.drawn) this.output.write('\r\u001B[K');
    this.drawn = false;
  }
}

export interface Stage {
  step(count: number, total: number): void;
  done(outcome: { readonly zh: string; readonly en: string }): void;
}
