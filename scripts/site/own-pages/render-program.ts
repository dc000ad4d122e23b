/**
 * The process that runs the site's own code: its configuration, templates and scripts. It is a process of its own because
 * Eleventy takes the working folder for the project and keeps every module and layout that it has read, which a preview
 * would never see change.
 */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderAnswer, RenderOrder, ScriptPage } from './render-order.ts';
import { runEleventy } from './run-eleventy.ts';

process.once('message', async (order: RenderOrder) => {
  process.send?.(await answerTo(order));
  // A configuration may have left a timer or a connection open.
  process.disconnect();
  process.exit();
});

async function answerTo(order: RenderOrder): Promise<RenderAnswer> {
  try {
    if (order.kind === 'titles')
      return {
        done: true,
        scripts: await Promise.all(order.files.map((file) => describe(path.join(order.folder, file)))),
      };
    await runEleventy(order);
    return { done: true, scripts: [] };
  } catch (error) {
    return { done: false, reason: reasonOf(error) };
  }
}

async function describe(file: string): Promise<ScriptPage> {
  const module: unknown = await import(pathToFileURL(file).href);
  const data = fieldOf(module, 'data') ?? fieldOf(fieldOf(module, 'default'), 'data');
  const plain = (name: string): unknown => {
    const value = fieldOf(data, name);
    return typeof value === 'function' ? `{{ ${name} }}` : value;
  };
  return { title: plain('title'), menu: plain('menu'), order: plain('order'), permalink: plain('permalink') };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Eleventy wraps what a template throws; the innermost message says what is wrong. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = 'originalError' in error ? error.originalError : error.cause;
  const own = error.message.split('\n')[0] ?? '';
  return inner instanceof Error ? `${own} ${reasonOf(inner)}` : own;
}
