import { notFound } from '~/api/api-errors.server';
import type { FlagReason, ReactionKind, WatchLevel } from '~/api/generated/graphql';
import { gqlForm } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { SetLevel } from '../watching/watching.query';
import { ChooseBest, EditPost, FlagPost, MarkRead, React, RemovePost, RestorePost } from './act.mutations';
import { keepOrder } from './keep-order.server';
import type { Outcome } from './outcome';
import { readBody, writeOrKeep } from './write.server';

/** Every form of a thread, by its intent; pages and the script of the page both end here. */
export async function act(args: RequestArgs, form: FormData): Promise<Outcome> {
  const intent = readText(form, 'intent');
  const discussionId = readText(form, 'discussionId');
  const id = readText(form, 'postId');
  const position = Number(readText(form, 'position')) || undefined;
  switch (intent) {
    case 'write':
    case 'preview':
    case 'draft':
    case 'discard':
      return writeOrKeep(args, intent, form);
    case 'edit': {
      const input = { id, revision: Number(readText(form, 'revision')) || 1, body: readBody(form), language: readText(form, 'language') };
      const { data, problem } = await gqlForm(args, EditPost, { input });
      return problem ? refused(problem) : done(discussionId, data.editPost);
    }
    case 'remove': {
      const { data, problem } = await gqlForm(args, RemovePost, { id, reason: readText(form, 'reason') || null });
      return problem ? refused(problem) : done(discussionId, data.removePost);
    }
    case 'restore': {
      const { data, problem } = await gqlForm(args, RestorePost, { id });
      return problem ? refused(problem) : done(discussionId, data.restorePost);
    }
    case 'react': {
      const [kind, on] = readText(form, 'reaction').split(':');
      const { data, problem } = await gqlForm(args, React, { id, kind: kind as ReactionKind, on: on !== 'off' });
      return problem ? refused(problem) : done(discussionId, data.reactToPost);
    }
    case 'best': {
      const { data, problem } = await gqlForm(args, ChooseBest, { discussionId, postId: readText(form, 'on') === 'no' ? null : id });
      return problem ? refused(problem) : done(discussionId, { id, position, version: data.chooseBestAnswer.version });
    }
    case 'flag': {
      if (!readText(form, 'reasonCode')) return refused({ fields: [{ path: 'reasonCode', code: 'REASON_REQUIRED' }] });
      const { data, problem } = await gqlForm(args, FlagPost, { id, reasonCode: readText(form, 'reasonCode') as FlagReason, note: readText(form, 'note') || null });
      if (problem) return refused(problem);
      return data.flagPost ? { kind: 'done', discussionId, postId: id, position, href: `/discussions/${discussionId}/posts/${position ?? id}?reported=1` } : Promise.reject(notFound());
    }
    case 'read': {
      const { data, problem } = await gqlForm(args, MarkRead, { id: discussionId, position: position ?? 0, unread: readText(form, 'unread') === 'yes' });
      return problem ? refused(problem) : done(discussionId, { version: data.markDiscussionRead.version });
    }
    case 'level': {
      const input = { kind: readText(form, 'kind'), id: readText(form, 'id'), level: readText(form, 'level') as WatchLevel };
      const { problem } = await gqlForm(args, SetLevel, { input });
      return problem ? refused(problem) : done(discussionId, {});
    }
    default:
      return (await keepOrder(args, intent, form, discussionId)) ?? Promise.reject(notFound());
  }
}

const refused = (problem: Extract<Outcome, { kind: 'problem' }>['problem']): Outcome => ({ kind: 'problem', problem });

function done(discussionId: string, post: { id?: string; position?: number | null; version?: number | null }): Outcome {
  return { kind: 'done', discussionId, postId: post.id, position: post.position, version: post.version };
}
