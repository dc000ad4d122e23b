/** Reading a notice aloud. */

import { init } from '../lib/notice/speech.ts';

init(document);
