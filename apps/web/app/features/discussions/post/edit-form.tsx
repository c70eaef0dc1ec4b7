import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import type { ThreadAnswer } from '../act/outcome';
import { LanguageChoice } from '../compose/language-choice';
import { PostPreview } from '../compose/post-preview';
import { WritingHelp } from '../compose/writing-help';
import { useThread } from '../thread/thread-context';
import type { PostData } from './post-page.server';

const { body, links, mentions } = LIMITS.discussions;

/** The author's own words again. What they said before stays to be read. */
export function EditForm({ post, answer }: { post: PostData['post']; answer?: ThreadAnswer }) {
  const { t } = useI18n();
  const { reader, discussionId } = useThread();
  const sent = answer?.sent;
  return (
    <Form problem={answer?.problem} sent={sent} className="max-w-form space-y-5" data-edit data-max={body} data-max-links={links} data-max-mentions={mentions}>
      <input type="hidden" name="discussionId" value={discussionId} />
      <input type="hidden" name="postId" value={post.id} />
      <input type="hidden" name="revision" value={post.revision} />
      <button type="submit" name="intent" value="edit" hidden>
        {t('discussions.edit.save')}
      </button>
      <div data-preview aria-live="polite">
        {answer?.preview && <PostPreview preview={answer.preview} language={sent?.language ?? post.language} />}
      </div>
      <div>
        <TextArea name="body" label={t('discussions.compose.text')} hint={t('discussions.compose.limits', { characters: body, links, mentions })} rows={10} defaultValue={post.body} lang={post.language} />
        <WritingHelp />
      </div>
      <LanguageChoice near={[post.language, reader?.locale ?? post.language]} initial={sent?.language ?? post.language} />
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="edit">
          {t('discussions.edit.save')}
        </Button>
        <Button look="quiet" name="intent" value="preview">
          {t('discussions.compose.preview')}
        </Button>
      </div>
    </Form>
  );
}
