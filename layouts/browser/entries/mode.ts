/** Sets what the reader chose before, and that scripts run, before the first drawing, so that nothing jumps. */

document.documentElement.classList.add('tb-scripted');
try {
  if (localStorage.getItem('tongbao.elder') === 'on') document.documentElement.classList.add('tb-elder');
} catch {
  // Storage may be refused, as it is for pages from a disk in some browsers: the plain mode then.
}

export {};
