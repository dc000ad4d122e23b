/** Processor time of this process: what else a machine does changes it little. */

/** Milliseconds that `work` takes of a processor. */
export function processorTimeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds: work that grows with the square of such a text takes longer on any machine. */
export const LINEAR = 3_000;
