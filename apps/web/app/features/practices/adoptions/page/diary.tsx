import { ClipsTakenBack } from '~/features/clips/clips-taken-back';
import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import type { AdoptionOnPage } from '../adoption.query';
import { Paragraphs } from '../../show/paragraphs';

/** What happened on the way, the newest day first; older entries a page further. */
export function Diary({ adoption, isEarlier }: { adoption: AdoptionOnPage; isEarlier: boolean }) {
  const { t, path, date } = useI18n();
  const { id, entries, viewerCan, city } = adoption;
  const here = path(`/adoptions/${id}`);
  const { hasNextPage, endCursor } = entries.pageInfo;
  return (
    <Section
      title={t('adoptions.diary')}
      id="diary"
      aside={
        viewerCan.diary && (
          <LinkButton look="quiet" href={`${here}/entries/new`}>
            {t('adoptions.do.entry')}
          </LinkButton>
        )
      }
    >
      {entries.nodes.length === 0 && <p className="max-w-text text-soft">{t('adoptions.diary.none', { city: city.name })}</p>}
      <ol className="max-w-text">
        {entries.nodes.map((entry) => (
          <li key={entry.id} className="border-s-2 border-theme-mid ps-6 pb-8 last:pb-0">
            <h3>
              <time dateTime={entry.happenedOn}>{date(entry.happenedOn)}</time>
            </h3>
            <div className="mt-2">
              <Paragraphs text={entry.text} />
            </div>
            {entry.clips.length > 0 && (
              <ul aria-label={t('adoptions.diary.clips')} className="mt-2">
                {entry.clips.map((clip) => (
                  <li key={clip.id}>
                    <a href={path(clip.href)} className="inline-flex min-h-11 items-center gap-2">
                      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                        <path d="M3 2v12l11-6z" fill="currentColor" />
                      </svg>
                      {t('adoptions.diary.clip')} <UserText>{clip.title}</UserText>
                    </a>
                  </li>
                ))}
              </ul>
            )}
            <ClipsTakenBack count={entry.clipsTakenBack} />
            {entry.authorName && (
              <p className="mt-2 text-small text-soft">
                <bdi>{entry.authorName}</bdi>
              </p>
            )}
            {viewerCan.diary && (
              <details className="mt-1 text-small">
                <summary className="inline-flex min-h-11 items-center underline">{t('adoptions.diary.remove')}</summary>
                <form method="post" className="mt-1">
                  <input type="hidden" name="step" value="remove" />
                  <input type="hidden" name="entry" value={entry.id} />
                  <Button look="danger">{t('adoptions.diary.remove.sure', { date: date(entry.happenedOn) })}</Button>
                </form>
              </details>
            )}
          </li>
        ))}
      </ol>
      {(isEarlier || hasNextPage) && (
        <nav aria-label={t('adoptions.diary.pages')} className="mt-6 flex flex-wrap gap-4">
          {isEarlier && (
            <LinkButton look="quiet" href={`${here}#diary`}>
              {t('adoptions.diary.newest')}
            </LinkButton>
          )}
          {hasNextPage && (
            <LinkButton look="quiet" href={`${here}?earlier=${encodeURIComponent(endCursor ?? '')}#diary`} rel="next">
              {t('adoptions.diary.earlier')}
            </LinkButton>
          )}
        </nav>
      )}
    </Section>
  );
}
