import { describe, expect, it } from '@jest/globals';
import { cutLine, wrapTitle } from './wrap-title';

describe('titles in the boxes of a tree', () => {
  it('stand in one line, or in two broken between words', () => {
    expect(wrapTitle('Trois habitants suffisent')).toEqual(['Trois habitants suffisent']);
    expect(wrapTitle('Five residents can ask for a course')).toEqual(['Five residents can ask for', 'a course']);
  });

  it('are cut where two lines are not enough', () => {
    const lines = wrapTitle('A learning secretary in every village who knows each of its families by their names');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('A learning secretary in');
    expect(lines[1]).toMatch(/^every village who.*…$/);
  });

  it('know that some letters are wide, and cut words without spaces', () => {
    expect(cutLine('漢'.repeat(20))).toBe(`${'漢'.repeat(12)}…`);
    expect(wrapTitle('a'.repeat(60))).toEqual([`${'a'.repeat(25)}…`]);
  });
});
