import { describe, expect, it } from '@jest/globals';
import { answersQuery, isBeginning, placed, readAnswers, withQuery } from './answers';
import { passagesFor } from './passages-for';

const statements = [{ key: 'mandate' }, { key: 'one-page' }, { key: 'voices' }, { key: 'check' }];

describe('answers in an address', () => {
  it('are read as far as they are answers to statements there are', () => {
    expect(readAnswers(new URLSearchParams('s-mandate=2&s-one-page=0&s-voices=4&s-check=&s-other=1&in=es'), statements)).toEqual({ mandate: 2, 'one-page': 0 });
  });

  it('come out as they went in', () => {
    const answers = { mandate: 2, 'one-page': 0 };
    expect(readAnswers(new URLSearchParams(answersQuery(answers)), statements)).toEqual(answers);
    expect(withQuery('/x', answersQuery({}), '')).toBe('/x');
    expect(withQuery('/x', answersQuery(answers), 'in=es')).toBe('/x?s-mandate=2&s-one-page=0&in=es');
  });
});

describe('where it stands', () => {
  it('puts the weakest first and leaves out what nobody answered', () => {
    const { weak, growing } = placed(statements, { voices: 0, mandate: 3, 'one-page': 1 });
    expect(weak.map(({ statement, level }) => [statement.key, level])).toEqual([['voices', 0], ['one-page', 1]]);
    expect(growing.map(({ statement }) => statement.key)).toEqual(['mandate']);
  });

  it('names the first steps until half of the way is gone', () => {
    expect([isBeginning({ a: 1, b: 1 }), isBeginning({ a: 1, b: 2 }), isBeginning({ a: 3, b: 0, c: 1 })]).toEqual([true, false, true]);
  });
});

it('shows passages of several cities, those of the first question first', () => {
  const of = (id: string, slug: string) => ({ id, clip: { city: { slug } } });
  const asked = [{ key: 'b', passages: [of('1', 'galway'), of('2', 'cork')] }, { key: 'a', passages: [of('3', 'galway'), of('4', 'lund'), of('5', 'bari')] }];
  expect(passagesFor(asked, ['a', 'none', 'b']).map(({ id }) => id)).toEqual(['3', '4', '5']);
  expect(passagesFor(asked, ['b']).map(({ id }) => id)).toEqual(['1', '2']);
  expect(passagesFor(asked, ['b'], 'cork').map(({ id }) => id)).toEqual(['1']);
});
