import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { composerStart } from './compose/start.server';
import { DraftAt, SubjectThread } from './discussion.query';

/** What is said about a clip, a practice, an adoption or a city. Null where that cannot be told now: the page is there without it. */
export async function readSubjectThread(args: RequestArgs, kind: 'CLIP' | 'CITY' | 'PRACTICE' | 'ADOPTION' | 'CELEBRATION', id: string) {
  const language = languageOf(args.request);
  try {
    const { viewer, subjectDiscussion } = await gql(args, SubjectThread, { kind, id, language });
    const { discussion, subject, viewerCan } = subjectDiscussion;
    const draft = discussion ? discussion.viewer?.draft : viewer ? (await gql(args, DraftAt, { place: `subject:${kind}:${id}` })).draft : null;
    return { subject, discussion: discussion ?? null, reader: viewer ?? null, canPost: viewerCan.post, start: composerStart(draft, language) };
  } catch (error) {
    if (args.request.signal.aborted) throw error;
    return null;
  }
}

export type SubjectThreadData = Awaited<ReturnType<typeof readSubjectThread>>;
