#!/usr/bin/env node
/** The command `tongbao`: from the bundle of `make-bundle.ts`, where there is one. */

import { existsSync } from 'node:fs';

const bundle = new URL('../bundle/tongbao.js', import.meta.url);
await (existsSync(bundle) ? import(bundle.href) : import('./commands/line/run-tongbao.ts'));
