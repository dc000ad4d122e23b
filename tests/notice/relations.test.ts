import { describe, expect, it } from 'vitest';
import { type Head, relationsOf, supersedingOf } from '../../scripts/notice/relations.ts';

function head(slug: string, day: number, states: Pick<Head, 'follows' | 'supersedes'> = {}): Head {
  return { slug, title: `《${slug}》`, published: { date: `2025-01-0${day}` }, ...states };
}

describe('the relations of notices', () => {
  const heads = [
    head('one', 1),
    head('two', 2, { follows: 'one' }),
    head('three', 3, { follows: 'one', supersedes: 'two' }),
    head('four', 4, { supersedes: 'gone' }),
  ];

  it('are what a notice states, then what others state of it, newest first', () => {
    const found = Array.from(relationsOf(heads), ([slug, all]) => [
      slug,
      all.map(({ how, slug: to }) => `${how} ${to}`),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      one: ['followedBy three', 'followedBy two'],
      two: ['follows one', 'supersededBy three'],
      three: ['follows one', 'supersedes two'],
    });
  });

  it('do not depend on the order of the folders', () => {
    const turned = relationsOf(heads.toReversed());
    for (const [slug, all] of relationsOf(heads)) expect(turned.get(slug)).toEqual(all);
  });

  it('name the newest of several notices that take the place of one', () => {
    const twice = [head('old', 1), head('b', 3, { supersedes: 'old' }), head('a', 2, { supersedes: 'old' })];
    expect(supersedingOf(twice).get('old')).toEqual({ slug: 'b', title: '《b》', published: '2025-01-03' });
    expect(supersedingOf([head('self', 1, { supersedes: 'self' })]).size).toBe(0);
  });
});
