/** Sets the reading mode that the reader chose before, ahead of the first drawing, so that nothing jumps. */

try {
  if (localStorage.getItem('tongbao.elder') === 'on') document.documentElement.classList.add('elder');
} catch {
  // Storage may be refused, as it is for pages from a disk in some browsers: the plain mode then.
}
