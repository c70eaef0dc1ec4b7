import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { controlClass } from '~/ui/form/field-frame';
import type { Choice } from '~/ui/form/select';
import type { QueueData } from './queue.server';

const states = ['WAITING', 'CLAIMED', 'DECIDED', 'WITHDRAWN'] as const;
const kinds = ['CLIP', 'CLIP_FILM', 'PRACTICE', 'CELEBRATION', 'FESTIVAL', 'POST'] as const;

/** A plain form that only reads: its answers stand in the address. */
export function QueueFilters({ data }: { data: QueueData }) {
  const { t, maybe } = useI18n();
  const { filters, languages, themes } = data;
  return (
    <form role="search" aria-label={t('desk.filter')} className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <Filter
        name="kind"
        label={t('desk.filter.kind')}
        all={t('desk.filter.kind.all')}
        choices={kinds.map((kind) => ({ value: kind, label: kind === 'CLIP_FILM' ? t('film-change.desk') : kind === 'CELEBRATION' ? t('announce.city') : kind === 'FESTIVAL' ? t('festivals-organise.festivals') : t(`desk.kind.${kind}`) }))}
        value={filters.kind}
      />
      <Filter name="language" label={t('desk.filter.language')} all={t('desk.filter.language.all')} choices={languages} value={filters.language} />
      <Filter
        name="theme"
        label={t('desk.filter.theme')}
        all={t('desk.filter.theme.all')}
        choices={themes.map((slug) => ({ value: slug, label: maybe(`ui.theme.${slug}`) ?? slug }))}
        value={filters.theme}
      />
      <Filter
        name="state"
        label={t('desk.filter.state')}
        all={t('desk.filter.state.open')}
        choices={states.map((state) => ({ value: state, label: t(`desk.state.${state}`) }))}
        value={filters.state}
      />
      <Button look="quiet">{t('desk.filter.button')}</Button>
    </form>
  );
}

interface Props {
  name: string;
  label: string;
  all: string;
  choices: Choice[];
  value: string | null;
}

function Filter({ name, label, all, choices, value }: Props) {
  return (
    <div className="min-w-36 flex-1 sm:flex-none">
      <label htmlFor={`filter-${name}`} className="block text-small font-semibold">
        {label}
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={value ?? ''} className={controlClass}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
