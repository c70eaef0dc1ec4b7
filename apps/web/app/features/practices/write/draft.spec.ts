import { describe, expect, it } from '@jest/globals';
import { changeList, listChange } from './change-list.js';
import { type Draft, withoutEmptyRows } from './draft.js';
import { mergeBoth } from './merge-both.js';
import { readDraft } from './read-draft.js';
import { SECTION_FIELDS } from './section-fields.js';
import { asFields } from './write-fields.js';

const formOf = (pairs: readonly (readonly [string, string])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
};
const key = () => 'made';

const FIGURE: Draft = { key: 'k1', label: 'People', unit: 'people', value: 640, year: 2024, baselineValue: null, baselineYear: null, howMeasured: 'Asked.', moreIsBetter: false };
const FILLED: [keyof typeof SECTION_FIELDS, Draft][] = [
  ['FIGURES', { figures: [FIGURE] }],
  ['PARTNERS', { partners: [{ name: 'Market', kind: 'RESIDENTS', role: 'Table\nand chairs' }], alone: false }],
  ['CONDITIONS', { items: ['A roof', 'A key'] }],
  ['GOALS', { goals: [4, 11] }],
  ['MATERIALS', { materials: [], none: true }],
  ['TIMELINE', { stage: 'PILOT', startedOn: '2024-03', endedOn: null, milestones: [] }],
];

describe('a section and its form', () => {
  it.each(FILLED)('%s is read from a form as it was written into it', (section, draft) => {
    const fields = SECTION_FIELDS[section];
    expect(readDraft(fields, formOf(asFields(fields, draft)), 'en', key)).toEqual({ draft, faults: [] });
  });

  it('says where a number is none, and keeps what was typed', () => {
    const { draft, faults } = readDraft(SECTION_FIELDS.STEPS, formOf([['steps-0-title', 'Ask'], ['steps-0-months', 'a few']]), 'en', key);
    expect(faults).toEqual([{ path: 'steps-0-months', code: 'NUMBER_INVALID' }]);
    expect(draft.steps).toEqual([{ title: 'Ask', text: '', months: 'a few' }]);
  });

  it('gives a figure without a key one, and drops rows that say nothing', () => {
    const { draft } = readDraft(SECTION_FIELDS.FIGURES, formOf([['figures-0-label', 'People'], ['figures-2-label', ''], ['figures-2-key', 'k2']]), 'en', key);
    expect(withoutEmptyRows(SECTION_FIELDS.FIGURES, draft).figures).toMatchObject([{ key: 'made', label: 'People' }]);
  });
});

describe('buttons of a list', () => {
  const fields = SECTION_FIELDS.CONDITIONS;
  const draft: Draft = { items: ['a', 'b', 'c'] };
  it.each([
    ['items:add', ['a', 'b', 'c', ''], 3],
    ['items:remove:1', ['a', 'c'], 1],
    ['items:remove:2', ['a', 'b'], 1],
    ['items:up:2', ['a', 'c', 'b'], 1],
    ['items:down:0', ['b', 'a', 'c'], 1],
    ['items:up:0', ['a', 'b', 'c'], 0],
    ['items:down:2', ['a', 'b', 'c'], 2],
  ])('%s', (pressed, items, row) => {
    const change = listChange(pressed);
    if (!change) throw new Error('no change');
    expect(changeList(fields, draft, change)).toEqual({ draft: { items }, row });
  });

  it('never make more rows than there may be', () => {
    const full: Draft = { items: Array.from({ length: 12 }, (_, index) => String(index)) };
    expect(changeList(fields, full, { list: 'items', act: 'add', row: 0 }).draft).toEqual(full);
  });

  it('are nothing else', () => expect(['items', 'items:eat:1', ':add', 'items:up:-1'].map(listChange)).toEqual([undefined, undefined, undefined, undefined]));
});

describe('both texts of a conflict', () => {
  it('stand after each other, and what is the same stands once', () => {
    expect(mergeBoth(SECTION_FIELDS.SETBACKS, { text: 'Mine.' }, { text: 'Theirs.' })).toEqual({ text: 'Mine.\n\nTheirs.' });
    expect(mergeBoth(SECTION_FIELDS.SETBACKS, { text: 'Begun and ended.' }, { text: 'Begun' })).toEqual({ text: 'Begun and ended.' });
    expect(mergeBoth(SECTION_FIELDS.GOALS, { goals: [4, 5] }, { goals: [5, 11] })).toEqual({ goals: [4, 5, 11] });
  });

  it('a figure that both changed stands there twice, under two keys', () => {
    const { figures } = mergeBoth(SECTION_FIELDS.FIGURES, { figures: [FIGURE] }, { figures: [{ ...FIGURE, value: 700 }] });
    expect(figures).toMatchObject([{ key: 'k1', value: 640 }, { key: '', value: 700 }]);
  });
});
