import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { filledSections } from '../testing/filled-sections.js';
import { readPdf, type ReadPdf } from '../testing/read-pdf.js';
import type { PracticeSections } from '../sections/practice-sections.types.js';
import { describePrint, type PrintFacts } from './describe-print.js';
import { runTypesetter, TypesettingFailed } from './run-typesetter.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'print-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ID = '019a6b1e-0000-7000-8000-00000000002a';

function factsOf(change: Partial<PrintFacts> = {}, sections: PracticeSections = {}): PrintFacts {
  const facts = { practiceId: ID, number: 3, language: 'fr', themeSlug: 'accessibility', publishedAt: new Date('2026-03-04T10:00:00Z'), lastConfirmedAt: new Date('2026-09-01T10:00:00Z') };
  return { ...facts, askedAt: null, runningAnswer: 'RUNNING', isSample: false, cityName: 'Ndemba', country: 'SN', population: 64_200, sections: { ...filledSections(), ...sections }, ...change };
}

async function printed(change: Partial<PrintFacts> = {}, sections: PracticeSections = {}): Promise<ReadPdf> {
  const made = await runTypesetter(describePrint(factsOf(change, sections), 'https://citylore.example'), folder);
  const file = await readFile(made.path);
  expect(made.bytes).toBe(file.length);
  const read = readPdf(file);
  expect(read.pages).toBe(made.pages);
  return read;
}

const flat = (text: string) => text.replace(/\s+/g, '');

describe('a printed practice', () => {
  it('says all of it in the language of its text', async () => {
    const { text, links, language, pages } = await printed();
    expect(language).toBe('fr');
    expect(pages).toBeLessThanOrEqual(4);
    const wanted = [
      ...['Le bus qui lit', 'Ndemba', 'Sénégal', 'Pratique', 'En bref', 'septembre 2021', '18 mois', '1 septembre 2026'],
      ...['Quatre quartiers sur dix', 'Trouver un bus', '1,5 mois', 'Lecteurs inscrits', 'Cartes actives', 'Comptés à la porte', 'Le premier moteur a lâché', 'Un chauffeur formé', 'La gratuité.'],
      ...['Régie des transports', 'Plan des étagères', 'CC BY 4.0', 'Interroger Ndemba', 'français et anglais', 'Objectif 4', 'Objectif 11', 'Version 3, publiée le 4 mars 2026', `Page 1 sur ${pages}`],
    ];
    for (const words of wanted) expect(flat(text)).toContain(flat(words));
    expect(flat(text)).toContain('2310');
    expect(text).toMatch(/42\s000\sXOF/u);
    expect(flat(text)).toContain(`https://citylore.example/fr/practices/${ID}`);
    expect(links).toEqual(expect.arrayContaining([`https://citylore.example/fr/practices/${ID}`, 'https://ndemba.example/etageres.pdf', 'https://ndemba.example/bus']));
  });

  it('runs from the right in Arabic, with its figures in their order', async () => {
    const promise = { title: 'الحافلة التي تقرأ', promise: 'حافلة تحمل الكتب إلى كل حي.' };
    const { text, textFromRight, language } = await printed({ language: 'ar', cityName: 'Qasr Rihan', country: 'MA' }, { promise });
    expect(language).toBe('ar');
    // The font draws dots apart from letters, and names only letters that it draws whole.
    for (const words of ['العالم', 'مارس', 'المرحل']) expect(flat(textFromRight)).toContain(words);
    expect(text).toContain('Qasr Rihan');
    expect(text).toMatch(/64,200/);
  });

  it('puts English words around a text in another language', async () => {
    const { text, language } = await printed({ language: 'pt-BR' });
    expect(language).toBe('pt');
    expect(text).toContain('At a glance');
    expect(flat(text)).toContain('Quatrequartiers');
  });

  it('says that its city has not answered, and that it is invented', async () => {
    const { text } = await printed({ language: 'en', askedAt: new Date('2026-10-02T00:00:00Z'), lastConfirmedAt: null, isSample: true });
    expect(flat(text)).toContain(flat('The city was asked on October 2, 2026 whether it still runs, and has not answered.'));
    expect(flat(text)).toContain('Inventedexample');
  });

  it('sets what people wrote as it stands: nothing of it is markup', async () => {
    const hostile = '#read("/etc/passwd") $x^2$ \\ *bold* _it_ `raw` = no heading @ref <label> [#panic()] // none /* none */ "]; #sys.inputs ~ -- ...';
    const { text, pages } = await printed({}, { setbacks: { text: hostile }, promise: { title: hostile.slice(0, 120), promise: hostile.slice(0, 200) }, conditions: { items: [hostile, '- a', '+ b', '/ term: c'] } });
    // Typst joins nothing here: quotes and dots stay what they were.
    expect(flat(text).split(flat('#read("/etc/passwd") $x^2$ \\ *bold* _it_ `raw`')).length).toBeGreaterThanOrEqual(4);
    expect(flat(text)).toContain(flat('[#panic()] // none /* none */ "]; #sys.inputs ~ -- ...'));
    expect(text).not.toContain('root:');
    expect(pages).toBeLessThanOrEqual(4);
  });

  it('bears words without an end, marks of direction, emoji, and nothing at all', async () => {
    const endless = 'x'.repeat(3_000);
    const marks = '\u202b\u2067abc\u202dдалеко\u2066 😀👩‍👩‍👧 日本 \u0301\u0301\u0301 \u200f\u200e';
    const { text } = await printed({ cityName: 'W'.repeat(120) }, { setbacks: { text: `${endless}\n${marks}` }, materials: { none: false, materials: [{ title: 'a', url: `https://a.example/${'b'.repeat(450)}`, licence: null, language: null }] } });
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(endless.length);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(160);
    expect(text.match(/b/g)?.length).toBeGreaterThanOrEqual(450);
    const nothing = Object.fromEntries(Object.keys(filledSections()).map((key) => [key, null]));
    const empty = await runTypesetter(describePrint({ ...factsOf(), sections: nothing, population: null, lastConfirmedAt: null }, 'https://citylore.example'), folder);
    expect(empty.pages).toBe(1);
  });

  it('bears the longest text there may be', async () => {
    const word = 'Un mot après l’autre. ';
    const long = (characters: number) => word.repeat(Math.ceil(characters / word.length)).slice(0, characters);
    const { figures } = filledSections();
    const figure = figures?.figures[0];
    const sections: PracticeSections = {
      problem: { problem: long(4_000), context: long(4_000) },
      steps: { steps: Array.from({ length: 20 }, () => ({ title: long(120), text: long(2_000), months: 600 })) },
      partners: { alone: false, partners: Array.from({ length: 30 }, () => ({ name: long(120), kind: 'OTHER' as const, role: long(500) })) },
      figures: { figures: figure ? Array.from({ length: 12 }, () => ({ ...figure, label: long(120), unit: long(40), value: -1e15, howMeasured: long(500) })) : [] },
      setbacks: { text: long(4_000) },
      adapting: { adapt: long(3_000), keep: long(3_000) },
    };
    expect((await printed({}, sections)).pages).toBeGreaterThan(10);
  });

  it('is stopped by the clock, by its memory, and when it is called off', async () => {
    const document = describePrint(factsOf(), 'https://citylore.example');
    await expect(runTypesetter(document, folder, undefined, { wallSeconds: 0.05 })).rejects.toThrow(new TypesettingFailed('it took too long'));
    await expect(runTypesetter(document, folder, undefined, { memoryMiB: 600 })).rejects.toThrow(TypesettingFailed);
    await expect(runTypesetter(document, folder, AbortSignal.timeout(60))).rejects.toThrow();
    expect(await readdir(folder)).not.toContain('practice.pdf');
  });
});
