import { describe, expect, it } from '@jest/globals';
import { data } from 'react-router';
import { isKept, keepTyped } from './keep-typed.js';

const form = new FormData();
form.set('title', 'Grind your own flour');
form.append('themes', 'celebration');
form.append('themes', 'planning');
form.set('file', new File(['x'], 'x.png'));

const KEPT = [
  ['title', 'Grind your own flour'],
  ['themes', 'celebration'],
  ['themes', 'planning'],
];

const thrownBy = (fault: unknown) => keepTyped(form, () => Promise.reject(fault as Error)).then(() => null, (thrown: unknown) => thrown);

describe('a form that could not be saved', () => {
  it('answers as it was answered, where all went well', async () => {
    expect(await keepTyped(form, () => Promise.resolve('saved'))).toBe('saved');
  });

  it.each([
    ['the API being away', data({}, { status: 503 }), 503],
    ['a fault of the API', data({ errorId: 'x' }, { status: 500 }), 500],
    ['a fault of ours', new TypeError('broken'), 500],
  ])('comes back whole after %s', async (_, fault, status) => {
    const thrown = (await thrownBy(fault)) as ReturnType<typeof data>;
    expect(thrown).toMatchObject({ init: { status }, data: { kept: KEPT, isLink: false } });
    expect(isKept(thrown.data)).toBe(true);
  });

  it('is there to be copied where the link is no longer good', async () => {
    expect(await thrownBy(data({}, { status: 404 }))).toMatchObject({ init: { status: 404 }, data: { kept: KEPT, isLink: true } });
  });

  it.each([new Response(null, { status: 302 }), data({}, { status: 403 })])('lets other answers pass', async (answer) => {
    expect(await thrownBy(answer)).toBe(answer);
  });
});
