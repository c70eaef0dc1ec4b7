import { useLocation } from 'react-router';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { Notice } from '~/ui/notice';
import type { ThreadAnswer } from '../act/outcome';
import type { Reader } from '../discussion.query';
import { ComposerHelp, LiveAnswering } from '../live/composer-help';
import { LanguageChoice } from './language-choice';
import { PostPreview } from './post-preview';
import { WritingHelp } from './writing-help';

const limits = LIMITS.discussions;

export interface ComposerStart {
  /** For the post that will be sent; the same one sent twice is one post. */
  key: string;
  title?: string | null;
  body?: string | null;
  language?: string | null;
  draftAt?: string | null;
}

interface Props {
  reader: Reader;
  /** Where the draft is kept: discussion:<id>, topic:<theme>, subject:<KIND>:<id>. */
  place: string;
  /** What else the form says: which discussion, subject, theme, answered post. */
  fields: Record<string, string>;
  start: ComposerStart;
  answer?: ThreadAnswer;
  /** A topic has a title as well. */
  topic?: boolean;
  send: string;
}

/** Where one writes: a plain form that can show what it will look like, and keeps what was begun. */
export function Composer({ reader, place, fields, start, answer, topic = false, send }: Props) {
  const { t, language, date } = useI18n();
  const { pathname, search } = useLocation();
  const sent = answer?.sent;
  const cities = [...new Map(reader.cities.map(({ city }) => [city.slug, city])).values()];
  const isKept = Boolean(start.draftAt) || answer?.saved || answer?.preview;
  return (
    <Form
      problem={answer?.problem}
      sent={sent}
      action={`${pathname}${search}#compose`}
      className="max-w-[75ch] space-y-5"
      data-composer
      data-act="write"
      data-place={place}
      data-max={limits.body}
      data-max-links={limits.links}
      data-max-mentions={limits.mentions}
      data-max-title={limits.title}
    >
      <input type="hidden" name="key" value={(answer?.problem?.reason !== 'POST_KEY_USED' && sent?.key) || start.key} />
      <input type="hidden" name="place" value={place} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* The first button is the one that Enter presses. */}
      <button type="submit" name="intent" value="write" hidden>
        {send}
      </button>
      {answer?.saved && (
        <Notice tone="good" live>
          {t('discussions.draft.saved')}
        </Notice>
      )}
      {start.draftAt && !answer && (
        <p className="text-small text-soft" data-draft-note>
          {t('discussions.draft.kept', { when: date(start.draftAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: reader.timeZone }) })}
        </p>
      )}
      <div data-preview aria-live="polite">
        {answer?.preview && <PostPreview preview={answer.preview} language={sent?.language ?? language} />}
      </div>
      {topic && (
        <TextField name="title" label={t('discussions.new.question')} hint={t('discussions.new.question.hint', { limit: limits.title })} defaultValue={start.title} />
      )}
      <div>
        <LiveAnswering />
        <TextArea name="body" label={t(topic ? 'discussions.new.text' : 'discussions.compose.text')} hint={t('discussions.compose.limits', { characters: limits.body, links: limits.links, mentions: limits.mentions })} rows={topic ? 10 : 7} defaultValue={start.body} />
        <ComposerHelp />
        <WritingHelp />
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <div className="min-w-0 flex-1 basis-48">
          <LanguageChoice near={[language, reader.locale]} initial={sent?.language ?? start.language ?? language} />
        </div>
        {cities.length > 0 && (
          <div className="min-w-0 flex-1 basis-48">
            <Select
              name="citySlug"
              label={t('discussions.compose.for')}
              optional
              empty={t('discussions.compose.forMyself')}
              choices={cities.map(({ slug, name }) => ({ value: slug, label: name }))}
              defaultValue={sent ? sent.citySlug : cities[0]?.slug}
            />
          </div>
        )}
      </div>
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="write" data-send>
          {send}
        </Button>
        <Button look="quiet" name="intent" value="preview">
          {t('discussions.compose.preview')}
        </Button>
        <Button look="quiet" name="intent" value="draft">
          {t('discussions.compose.keep')}
        </Button>
        {isKept && (
          <Button look="danger" name="intent" value="discard">
            {t('discussions.compose.discard')}
          </Button>
        )}
      </div>
    </Form>
  );
}
