import type { FieldProblem, Problem } from '~/api/problem';
import { readText } from '~/forms/read-text.server';

export interface ReadTimes {
  value: { startsLocal: string; endsLocal: string; allDay: boolean };
  fields: FieldProblem[];
}

/** The fields of `WhenFields` as the API takes them: wall times, or days where whole days are meant. Without an end day it ends on the day it begins. */
export function readTimes(form: FormData, prefix = ''): ReadTimes {
  const read = (name: string) => readText(form, prefix + name);
  const allDay = read('span') === 'DAYS';
  const local = (day: string, time: string) => (allDay ? day : `${day}T${time.slice(0, 5)}`);
  const fields: FieldProblem[] = [];
  if (!read('startsDay')) fields.push({ path: `${prefix}startsDay`, code: 'NOT_A_DAY' });
  if (!allDay) for (const name of ['startsTime', 'endsTime']) if (!read(name)) fields.push({ path: prefix + name, code: 'NOT_A_LOCAL_TIME' });
  const endsDay = read('endsDay') || read('startsDay');
  return { value: { startsLocal: local(read('startsDay'), read('startsTime')), endsLocal: local(endsDay, read('endsTime')), allDay }, fields };
}

/** What the API says of a time stands beside its day. */
export function ofTimeFields(problem: Problem, prefix = ''): Problem {
  const named: Record<string, string> = { startsLocal: 'startsDay', endsLocal: 'endsDay' };
  return {
    ...problem,
    fields: problem.fields.map((field) => {
      const name = named[field.path.split('.').at(-1) ?? ''];
      return name ? { ...field, path: prefix + name } : field;
    }),
  };
}
