/** Words by which numbers are stated again, or are of something else. Texts are in half width. */

import { anyOf } from '../../language/words.ts';

/** A part, another time, a share of each: the number is not that of the whole. */
const SCOPED = `每|各|其中|分别|同期|上年|去年|季度|当[年月]|另|再|又|平均|[人户]均|新增|第|${anyOf('rest')}`;

/** Words before a number that set it apart from what has been counted as a whole. */
export const NOT_AGAIN = new RegExp(`${SCOPED}|计划|拟|预计|目标|部分|未|不`);

/** Words before a number that make it a part, or one of another time: nothing points back at it. */
export const NOT_KNOWN = new RegExp(`每|各|其中|分别|同期|上年|去年|[人户]均|平均|${anyOf('rest')}`);

/** Words that set a number apart from another of the same name. */
export const NOT_SAME = new RegExp(
  `${SCOPED}|包括|包含|上半年|下半年|本[年月批]|该|上升|下降|增长|增至|增加|减少|提高|降|原|从|名责任人|名干部|予以|给予`,
);

/** What comes in from outside: how much was taken in is not how much was done. */
export const TAKEN = /受理|接收|收到|承接|承办/;
