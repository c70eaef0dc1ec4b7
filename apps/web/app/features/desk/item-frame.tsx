import type { ReactNode } from 'react';
import { SubjectHistory } from '~/features/review/subject-history';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Island } from '~/ui/island';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { DecisionPanel } from './decision-panel';
import type { DeskAnswer, ItemData } from './item.server';
import { Shortcuts, type ShortcutKey } from './shortcuts';

interface Props {
  data: ItemData;
  answer?: DeskAnswer;
  title: string;
  /** Of the title. */
  lang?: string;
  lead?: ReactNode;
  /** What of the subject may change while it is looked at; the page's script says so then. */
  version: readonly unknown[];
  /** What to say where the subject stands at another revision than the one the item is about. */
  stale?: { revision: number; words: string } | null;
  clipId?: string;
  keys: ShortcutKey[];
  /** Before and after the decision. */
  facts?: ReactNode;
  after?: ReactNode;
  /** Beside a text however long it is, the decision stays within reach. */
  isLong?: boolean;
  children: ReactNode;
}

/** One item of the desk: its subject with what happened to it on one side, the facts and the decision on the other. */
export function ItemFrame({ data, answer, title, lang, lead, version, stale, clipId, keys, facts, after, isLong = false, children }: Props) {
  const { t, path } = useI18n();
  const { item, standing } = data;
  const isOpen = standing === 'mine' || standing === 'free' || standing === 'other';
  return (
    <div data-island="desk" data-room="review" data-item={item.id} data-clip={clipId} data-claimed={standing === 'mine' ? 'yes' : undefined} data-theme={item.themeSlug ?? undefined}>
      <PageHead title={t('desk.item.title', { title })} unlisted problem={answer !== undefined} />
      <Breadcrumbs crumbs={[{ name: t('desk.title'), to: '/desk' }, { name: title }]} />
      <PageTitle title={title} lang={lang} over={item.themeSlug && <ThemeBadge theme={item.themeSlug} />} lead={lead} />
      <div data-role="changed" hidden className="mt-6">
        <Notice tone="warn" title={t('desk.changed')}>
          <a href={path(`/desk/${item.id}`)}>{t('desk.changed.reload')}</a>
        </Notice>
      </div>
      <p role="status" className="sr-only" data-role="said" data-words={t('desk.changed')} />
      {stale && stale.revision !== item.revision && isOpen && (
        <div className="mt-6">
          <Notice tone="warn">{stale.words}</Notice>
        </div>
      )}
      <div className="mt-8 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div data-role="version" data-version={[item.state, item.revision, ...version, item.claimedByMe].join(' ')} className="min-w-0 [&>#player]:grid-cols-1">
          {children}
          <div className="mt-10">
            <SubjectHistory title={t('desk.history')} lines={item.history} when={data.when} />
          </div>
        </div>
        <div className={`min-w-0 space-y-10 ${isLong ? 'lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto lg:pe-3 lg:pb-4' : ''}`}>
          {facts}
          <DecisionPanel data={data} answer={answer} />
          {after}
        </div>
      </div>
      <Shortcuts keys={keys} />
      <Island name="desk" />
    </div>
  );
}

/** Whose it is, beneath the title. */
export function OfCity({ city }: { city: { slug: string; name: string } }) {
  const { path } = useI18n();
  return (
    <a href={path(`/cities/${city.slug}`)} className="inline-flex min-h-11 items-center">
      <UserText>{city.name}</UserText>
    </a>
  );
}
