import { describe, expect, it } from 'vitest';
import { type Head, relationsOf, supersedingOf } from '../../../scripts/notice/versions/relations.ts';

function head(slug: string, day: number, states: Partial<Head> = {}): Head {
  const alike = { kind: slug, issuer: slug };
  return { slug, title: `《${slug}》`, published: { date: `2025-01-0${day}` }, ...alike, ...states };
}

describe('the relations of notices', () => {
  const heads = [
    head('one', 1),
    head('two', 2, { follows: 'one' }),
    head('three', 3, { follows: 'one', supersedes: 'two' }),
    head('four', 4, { supersedes: 'gone' }),
  ];

  const written = (of: readonly Head[]) =>
    Object.fromEntries(
      Array.from(relationsOf(of), ([slug, all]) => [slug, all.map(({ how, slug: to }) => `${how} ${to}`)]),
    );

  it('are what a notice states, then what others state of it, newest first, then its neighbours', () => {
    expect(written(heads)).toEqual({
      one: ['followedBy three', 'followedBy two', 'newer two'],
      two: ['follows one', 'supersededBy three', 'newer three', 'older one'],
      three: ['follows one', 'supersedes two', 'newer four', 'older two'],
      four: ['older three'],
    });
  });

  it('lead to two older ones of the topic, the kind and the issuer, each named once', () => {
    const alike = [
      head('a', 1, { kind: '公示', issuer: '甲镇' }),
      head('b', 2, { kind: '通报', issuer: '甲镇', topic: '水利' }),
      head('c', 3, { kind: '通报', issuer: '甲镇' }),
      head('d', 4, { kind: '通报', issuer: '甲镇', topic: '水利' }),
      head('e', 5, { kind: '通报', issuer: '甲镇', topic: '水利', follows: 'd' }),
    ];
    expect(written(alike).e).toEqual(['follows d', 'sameTopic b', 'sameKind c', 'sameIssuer a', 'older d']);
    expect(written(alike).a).toEqual(['newer b']);
    // A newer notice changes its one neighbour, so that other pages stay as they were made.
    const more = written([...alike, head('f', 6, { kind: '通报', issuer: '甲镇', topic: '水利' })]);
    expect({ ...more, e: [], f: [] }).toEqual({ ...written(alike), e: [], f: [] });
  });

  it('lead along a chain of versions, the nearest first, and end where it goes round', () => {
    const chain = (first: Partial<Head> = {}) => [
      head('a', 1, first),
      head('b', 2, { follows: 'a' }),
      head('c', 3, { supersedes: 'b' }),
      head('d', 4, { follows: 'c', supersedes: 'b' }),
    ];
    expect(written(chain()).a).toEqual(['followedBy b', 'later d', 'later c', 'newer b']);
    expect(written(chain()).d).toEqual(['follows c', 'supersedes b', 'earlier a', 'older c']);
    expect(written(chain({ follows: 'd' })).a).toEqual([
      'follows d',
      'followedBy b',
      'earlier c',
      'earlier b',
      'later d',
      'later c',
      'newer b',
    ]);
  });

  it('are bounded where every month follows the month before', () => {
    const months = Array.from({ length: 400 }, (_, month) =>
      head(`m${1000 + month}`, 1, month === 0 ? {} : { follows: `m${999 + month}` }),
    );
    expect(written(months).m1200?.length).toBe(2 + 24 + 2);
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
