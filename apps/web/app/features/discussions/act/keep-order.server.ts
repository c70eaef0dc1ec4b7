import { gqlForm, type Written } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText, readTexts } from '~/forms/read-text.server';
import { Lock, Move, Pin, SlowDown, Split } from './act.mutations';
import type { Outcome } from './outcome';

/** What moderators do with a whole discussion; undefined for an intent that is none of these. */
export async function keepOrder(args: RequestArgs, intent: string, form: FormData, id: string): Promise<Outcome | undefined> {
  const on = readText(form, 'on') !== 'no';
  const reason = readText(form, 'reason') || null;
  switch (intent) {
    case 'pin':
      return told(id, await gqlForm(args, Pin, { id, on }));
    case 'lock':
      return told(id, await gqlForm(args, Lock, { id, on, reason }));
    case 'move':
      return told(id, await gqlForm(args, Move, { id, themeSlug: readText(form, 'toTheme'), reason }));
    case 'slow':
      return told(id, await gqlForm(args, SlowDown, { id, seconds: Number(readText(form, 'seconds')) || 0 }));
    case 'split': {
      const postIds = readTexts(form, 'post');
      if (postIds.length === 0) return { kind: 'problem', problem: { fields: [{ path: 'post', code: 'REQUIRED' }] } };
      const { data, problem } = await gqlForm(args, Split, { id, postIds, title: readText(form, 'title'), reason });
      if (problem) return { kind: 'problem', problem };
      return { kind: 'done', discussionId: id, href: `/discussions/${data.splitDiscussion.id}` };
    }
    default:
      return undefined;
  }
}

const told = (discussionId: string, { problem }: Written<unknown>): Outcome => (problem ? { kind: 'problem', problem } : { kind: 'done', discussionId });
