import { describe, expect, it } from 'vitest';
import type { Notice } from '../../scripts/notice/model.ts';
import { Notes } from '../../scripts/notice/notes.ts';
import { passagesOf } from '../../scripts/notice/passages.ts';
import { noticeOf, paragraph, table } from '../download/sample-notice.ts';

/** Labels of the notes of `notice`, with what they say. */
function notesOf(notice: Notice): string[] {
  const notes = new Notes(notice);
  return Array.from(passagesOf(notice)).flatMap(({ prose }) => {
    const note = notes.saidBy(prose);
    return note === undefined ? [] : [`${note.label} ${note.words.text}`];
  });
}

describe('notes', () => {
  it('are the last paragraphs, from [1] on, each called before, in a heading or a cell too', () => {
    const flow = ['一、甲[2]', table([['数量', '12[1]']])];
    const notes = [paragraph('欢迎监督。'), paragraph('[1] 含在建。'), paragraph('[2] 截至12月。')];
    expect(notesOf(noticeOf(flow, {}, notes))).toEqual(['[1] 含在建。', '[2] 截至12月。']);
  });

  it('may stand after the last item, where there are no closing words', () => {
    expect(notesOf(noticeOf(['一、甲', '（一）乙[1]。丙。', '[1] 丁。']))).toEqual(['[1] 丁。']);
  });

  it('need no blank after the label', () => {
    const notice = noticeOf([], {}, [paragraph('甲[1][2]。'), paragraph('[1]乙。'), paragraph('[2]  丙。')]);
    expect(notesOf(notice)).toEqual(['[1] 乙。', '[2] 丙。']);
  });

  it.each([
    ['one is not called', [paragraph('甲[1]。'), paragraph('[1] 乙。'), paragraph('[2] 丙。')]],
    ['words stand after them', [paragraph('甲[1]。'), paragraph('[1] 乙。'), paragraph('丙。')]],
    ['they do not begin at [1]', [paragraph('甲[2]。'), paragraph('[2] 乙。')]],
    ['they call only themselves', [paragraph('甲。'), paragraph('[1] 乙[1]。')]],
    [
      'the call is a link',
      [paragraph('甲', ['[1]', { href: 'https://www.example.com/' }]), paragraph('[1] 乙。')],
    ],
  ])('are words like any other where %s', (_, closing) => {
    const notice = noticeOf([], {}, closing);
    expect(notesOf(notice)).toEqual([]);
    const link = new Notes(notice).linker();
    for (const { prose } of passagesOf(notice)) expect(link(prose)).toBe(prose);
  });

  it('are linked without a change to any word', () => {
    const notice = noticeOf([paragraph('甲[1]乙[2][1]。')], {}, [
      paragraph('[1] 丙。'),
      paragraph('[2] 丁。'),
    ]);
    const link = new Notes(notice).linker();
    const linked = passagesOf(notice).map(({ prose }) => link(prose));
    expect(linked.map(({ text }) => text)).toEqual(passagesOf(notice).map(({ prose }) => prose.text));
    const runs = linked.flatMap((prose) => prose.runs);
    expect(
      runs.flatMap(({ text, id, href }) => (href === undefined ? [] : [`${text} ${id} ${href}`])),
    ).toEqual([
      '[1] call-1 #note-1',
      '[2] call-2 #note-2',
      '[1] undefined #note-1',
      '[1] note-1 #call-1',
      '[2] note-2 #call-2',
    ]);
  });
});
