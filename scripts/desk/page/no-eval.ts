/** The page's policy runs no code that is made of text: zod is configured before the first schema is used. */

import { config } from 'zod';

config({ jitless: true });
