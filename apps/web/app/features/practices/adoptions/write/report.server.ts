import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { SaveReport } from '../adoption.mutations';
import { AdoptionReportQuery } from '../adoption.query';
import { Fields } from './read-fields.server';
import { conflictPart, goOn, type PartAnswer, refusedPart } from './save-part.server';

/** Empty rows for figures that only this city has. */
const SPARE = 2;

export async function readReport(args: RequestArgs, id: string) {
  const { adoption, viewer } = await gql(args, AdoptionReportQuery, { id });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!adoption) throw notFound();
  const { report, viewerCan } = adoption;
  if (!viewerCan.report || !report) throw data({}, { status: 403 });
  const spare = Array.from({ length: Math.min(SPARE, LIMITS.adoption.ownFigures - report.ownFigures.length) }, () => ({ key: randomUUID(), label: '', unit: '', value: null, year: null, howMeasured: '' }));
  const { searchParams } = new URL(args.request.url);
  return { adoption, report, ownFigures: [...report.ownFigures, ...spare], lacks: searchParams.has('lacks') };
}

export type ReportData = Awaited<ReturnType<typeof readReport>>;

/** Saves the report; `then=give` also gives it. */
export async function saveReport(args: RequestArgs, id: string): Promise<PartAnswer | Response> {
  const form = await args.request.formData();
  const fields = new Fields(form, args.request);
  // Rows that were left empty are not sent; faults are told by the row of the form.
  const rowsOf = (list: string, names: readonly string[]) =>
    Array.from({ length: Math.min(Number(fields.text(`${list}-rows`)) || 0, 40) }, (_, row) => row).filter((row) => names.some((name) => fields.text(`${list}-${row}-${name}`) !== ''));
  const rows = { figures: rowsOf('figures', ['value', 'year', 'howMeasured']), ownFigures: rowsOf('ownFigures', ['label', 'unit', 'value', 'year', 'howMeasured']) };
  const measured = (list: string, row: number) => ({
    ...{ key: fields.text(`${list}-${row}-key`), value: fields.number(`${list}-${row}-value`) },
    ...{ year: fields.whole(`${list}-${row}-year`), howMeasured: fields.text(`${list}-${row}-howMeasured`) },
  });
  const report = {
    ...{ changed: fields.text('changed'), wentWrong: fields.text('wentWrong'), advice: fields.text('advice') },
    figures: rows.figures.map((row) => measured('figures', row)),
    ownFigures: rows.ownFigures.map((row) => ({ ...measured('ownFigures', row), label: fields.text(`ownFigures-${row}-label`), unit: fields.text(`ownFigures-${row}-unit`) })),
  };
  if (fields.faults.length > 0) return refusedPart(form, { fields: fields.faults });
  const { data: saved, problem } = await gqlForm(args, SaveReport, { input: { id, edits: Number(fields.text('edits')) || 0, report } });
  if (problem) return refusedPart(form, problem, rows);
  if ('lines' in saved.saveAdoptionReport) return conflictPart(form, saved.saveAdoptionReport);
  if (fields.text('then') !== 'give') return redirectTo(args.request, `/adoptions/${id}?done=saved#report`);
  const { adoption } = await gql(args, AdoptionReportQuery, { id });
  return goOn(args, id, 'REPORTED', form, adoption?.report?.edits ?? 0, rows);
}
