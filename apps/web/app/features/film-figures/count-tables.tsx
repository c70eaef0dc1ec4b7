import { useI18n } from '~/i18n/use-i18n';
import { Table } from '~/ui/table';
import type { Counts } from './figures.query';

/** From where, and with which captions. Few are not told. */
export function CountTables({ countries, captions }: Counts) {
  const { t, number, countryName, languageName } = useI18n();
  const plays = (count: number | null | undefined) => (typeof count === 'number' ? number(count) : <span className="text-soft">{t('film-figures.few')}</span>);
  return (
    <div className="mt-8 grid grid-cols-[minmax(0,1fr)] items-start gap-12 md:grid-cols-2">
      {countries.length > 0 && (
        <Table
          caption={t('film-figures.countries')}
          rows={[...countries]}
          rowKey={({ country }) => country ?? '-'}
          columns={[
            { name: t('film-figures.country'), cell: ({ country }) => (country ? countryName(country) : t('film-figures.unknown')) },
            { name: t('film-figures.plays'), figures: true, cell: (row) => plays(row.plays) },
          ]}
        />
      )}
      {captions.length > 0 && (
        <Table
          caption={t('film-figures.captions')}
          rows={[...captions]}
          rowKey={({ language }) => language ?? '-'}
          columns={[
            { name: t('film-figures.language'), cell: ({ language }) => (language ? languageName(language) : t('film-figures.noCaptions')) },
            { name: t('film-figures.viewings'), figures: true, cell: (row) => plays(row.plays) },
          ]}
        />
      )}
    </div>
  );
}
