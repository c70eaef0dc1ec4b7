import { useI18n } from '~/i18n/use-i18n';
import { Table } from '~/ui/table';
import type { Counts } from './figures.query';

/** From where, and with which captions. */
export function CountTables({ countries, captions }: Counts) {
  const { t, countryName, languageName } = useI18n();
  return (
    <div className="mt-8 grid grid-cols-[minmax(0,1fr)] items-start gap-12 md:grid-cols-2">
      <CountTable
        caption={t('film-figures.countries')}
        head={t('film-figures.country')}
        unit={t('film-figures.plays')}
        counts={countries.map(({ country, plays }) => ({ name: country ? countryName(country) : t('film-figures.unknown'), plays }))}
      />
      <CountTable
        caption={t('film-figures.captions')}
        head={t('film-figures.language')}
        unit={t('film-figures.viewings')}
        counts={captions.map(({ language, plays }) => ({ name: language ? languageName(language) : t('film-figures.noCaptions'), plays }))}
      />
    </div>
  );
}

interface Props {
  caption: string;
  head: string;
  unit: string;
  counts: { name: string; plays?: number | null }[];
}

/** What is told has a row each; the few that are not are named together. */
function CountTable({ caption, head, unit, counts }: Props) {
  const { t, number, list } = useI18n();
  const told = counts.flatMap(({ name, plays }) => (typeof plays === 'number' ? [{ name, plays }] : []));
  const few = counts.filter(({ plays }) => typeof plays !== 'number').map(({ name }) => name);
  if (counts.length === 0) return null;
  return (
    <div>
      {told.length > 0 ? (
        <Table caption={caption} rows={told} rowKey={({ name }) => name} columns={[{ name: head, cell: ({ name }) => name }, { name: unit, figures: true, cell: ({ plays }) => number(plays) }]} />
      ) : (
        <h3 className="text-base">{caption}</h3>
      )}
      {few.length > 0 && <p className="mt-3 text-small text-soft">{t('film-figures.few', { names: list(few) })}</p>}
    </div>
  );
}
