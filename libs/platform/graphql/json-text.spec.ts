import { describe, expect, it } from '@jest/globals';
import { JsonText, jsonOf } from './json-text.js';

describe('texts within an answer', () => {
  it('pass through as they are, each in its place', () => {
    const value = { a: new JsonText('{"x":[1, 2]}'), b: 'words', c: [new JsonText('"$& $1"'), null, new JsonText('3')] };
    expect(jsonOf({ data: value })).toBe('{"data":{"a":{"x":[1, 2]},"b":"words","c":["$& $1",null,3]}}');
  });

  it('are what they say wherever else an answer is written', () => {
    const value = { a: new JsonText('{"x":[1, 2]}') };
    expect(JSON.stringify(value)).toBe('{"a":{"x":[1,2]}}');
    expect(jsonOf({ plain: true })).toBe('{"plain":true}');
    expect(JSON.stringify(value)).toBe('{"a":{"x":[1,2]}}');
  });

  it('leave nothing behind where writing fails', () => {
    const circle: Record<string, unknown> = { a: new JsonText('1') };
    circle.b = circle;
    expect(() => jsonOf(circle)).toThrow();
    expect(JSON.stringify({ a: new JsonText('1') })).toBe('{"a":1}');
  });
});
