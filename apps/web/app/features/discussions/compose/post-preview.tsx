import { fieldWords } from '~/forms/problem-words';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import type { Preview } from '../act/outcome';
import { PostText } from '../thread/post-text';

/** What it will look like, how much of the limits it takes, and what stands against sending it. */
export function PostPreview({ preview, language }: { preview: Preview; language: string }) {
  const translator = useI18n();
  const { t } = translator;
  const { characters, links, mentions } = preview;
  return (
    <section aria-labelledby="preview-title" className="border-s-4 border-theme-mid ps-4 md:ps-6">
      <h4 id="preview-title" className="font-bold">{t('discussions.preview')}</h4>
      <p className="text-small text-soft">{t('discussions.preview.counts', { characters, links, mentions })}</p>
      {preview.problems.length > 0 && (
        <div className="mt-3">
          <Notice tone="bad" title={t('discussions.preview.problems')}>
            <ul>
              {preview.problems.map(({ code, params }) => (
                <li key={code}>{fieldWords(translator, { path: 'body', code, params: Object.fromEntries(params.map(({ key, value }) => [key, value])) })}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <div className="mt-3">
        <PostText html={preview.html} language={language} />
      </div>
    </section>
  );
}
