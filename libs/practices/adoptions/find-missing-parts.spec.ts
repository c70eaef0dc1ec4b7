import { missingInPlan, missingInReport } from './find-missing-parts.js';

const plan = { keep: 'a', change: 'b', why: 'c', people: 'd', startsOn: '2026-01-01', costAmount: 0, costCurrency: 'XOF', costYear: 2026 };
const report = { changed: 'a', wentWrong: 'b', advice: 'c', figures: [], ownFigures: [] };
const figure = { key: '0f0c7a52-6f0b-4b4e-9a1a-5f3f6f9b1c01', value: 12, year: 2026, howMeasured: '' };
const own = { ...figure, label: 'Stops', unit: 'stops', howMeasured: 'Counted.' };
const paths = (missing: { path: string }[]) => missing.map(({ path }) => path);

describe('what a plan lacks', () => {
  it('is nothing where it says what, why, who, when and at what cost, be it none', () => {
    expect(missingInPlan(plan)).toEqual([]);
  });

  it('is named by its field', () => {
    expect(paths(missingInPlan({ ...plan, why: '', startsOn: null, costAmount: null, costCurrency: null }))).toEqual(['why', 'startsOn', 'costAmount', 'costCurrency']);
  });
});

describe('what a report lacks', () => {
  it('is a figure where none has a value, of the practice or its own', () => {
    expect(paths(missingInReport(report))).toEqual(['figures']);
    expect(paths(missingInReport({ ...report, figures: [{ ...figure, value: null }] }))).toEqual(['figures']);
    expect(missingInReport({ ...report, figures: [figure] })).toEqual([]);
    expect(missingInReport({ ...report, ownFigures: [own] })).toEqual([]);
  });

  it('is the year of a value', () => {
    expect(paths(missingInReport({ ...report, figures: [{ ...figure, year: null }], ownFigures: [{ ...own, label: '' }] }))).toEqual(['figures.0.year', 'ownFigures.0.label']);
  });
});
