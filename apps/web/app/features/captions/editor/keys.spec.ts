import { describe, expect, it } from '@jest/globals';
import { actOf, type Pressed } from './keys.js';

const press = (key: string, change: Partial<Pressed> = {}): Pressed => ({ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...change });
const writing = { isWriting: true, isOn: true };
const outside = { isWriting: false, isOn: true };

describe('keys of the caption editor', () => {
  it('letters act outside a text, and with Alt inside one', () => {
    expect([actOf(press('k'), outside), actOf(press('k'), writing), actOf(press('k', { altKey: true }), writing)]).toEqual(['play', undefined, 'play']);
    expect([actOf(press('ArrowDown'), outside), actOf(press('ArrowDown'), writing), actOf(press('ArrowDown', { altKey: true }), writing)]).toEqual(['next', undefined, 'next']);
  });

  it('whatever script the keyboard writes, and whatever Alt makes of a letter', () => {
    expect(actOf(press('ن', { code: 'KeyK', altKey: true }), writing)).toBe('play');
    expect(actOf(press('˚', { code: 'KeyK', altKey: true }), writing)).toBe('play');
    expect(actOf(press('m', { code: 'Semicolon' }), outside)).toBe('merge');
  });

  it('a third letter of a key, and what belongs to the browser, stay what they are', () => {
    expect(actOf(press('ł', { code: 'KeyL', altKey: true, ctrlKey: true }), writing)).toBeUndefined();
    expect(actOf(press('l', { ctrlKey: true }), outside)).toBeUndefined();
    expect(actOf(press('K', { shiftKey: true }), outside)).toBeUndefined();
    expect(actOf(press('Enter'), writing)).toBeUndefined();
  });

  it('switched off, only undoing and saving are left', () => {
    const off = { isWriting: true, isOn: false };
    expect([press('k', { altKey: true }), press('Enter', { ctrlKey: true })].map((one) => actOf(one, off))).toEqual([undefined, undefined]);
    expect([press('z', { ctrlKey: true }), press('z', { metaKey: true, shiftKey: true }), press('s', { ctrlKey: true })].map((one) => actOf(one, off))).toEqual(['undo', 'redo', 'save']);
  });
});
