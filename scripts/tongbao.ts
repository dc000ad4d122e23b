#!/usr/bin/env node
/** The command `tongbao`: from the bundle of `make-bundle.ts`, where there is one. */

import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';

// Node 22 and later keep compiled code between runs.
const keepCompiled: unknown = Reflect.get(nodeModule, 'enableCompileCache');
if (typeof keepCompiled === 'function') keepCompiled();

const bundle = new URL('../bundle/tongbao.js', import.meta.url);
await (existsSync(bundle) ? import(bundle.href) : import('./commands/line/run-tongbao.ts'));
