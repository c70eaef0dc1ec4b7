import { registerEnumType } from '@nestjs/graphql';

/** What the practice's city says about a report. */
export const ReportAnswer = { CONFIRMED: 'CONFIRMED', COMMENTED: 'COMMENTED' } as const;
export type ReportAnswer = keyof typeof ReportAnswer;

registerEnumType(ReportAnswer, { name: 'ReportAnswer', description: 'What the city that made a practice says about the report of one that took it over.' });

/** The transfer plan as it is stored; empty text and null stand for what is not filled yet. */
export interface StoredPlan {
  keep: string;
  change: string;
  why: string;
  people: string;
  /** YYYY-MM-DD. */
  startsOn: string | null;
  endsOn: string | null;
  costAmount: number | null;
  /** ISO 4217. */
  costCurrency: string | null;
  costYear: number | null;
  staffMonths: number | null;
}

/** A figure of the practice (by its key) as the city that took it over measured it. */
export interface ReportedFigure {
  key: string;
  value: number | null;
  year: number | null;
  howMeasured: string;
}

/** A figure that only this city has. */
export interface OwnFigure extends ReportedFigure {
  label: string;
  unit: string;
}

/** The report as it is stored. */
export interface StoredReport {
  changed: string;
  wentWrong: string;
  advice: string;
  figures: ReportedFigure[];
  ownFigures: OwnFigure[];
}
