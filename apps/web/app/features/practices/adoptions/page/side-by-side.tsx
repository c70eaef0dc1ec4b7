import type { ReactNode } from 'react';
import type { Translator } from '~/i18n/translate';
import { useI18n } from '~/i18n/use-i18n';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import { choiceName } from '../../words';
import type { AdoptionOnPage } from '../adoption.query';
import { costWords } from '../money';

/** The practice as it is, and as the other city does it: row by row on wide screens, each in turn on phones. */
export function SideBySide({ adoption }: { adoption: AdoptionOnPage }) {
  const i18n = useI18n();
  const { t, path, date, countryName } = i18n;
  const { practice, practiceCity, city, plan, child } = adoption;
  const sections = practice?.revision.sections;
  const month = (value: string | null | undefined) => value && date(`${value}-01`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const months = (value: number | null | undefined) => (value == null ? null : t('adoptions.months', { count: value }));
  const place = (of: AdoptionOnPage['city']) => (
    <>
      <a href={path(`/cities/${of.slug}`)} className="inline-flex min-h-11 items-center md:min-h-0">
        <UserText>{of.name}</UserText>
      </a>
      {t('adoptions.place', { country: countryName(of.country) })}
    </>
  );
  const rows: { name: string; original: ReactNode; here: ReactNode }[] = [
    { name: t('adoptions.beside.city'), original: place(practiceCity), here: place(city) },
    {
      name: t('adoptions.beside.practice'),
      original: practice ? (
        <a href={path(`/practices/${practice.id}?revision=${adoption.basedOn}`)}>
          <UserText lang={practice.language}>{adoption.practiceTitle}</UserText>
        </a>
      ) : (
        <UserText>{adoption.practiceTitle}</UserText>
      ),
      here: child && (
        <a href={path(`/practices/${child.id}`)}>
          <UserText lang={child.language}>{child.title}</UserText>
        </a>
      ),
    },
    {
      name: t('adoptions.beside.state'),
      original: standing(i18n, practice?.running.answer, sections?.timeline?.stage),
      here: choiceName(i18n, 'adoption', adoption.state),
    },
    {
      name: t('adoptions.beside.began'),
      original: month(sections?.timeline?.startedOn),
      here: adoption.runningAt ? date(adoption.runningAt, { month: 'long', year: 'numeric', timeZone: 'UTC' }) : plan.startsOn && t('adoptions.beside.planned', { when: date(plan.startsOn) }),
    },
    { name: t('adoptions.beside.staff'), original: months(sections?.resources?.staffMonths), here: months(plan.staffMonths) },
    { name: t('adoptions.beside.cost'), original: sections?.resources && costWords(i18n, sections.resources), here: costWords(i18n, plan) },
  ];
  const told = rows.filter(({ original, here }) => original || here);
  const none = <span className="text-soft">{t('adoptions.beside.none')}</span>;
  return (
    <Section title={t('adoptions.beside')} id="beside">
      <table role="table" className="w-full max-w-4xl text-start max-md:block">
        <caption className="sr-only">{t('adoptions.beside')}</caption>
        <thead role="rowgroup" className="max-md:sr-only">
          <tr role="row" className="border-b-2 border-edge text-start">
            <td role="cell" className="py-2">
              <span className="sr-only">{t('adoptions.beside')}</span>
            </td>
            <th role="columnheader" scope="col" className="px-4 py-2 text-start">
              {t('adoptions.beside.original')}
            </th>
            <th role="columnheader" scope="col" className="px-4 py-2 text-start">
              {t('adoptions.beside.here')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-md:block">
          {told.map(({ name, original, here }) => (
            <tr key={name} role="row" className="border-b border-line max-md:block max-md:py-3">
              <th role="rowheader" scope="row" className="py-3 pe-4 text-start align-top text-soft font-normal max-md:block max-md:py-0 max-md:font-semibold max-md:text-ink">
                {name}
              </th>
              <td role="cell" className="px-4 py-3 align-top max-md:block max-md:px-0 max-md:py-1">
                <span aria-hidden="true" className="block text-small text-soft md:hidden">
                  {t('adoptions.beside.original')}
                </span>
                {original || none}
              </td>
              <td role="cell" className="bg-theme-wash px-4 py-3 align-top max-md:block max-md:py-2">
                <span aria-hidden="true" className="block text-small text-soft md:hidden">
                  {t('adoptions.beside.here')}
                </span>
                {here || none}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** What its city answered last; before it was asked, what the text says. */
function standing(i18n: Pick<Translator, 'maybe'>, answer: string | null | undefined, stage: string | null | undefined): string | null {
  if (answer) return choiceName(i18n, 'running', answer);
  return stage ? choiceName(i18n, 'stage', stage) : null;
}
