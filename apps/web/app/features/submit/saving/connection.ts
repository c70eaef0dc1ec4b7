import type { EditPage } from '../edit-page.server';
import type { SaveResult } from '../save-form.server';

/** What the page's own address `/now` answers. */
export interface NowAnswer {
  /** Null where the clip is gone. */
  page: EditPage | null;
  result?: SaveResult;
}

/** The line or the server is away: the same can be asked again. */
export class Unreachable extends Error {}
/** The session has ended: nothing can be asked until somebody signs in. */
export class SignedOut extends Error {}
/** Asking again would change nothing. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`refused with ${status}`);
  }
}

const patience = 30_000;

/** Reads the newest state, or sends one form and reads the state after it. */
export async function askNow(address: string, form?: FormData): Promise<NowAnswer> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: form ? 'POST' : 'GET',
      body: form,
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    throw new Unreachable();
  }
  if (response.type === 'opaqueredirect' || response.status === 401) throw new SignedOut();
  if (response.status === 429 || response.status >= 500) throw new Unreachable();
  if (!response.ok) throw new Refused(response.status);
  try {
    return (await response.json()) as NowAnswer;
  } catch {
    throw new Unreachable();
  }
}
