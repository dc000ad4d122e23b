/** Draws an address as a square code (QR) that a phone reads from the screen or from paper. */

import { encode } from 'uqr';
import type { Code } from '../../../layouts/notice/notice-foot.tsx';

/** Fields of light ground around the code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** The code of `address`; with up to 15 % of it soiled (level M) it is still read. */
export function codeOf(address: string): Code {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { address, size, path: path.join('') };
}
