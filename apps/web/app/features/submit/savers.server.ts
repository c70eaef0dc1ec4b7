import type { Licence, PeopleShown, TextOrigin, UpdateClipInput } from '~/api/generated/graphql';
import type { TypedDocumentString } from '~/api/generated/graphql';
import { gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import type { RequestArgs } from '~/api/request-context.server';
import * as change from './clip-edit.mutations';
import { chosenFile, sendFile } from '../captions/server/send-file.server';
import { captionsOf } from './captions-of.server';
import { millisecondsOf } from './moment';

interface Sent {
  args: RequestArgs;
  id: string;
  form: FormData;
  revision: number;
}

type Saver = (sent: Sent) => Promise<Problem | undefined>;

/** One for each form of the page, by its intent. */
export const savers: Record<string, Saver> = {
  text: ({ args, id, form, revision }) => {
    const slot = read(form, 'slot');
    const language = slot === 'new' ? read(form, 'language-new') : slot;
    if (!language) return missing('language', 'LANGUAGE_REQUIRED');
    if (!read(form, `title-${slot}`)) return missing('title', 'TITLE');
    return run(args, change.SetClipText, {
      id,
      revision,
      input: { language, title: read(form, `title-${slot}`), summary: read(form, `summary-${slot}`), origin: originOf(read(form, `origin-${slot}`)) },
    });
  },
  removeText: ({ args, id, form, revision }) => run(args, change.RemoveClipText, { id, revision, language: read(form, 'slot') }),
  theme: (sent) => update(sent, { themeSlug: read(sent.form, 'themeSlug') || null }),
  questions: (sent) => {
    const questions = sent.form.getAll('question').map(String);
    const asked = questions.map((key) => ({ key, startMs: millisecondsOf(read(sent.form, `moment-${key}`)) }));
    const wrong = asked.find(({ startMs }) => startMs === undefined);
    if (wrong) return missing(`moment-${wrong.key}`, 'MOMENT_INVALID');
    return update(sent, { questions: asked.map(({ key, startMs }) => ({ key, startMs: startMs ?? 0 })) });
  },
  speech: (sent) => {
    const spoken = read(sent.form, 'speech') === 'none' ? 'zxx' : read(sent.form, 'spokenLanguage');
    return spoken ? update(sent, { spokenLanguage: spoken }) : missing('spokenLanguage', 'LANGUAGE_REQUIRED');
  },
  licence: (sent) => {
    const licence = read(sent.form, 'licence') as Licence;
    return licence ? update(sent, { licence }) : missing('licence', 'LICENCE');
  },
  consent: ({ args, id, form, revision }) => {
    const peopleShown = read(form, 'peopleShown') as PeopleShown;
    if (!peopleShown) return missing('peopleShown', 'CONSENT');
    return run(args, change.StateConsent, { id, revision, input: { peopleShown, statement: read(form, 'statement') } });
  },
  captions: async ({ args, id, form }) => {
    const language = read(form, 'captionLanguage');
    if (!language) return missing('captionLanguage', 'LANGUAGE_REQUIRED');
    const file = chosenFile(form.get('captionFile'));
    if (file) return atFile((await sendFile(args, { clipId: id, language }, { file, origin: originOf(read(form, 'captionOrigin')) })).problem);
    const content = await captionsOf(form);
    if (content.problem) return content.problem;
    const input = { language, content: content.text, origin: originOf(read(form, 'captionOrigin')) };
    return atFile(await run(args, change.AddCaptions, { clipId: id, input }));
  },
  removeCaptions: ({ args, id, form }) => run(args, change.RemoveCaptions, { clipId: id, language: read(form, 'slot') }),
  finishUpload: ({ args, id, form }) =>
    run(args, change.FinishUpload, { clipId: id, uploadId: read(form, 'uploadId'), sha256: read(form, 'sha256') || null }),
  cancelUpload: ({ args, id }) => run(args, change.CancelUpload, { clipId: id }),
  poster: ({ args, id, form }) => run(args, change.ChoosePoster, { id, number: Number(read(form, 'poster')) || null }),
  retryFilm: ({ args, id }) => run(args, change.RetryFilm, { id }),
  submit: ({ args, id, revision }) => run(args, change.SubmitClip, { id, revision }),
  withdraw: ({ args, id, form }) => run(args, change.WithdrawClip, { id, reason: read(form, 'reason') || null }),
  bringBack: ({ args, id }) => run(args, change.BringBackClip, { id }),
  appeal: ({ args, id, form }) => run(args, change.AppealClip, { id, text: read(form, 'text') }),
  delete: ({ args, id }) => run(args, change.DeleteClip, { id }),
};

async function run<Result, Variables>(args: RequestArgs, document: TypedDocumentString<Result, Variables>, variables: Variables) {
  return (await gqlForm(args, document, variables)).problem;
}

function update({ args, id, revision }: Sent, input: UpdateClipInput) {
  return run(args, change.UpdateClip, { id, revision, input });
}

/** What is wrong with captions is said where their file is chosen. */
function atFile(problem: Problem | undefined): Problem | undefined {
  if (!problem?.reason?.startsWith('CAPTION')) return problem;
  return { fields: [{ path: 'captionFile', code: problem.reason, params: problem.params }, ...problem.fields] };
}

function missing(path: string, code: string): Promise<Problem> {
  return Promise.resolve({ fields: [{ path, code }] });
}

function read(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function originOf(value: string): TextOrigin {
  return value === 'HUMAN' || value === 'MACHINE' ? value : 'ORIGINAL';
}
