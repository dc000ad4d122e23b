/** Files that are dropped anywhere on the page. */

import { useEffect, useState } from 'preact/hooks';
import { type Chosen, dropped } from '../files.ts';

/** @returns whether something is held over the page */
export function useDrop(take: (chosen: readonly Chosen[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) void dropped(event.dataTransfer).then(take);
    };
    const drag = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    addEventListener('drop', drop);
    addEventListener('dragover', drag);
    addEventListener('dragleave', drag);
    return () => {
      removeEventListener('drop', drop);
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', drag);
    };
  }, [take]);
  return over;
}
