import type { ConsentEntryInput, ConsentRelease, ConsentSubject } from '~/api/generated/graphql';
import { gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import * as ask from './ledger.query';
import { sendProof } from './send-proof.server';

/** What became of a form of the page that could not be saved. */
export interface EntryAnswer {
  /** Which form. */
  act: string;
  problem: Problem;
  sent: SentValues;
}

/** Does what the pressed button says; what was saved leads back to the ledger, so that a reload sends nothing twice. */
export async function actOnEntry(args: RequestArgs, clipId: string, entryId: string): Promise<EntryAnswer | Response> {
  const form = await args.request.formData();
  const act = readText(form, 'act');
  const revision = Number(readText(form, 'revision')) || 1;
  const isNew = entryId === 'new';
  const failed = (problem: Problem): EntryAnswer => ({ act, problem, sent: sentValues(form) });
  const back = (done: string, here = false) => redirectTo(args.request, `/clips/${clipId}/consent${here ? `/${entryId}` : ''}?done=${done}`);

  if (act === 'save') {
    const input = inputOf(form);
    const faults = faultsOf(input);
    if (faults.length > 0) return failed({ fields: faults });
    // A key of the form's own: sent twice, it is one entry.
    const id = isNew ? readText(form, 'key') || null : entryId;
    const { problem } = isNew ? await gqlForm(args, ask.RecordConsent, { clipId, id, input }) : await gqlForm(args, ask.ChangeConsent, { id: entryId, revision, input });
    if (problem) return failed(problem);
    const file = form.get('file');
    if (isNew && id && file instanceof File && file.size > 0) {
      // The entry stands; what was wrong with its proof is said on its own page.
      const fault = await sendProof(args, id, file);
      if (fault) return redirectTo(args.request, `/clips/${clipId}/consent/${id}?done=recorded&proof=${fault.fields[0]?.code ?? 'UNKNOWN'}`);
    }
    return back(isNew ? 'recorded' : 'changed');
  }
  if (act === 'proof') {
    const problem = await sendProof(args, entryId, form.get('file'));
    return problem ? failed(problem) : back('proof', true);
  }
  if (act === 'removeProof') {
    const { problem } = await gqlForm(args, ask.RemoveConsentProof, { id: entryId });
    return problem ? failed(problem) : back('proofRemoved', true);
  }
  if (act === 'withdraw') {
    const { problem } = await gqlForm(args, ask.WithdrawConsent, { id: entryId });
    return problem ? failed(problem) : back('withdrawn');
  }
  if (act === 'remove') {
    const { problem } = await gqlForm(args, ask.RemoveConsent, { id: entryId, revision });
    return problem ? failed(problem) : back('removed');
  }
  throw new Response(null, { status: 400 });
}

function inputOf(form: FormData): ConsentEntryInput {
  return {
    subject: readText(form, 'subject'),
    kind: readText(form, 'kind') as ConsentSubject,
    minors: readText(form, 'minors') === 'yes',
    release: readText(form, 'release') as ConsentRelease,
    givenOn: readText(form, 'givenOn'),
    expiresOn: readText(form, 'expiresOn') || null,
    note: readText(form, 'note') || null,
  };
}

// What has no value at all is not a value of its kind to the API.
function faultsOf({ subject, kind, release, givenOn }: ConsentEntryInput): Problem['fields'] {
  const empty = Object.entries({ subject, kind, release, givenOn }).filter(([, value]) => !value);
  return empty.map(([path]) => ({ path, code: 'REQUIRED' }));
}
