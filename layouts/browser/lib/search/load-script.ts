/** Loads scripts of the site: every server hands them out, and a page from a disk may load them. */

/** How a script is begun; outside a browser, another way takes its place. */
export const scripts = { start: startScript };

/** Runs a script of the site once at a time; it ends early where the reader stops. */
export function loadScript(address: string, stop?: AbortSignal): Promise<void> {
  const loading = scriptsLoading.get(address) ?? scripts.start(address);
  scriptsLoading.set(address, loading);
  return new Promise<void>((done, failed) => {
    stop?.addEventListener('abort', () => done(), { once: true });
    loading.then(done, failed);
  });
}

const scriptsLoading = new Map<string, Promise<void>>();

function startScript(address: string): Promise<void> {
  const element = document.createElement('script');
  element.src = address;
  return new Promise<void>((done, failed) => {
    element.addEventListener('load', () => done());
    element.addEventListener('error', () => failed(new Error(`${address} is not served`)));
    document.head.append(element);
  }).finally(() => {
    element.remove();
    scriptsLoading.delete(address);
  });
}
