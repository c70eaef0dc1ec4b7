import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { Details } from '~/ui/details';
import { Form } from '~/ui/form/form';
import { Tag } from '~/ui/tag';
import type { PageAnswer } from '../server/act-on-page.server';
import type { LanguagesData } from './languages.server';

interface Props {
  track: LanguagesData['tracks'][number];
  /** Of the clip's captions, in the language of the page. */
  base: string;
  mayWrite: boolean;
  answer?: PageAnswer;
}

/** The captions in one language: how far they are, and the ways to write, keep or remove them. */
export function TrackItem({ track, base, mayWrite, answer }: Props) {
  const { t, languageName } = useI18n();
  const { language } = track;
  const state = track.checked ? 'checked' : track.origin === 'MACHINE' ? 'machine' : 'unchecked';
  return (
    <li className="border-b border-line py-4">
      <h2 className="flex flex-wrap items-center gap-3 text-h3">
        {languageName(language)}
        <Tag tone={track.checked ? 'good' : 'warn'}>{t(`captions.state.${state}`)}</Tag>
      </h2>
      <p className="mt-1 text-small text-soft">
        {t('captions.languages.lines', { count: track.lines })} ·{' '}
        {track.changedByName ? t('captions.languages.changedBy', { when: track.when, name: track.changedByName }) : t('captions.languages.changed', { when: track.when })}
      </p>
      {track.suggestions > 0 && (
        <p className="mt-1">
          <a href={`${base}/${language}`} className="inline-flex min-h-11 items-center font-semibold">
            {t('captions.suggestions', { count: track.suggestions })}
          </a>
        </p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-x-5">
        {mayWrite && (
          <LinkButton look="quiet" href={`${base}/${language}`}>
            {t('captions.languages.edit')} <span className="sr-only">{languageName(language)}</span>
          </LinkButton>
        )}
        <a href={track.url} download className="inline-flex min-h-11 items-center">
          {t('captions.languages.file')} <span className="sr-only">{languageName(language)}</span>
        </a>
      </p>
      {mayWrite && <RemoveForm language={language} answer={answer?.form === 'remove' && answer.sent.language === language ? answer : undefined} />}
    </li>
  );
}

function RemoveForm({ language, answer }: { language: string; answer?: PageAnswer }) {
  const { t, languageName } = useI18n();
  return (
    <Details summary={t('captions.languages.remove', { language: languageName(language) })} open={answer !== undefined}>
      <Form problem={answer?.problem} sent={answer?.sent}>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="language" value={language} />
        <Button look="danger">{t('captions.languages.remove.button')}</Button>
      </Form>
    </Details>
  );
}
