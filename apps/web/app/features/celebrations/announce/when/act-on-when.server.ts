import type { CelebrationWhenQuery as Answer, SeriesScope, TypedDocumentString } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import type { FieldProblem, Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText, readTexts } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';
import { answerOf, editsOf, type Saved, saveTask } from '../edit/act.server';
import { sayWhen } from '../edit/say-when.server';
import { ofTimeFields, readTimes } from './read-times.server';
import { FREQUENCIES, WEEKDAYS, writeRule } from './rule-form';
import { CancelOccurrence, CelebrationWhenQuery, MoveOccurrence, RecurrenceDates, RestoreOccurrence, SetRecurrence } from './when.query';

type Held = NonNullable<Answer['celebration']>;

/** Names of fields of one date, which stand beside those of the first. */
export const MOVE = 'move-';

/** Times of the first date, how it repeats, and what becomes of one date or of those after it. */
export async function actOnWhen(args: RequestArgs, id: string): Promise<Saved> {
  const form = await args.request.formData();
  const intent = readText(form, 'intent');
  const run = async <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables, fresh: string, named: (problem: Problem) => Problem = (problem) => problem) => {
    const { problem } = await gqlForm(args, document, variables);
    return problem ? answerOf(intent, form, { problem: named(problem) }) : redirectTo(args.request, `/celebrations/${id}/edit/when?fresh=${fresh}`);
  };
  // Both forms stand beside each other: their fields have names of their own.
  const [scope, reason] = intent === 'cancel' ? (['cancelScope', 'cancelReason'] as const) : (['scope', 'reason'] as const);
  const date = { id: readText(form, 'date'), edits: editsOf(form), scope: (readText(form, scope) || 'THIS') as SeriesScope, reason: readText(form, reason) || null };
  switch (intent) {
    case 'when':
      return saveTask(args, id, 'when', form);
    case 'repeat': {
      const { celebration } = await gql(args, CelebrationWhenQuery, { id });
      if (!celebration) throw new Response(null, { status: 404 });
      const { rule, fields } = readRepeat(form, celebration);
      if (fields.length > 0) return answerOf(intent, form, { problem: { fields } });
      const repeat = { id, rule, excluded: celebration.excluded, extra: celebration.extra };
      if (readText(form, 'show')) {
        const { data, problem } = await gqlForm(args, RecurrenceDates, { input: repeat });
        const planned = data?.recurrenceDates.map(({ note = null, ...date }) => ({ startsLocal: date.startsLocal, when: sayWhen(languageOf(args.request), date), note }));
        return answerOf(intent, form, { problem, planned });
      }
      return run(SetRecurrence, { input: { ...repeat, edits: editsOf(form) } }, 'saved');
    }
    case 'move': {
      const { value, fields } = readTimes(form, MOVE);
      if (fields.length > 0) return answerOf(intent, form, { problem: { fields } });
      const { startsLocal, endsLocal } = value;
      // A place that was not touched stays the celebration's, wherever that moves to.
      const place = readText(form, 'ownPlace');
      const placeName = place === readText(form, 'placeBefore') ? {} : { placeName: place || null };
      return run(MoveOccurrence, { input: { ...date, startsLocal, endsLocal, ...placeName } }, 'moved', (problem) => ofTimeFields(problem, MOVE));
    }
    case 'cancel':
      return run(CancelOccurrence, { input: date }, 'cancelled');
    case 'restore':
      return run(RestoreOccurrence, { id: date.id }, 'restored');
    default:
      throw new Response(null, { status: 400 });
  }
}

function readRepeat(form: FormData, { startsLocal, rule }: Held): { rule: string | null; fields: FieldProblem[] } {
  const given = readText(form, 'frequency');
  if (given === 'KEEP') return { rule: rule ?? null, fields: [] };
  const frequency = FREQUENCIES.find((one) => one === given) ?? null;
  const ends = readText(form, 'endsBy');
  const fields: FieldProblem[] = [];
  const whole = (name: string, isAsked: boolean) => {
    const value = Number(readText(form, name));
    if (isAsked && (!Number.isInteger(value) || value < 1)) fields.push({ path: name, code: 'NUMBER_INVALID' });
    return value;
  };
  const interval = whole('interval', frequency !== null);
  const count = ends === 'COUNT' ? whole('count', frequency !== null) : null;
  const until = ends === 'UNTIL' ? readText(form, 'until') : null;
  if (frequency && until === '') fields.push({ path: 'until', code: 'NOT_A_DAY' });
  const ticked = readTexts(form, 'weekdays');
  const monthly = (['WEEKDAY', 'LAST_WEEKDAY'] as const).find((one) => one === readText(form, 'monthly')) ?? 'DATE';
  return { rule: writeRule({ frequency, interval, weekdays: WEEKDAYS.filter((day) => ticked.includes(day)), monthly, until, count }, startsLocal), fields };
}
