import { gqlForm } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';
import { DiscardDraft, PreviewPost, SaveDraft, StartDiscussion, WritePost } from './act.mutations';
import type { Outcome } from './outcome';

/** What the composer sends: a post or a topic, or only a look at it. Looking also keeps the draft, so that nothing is lost. */
export async function writeOrKeep(args: RequestArgs, intent: 'write' | 'preview' | 'draft' | 'discard', form: FormData): Promise<Outcome> {
  if (intent === 'write') return readText(form, 'themeSlug') ? start(args, form) : write(args, form);
  const place = readText(form, 'place');
  if (intent === 'discard') {
    const { problem } = await gqlForm(args, DiscardDraft, { place });
    return problem ? { kind: 'problem', problem } : { kind: 'done', discussionId: readText(form, 'discussionId') };
  }
  const body = readBody(form);
  const keep = () => gqlForm(args, SaveDraft, { input: { place, title: readText(form, 'title') || null, body, language: readText(form, 'language') || null } });
  if (intent === 'draft') {
    const { problem } = await keep();
    return problem ? { kind: 'problem', problem } : { kind: 'saved' };
  }
  // A draft that cannot be kept is no reason not to show what it would look like.
  const [{ data, problem }] = await Promise.all([gqlForm(args, PreviewPost, { body }), place ? keep().catch(() => undefined) : undefined]);
  return problem ? { kind: 'problem', problem } : { kind: 'preview', preview: data.postPreview };
}

async function write(args: RequestArgs, form: FormData): Promise<Outcome> {
  const discussionId = readText(form, 'discussionId');
  const { data, problem } = await gqlForm(args, WritePost, {
    input: {
      ...common(args, form),
      ...(discussionId ? { discussionId } : { subjectKind: readText(form, 'subjectKind'), subjectId: readText(form, 'subjectId') }),
      answersId: readText(form, 'answersId') || null,
    },
  });
  if (problem) return { kind: 'problem', problem };
  const { post, discussion } = data.writePost;
  return { kind: 'done', discussionId: discussion.id, postId: post.id, position: post.position, version: post.version ?? discussion.version };
}

async function start(args: RequestArgs, form: FormData): Promise<Outcome> {
  const input = { ...common(args, form), themeSlug: readText(form, 'themeSlug'), title: readText(form, 'title') };
  const { data, problem } = await gqlForm(args, StartDiscussion, { input });
  if (problem) return { kind: 'problem', problem };
  const { id, lastPosition } = data.startDiscussion;
  // Without a place of its own the browser would keep that of the form.
  return { kind: 'done', discussionId: id, href: `/discussions/${id}#${lastPosition > 0 ? `post-${lastPosition}` : 'main'}` };
}

const common = (args: RequestArgs, form: FormData) => ({
  key: readText(form, 'key'),
  body: readBody(form),
  language: readText(form, 'language') || languageOf(args.request),
  citySlug: readText(form, 'citySlug') || null,
});

/** Forms send line ends as CR LF; the limit counts one. */
export const readBody = (form: FormData) => readText(form, 'body').replaceAll('\r\n', '\n');
