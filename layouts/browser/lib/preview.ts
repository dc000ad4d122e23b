/** The panel of the preview: lists the findings of the page's notice, leads to each place, reloads after a rebuild. */

export function init(root: Document): void {
  interface Entry {
    readonly slug: string;
    readonly anchor: string;
    readonly words: string;
    readonly rule: string;
    readonly severity: 'error' | 'warning' | 'info';
    readonly message: string;
    readonly advice: string;
    readonly place: string;
  }

  interface Words {
    readonly label: string;
    readonly clean: string;
    readonly counts: string;
  }

  const slug = decodeURIComponent(location.pathname.split('/')[1] ?? '');

  const show = async (): Promise<void> => {
    // The list page shows everything; a notice's page its own and what is wrong with the site.
    const answer = await fetch(`/-/findings.json?slug=${encodeURIComponent(slug)}`);
    const { findings, words }: { findings: Entry[]; words: Words } = await answer.json();
    document.body.append(panelOf(findings, words));
  };

  const panelOf = (entries: readonly Entry[], words: Words): HTMLElement => {
    const panel = document.createElement('aside');
    panel.className = 'tb-preview-panel';
    panel.setAttribute('aria-label', words.label);
    const head = document.createElement('h2');
    const errors = entries.filter((entry) => entry.severity === 'error').length;
    head.textContent = (entries.length === 0 ? words.clean : words.counts)
      .replace('{errors}', String(errors))
      .replace('{others}', String(entries.length - errors));
    const list = document.createElement('ol');
    for (const entry of entries) list.append(lineOf(entry));
    panel.append(head, list);
    return panel;
  };

  const lineOf = (entry: Entry): HTMLElement => {
    const item = document.createElement('li');
    item.className = `tb-preview-${entry.severity}`;
    const link = document.createElement('a');
    link.href = entry.slug === '' ? '#' : `/${entry.slug}/${entry.anchor === '' ? '' : `#${entry.anchor}`}`;
    link.textContent = entry.message;
    link.addEventListener('click', (event) => {
      if (entry.slug !== slug || !pointAt(entry)) return;
      event.preventDefault();
    });
    const detail = document.createElement('small');
    detail.textContent = [entry.rule, entry.place].join('  ');
    item.append(link, detail);
    if (entry.advice !== '') {
      const advice = document.createElement('p');
      advice.textContent = entry.advice;
      item.append(advice);
    }
    return item;
  };

  /** Scrolls to the very words of the finding and marks them; false where the page does not show them. */
  const pointAt = (entry: Entry): boolean => {
    const within = root.getElementById(entry.anchor) ?? root.querySelector('main');
    const range = within && rangeOf(within, entry.words);
    const target = range?.startContainer.parentElement ?? root.getElementById(entry.anchor);
    if (!target) return false;
    target.scrollIntoView({ block: 'center' });
    if (range) {
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
    return true;
  };

  const rangeOf = (within: Node, words: string): Range | null => {
    if (words === '') return null;
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    let text = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      nodes.push(node as Text);
      text += (node as Text).data;
    }
    const start = text.indexOf(words);
    if (start < 0) return null;
    const range = document.createRange();
    let offset = 0;
    for (const node of nodes) {
      const end = offset + node.data.length;
      if (start >= offset && start < end) range.setStart(node, start - offset);
      if (start + words.length <= end) {
        range.setEnd(node, start + words.length - offset);
        return range;
      }
      offset = end;
    }
    return null;
  };

  new EventSource('/-/events').addEventListener('reload', () => location.reload());
  show().catch(() => undefined);
}
