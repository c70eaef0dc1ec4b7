import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { countForms } from '~/i18n/count-forms';
import { useI18n } from '~/i18n/use-i18n';
import { Form } from '~/ui/form/form';
import { Island } from '~/ui/island';
import type { BulkAnswer } from './ticks.server';

interface Props {
  /** Of this list, where it was sent back. */
  answer?: BulkAnswer;
  /** Id of the festival that the lines are of. */
  festival: string;
  /** Lines: `BulkLine`. */
  children: ReactNode;
  /** How many of them can be ticked. */
  tickable: number;
  /** How many of these nothing speaks against; without it that is not asked. */
  clear?: number;
  /** Where the form goes, if not to its own page. */
  action?: string;
  /** What can be done with what is ticked; stays in sight. */
  bar: ReactNode;
}

/** A list of which several lines are ticked and decided together; by keys too, and without a script. */
export function BulkList({ answer, festival, children, tickable, clear, action, bar }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { pathname, search } = useLocation();
  const address = (tick: string) => {
    const params = new URLSearchParams(search);
    params.delete('tick');
    if (tick !== 'none') params.set('tick', tick);
    return `${pathname}${params.size > 0 ? `?${params}` : ''}#ticks`;
  };
  const ways = [...(clear !== undefined && clear < tickable && clear > 0 ? [['clear', clear] as const] : []), ['all', tickable] as const, ['none', 0] as const];
  const words = Object.fromEntries(Object.entries(countForms(i18n, 'festivals-organise.ticked')).map(([form, words]) => [`ticked.${form}`, words]));
  return (
    <Form problem={answer?.problem} sent={{ note: answer?.note ?? '' }} action={action} id="ticks" data-island="ticks" className="scroll-mt-4">
      <input type="hidden" name="festival" value={festival} />
      {tickable > 1 && (
        <p className="flex flex-wrap gap-x-6">
          {ways.map(([way, count]) => (
            <a key={way} href={address(way)} data-tick={way} className="inline-flex min-h-11 items-center">
              {t(`festivals-organise.tick.${way}`, { count })}
            </a>
          ))}
        </p>
      )}
      {/* What is focused is never behind the bar. */}
      <ul className="border-t-2 border-line [&_:is(a,input,summary)]:scroll-mb-40">{children}</ul>
      {tickable > 0 && (
        <div className="sticky bottom-0 z-10 border-t-2 border-edge bg-paper py-3">
          <p data-role="ticked" role="status" data-words={JSON.stringify(words)} className="figures mb-1 text-small font-semibold empty:hidden" />
          <div className="flex flex-wrap items-start gap-x-3 gap-y-2">{bar}</div>
        </div>
      )}
      <Island name="ticks" />
    </Form>
  );
}
