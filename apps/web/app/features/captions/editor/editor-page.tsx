import { useEffect, useRef, useState } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { PageAnswer } from '../server/act-on-page.server';
import type { EditorData } from '../server/editor.server';
import { Editor } from './editor';
import { PlainForm } from './plain-form';

interface Props {
  data: EditorData;
  /** Of a form that was sent without a script. */
  answer?: PageAnswer;
}

/** Captions of a clip in one language, written beside the film; as the text of a file where there is no script. */
export function EditorPage({ data, answer }: Props) {
  const { t, languageName, path } = useI18n();
  const { clip, language, now } = data;
  const [isLive, setLive] = useState(false);
  const plain = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const text = plain.current?.querySelector('textarea');
    // Somebody may have begun to write before the script was there, or a browser has put back what was typed.
    if (!text || text.value === text.defaultValue) setLive(!data.asText && !answer);
  }, [answer, data.asText]);
  const title = clip.title || t('clips.untitled');
  const base = `/clips/${clip.id}/captions`;
  return (
    <div data-theme={clip.theme.slug}>
      <PageHead title={t('captions.editor.title', { language: languageName(language), title })} problem={answer !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: title, to: `/clips/${clip.id}` }, { name: t('captions.title'), to: base }, { name: languageName(language) }]} />
      <PageTitle title={t('captions.editor.heading', { language: languageName(language) })} wide lead={<UserText>{title}</UserText>} />
      <p className="mt-2 flex flex-wrap items-center gap-x-4">
        {now.track && <Tag tone={now.track.checked ? 'good' : 'warn'}>{t(now.track.checked ? 'captions.state.checked' : now.track.origin === 'MACHINE' ? 'captions.state.machine' : 'captions.state.unchecked')}</Tag>}
        <a href={path(data.asText ? `${base}/${language}` : `${base}/${language}?as=text`)} className="inline-flex min-h-11 items-center">
          {t(data.asText ? 'captions.asLines' : 'captions.asText')}
        </a>
      </p>
      {data.fresh === 'saved' && (
        <div className="my-4">
          <Notice tone="good" live>{t('captions.fresh.saved')}</Notice>
        </div>
      )}
      <div className="mt-4">
        {clip.viewerCan.caption ? isLive ? <Editor data={data} /> : <PlainForm data={data} answer={answer} frame={plain} /> : <Notice tone="warn">{t('captions.closed')}</Notice>}
      </div>
    </div>
  );
}
