import { describe, expect, it } from '@jest/globals';
import { refusesBody } from './fetch-adapter.js';

const MiB = 1024 * 1024;
const post = (headers: Record<string, string>, method = 'POST') => refusesBody({ method, headers });

describe('what is sent to a page', () => {
  it('is no longer than a form with its files, and says how long it is', () => {
    const file = { 'content-type': 'multipart/form-data; boundary=x' };
    expect([post({}), post({ 'content-length': '900' }), post({ ...file, 'content-length': String(40 * MiB) })]).toEqual([undefined, undefined, undefined]);
    expect([post({ 'content-length': String(5 * MiB) }), post({ ...file, 'content-length': String(49 * MiB) }), post({ 'content-length': '9e9' })]).toEqual([413, 413, 413]);
    expect([post({ ...file, 'transfer-encoding': 'chunked' }), post({ 'transfer-encoding': 'chunked' }, 'PUT')]).toEqual([411, 411]);
    expect(post({ 'transfer-encoding': 'chunked' }, 'GET')).toBeUndefined();
  });
});
