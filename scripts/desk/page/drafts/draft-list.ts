/** The drafts on the desk. Each change begins a look; the page is drawn again at each step of it. */

import type { Sight } from '../../engine/protocol.ts';
import type { Mend } from '../../mend.ts';
import { isSameMend } from '../../mends.ts';
import type { Engine } from '../engine/client.ts';
import type { Chosen } from '../files.ts';
import type { Change, DraftState } from './draft-state.ts';

export class DraftList {
  private drafts: readonly DraftState[] = [];
  private lastId = 0;
  private readonly engine: Engine;
  private readonly draw: (drafts: readonly DraftState[]) => void;

  constructor(engine: Engine, draw: (drafts: readonly DraftState[]) => void) {
    this.engine = engine;
    this.draw = draw;
  }

  /**
   * Puts files on the desk, or in the place of those of the same name.
   * @returns the draft to show first
   */
  async take(chosen: readonly Chosen[]): Promise<number | undefined> {
    const taken: { readonly id: number; readonly change: Change }[] = [];
    for (const { file, handle } of chosen) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const id = this.drafts.find(({ name }) => name === file.name)?.id ?? this.add(file.name);
      taken.push({ id, change: { bytes, handle, modified: file.lastModified } });
    }
    for (const { id, change } of taken) void this.change(id, change);
    return taken[0]?.id;
  }

  /** The file as it was saved since. */
  async readAgain(id: number, file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await this.change(id, { bytes, modified: file.lastModified });
  }

  /** Looks again with what is different. Mends of words that the file no longer has are given up. */
  async change(id: number, change: Change): Promise<void> {
    const before = this.drafts.find((draft) => draft.id === id);
    if (before === undefined) return;
    const { name, bytes, decisions, mends, allowed } = { ...before, ...change };
    const looks = before.looks + 1;
    const isLast = (): boolean => this.drafts.find((draft) => draft.id === id)?.looks === looks;
    this.patch(id, { ...change, looks, busy: true, early: undefined });
    const given = { name, bytes, decisions, mends, allowed };
    try {
      const sight = await this.engine.ask('look', { id, given }, (early) => {
        if (isLast()) this.patch(id, { early });
      });
      if (isLast()) this.patch(id, { sight, mends: kept(mends, sight), early: undefined });
    } finally {
      if (isLast()) this.patch(id, { busy: false });
    }
  }

  /** Changes a field of the form; the text is the same. */
  edit(id: number, key: string, value: string): void {
    const draft = this.drafts.find((one) => one.id === id);
    if (draft !== undefined) this.patch(id, { edited: { ...draft.edited, [key]: value } });
  }

  /** @returns the draft to show instead */
  close(id: number): number | undefined {
    void this.engine.ask('forget', { id });
    this.set(this.drafts.filter((draft) => draft.id !== id));
    return this.drafts[0]?.id;
  }

  private add(name: string): number {
    this.lastId += 1;
    const id = this.lastId;
    this.set([...this.drafts, { ...EMPTY, id, name }]);
    return id;
  }

  private patch(id: number, part: Partial<DraftState>): void {
    this.set(this.drafts.map((draft) => (draft.id === id ? { ...draft, ...part } : draft)));
  }

  private set(drafts: readonly DraftState[]): void {
    this.drafts = drafts;
    this.draw(drafts);
  }
}

const EMPTY: Omit<DraftState, 'id' | 'name'> = {
  bytes: new Uint8Array(),
  handle: undefined,
  modified: 0,
  decisions: {},
  mends: [],
  allowed: [],
  edited: {},
  sight: undefined,
  looks: 0,
  busy: false,
  early: undefined,
};

function kept(mends: readonly Mend[], sight: Sight): readonly Mend[] {
  if (sight.kind !== 'read' || sight.lost.length === 0) return mends;
  return mends.filter((mend) => !sight.lost.some((lost) => isSameMend(lost, mend)));
}
