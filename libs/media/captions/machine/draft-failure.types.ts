import type { DraftFailureCode } from './caption-draft.types.js';

/** Why a machine could not draft captions; the code is told to who asked, the detail to the log. */
export class DraftFailure extends Error {
  constructor(
    readonly code: DraftFailureCode,
    readonly detail = '',
  ) {
    super(`${code} ${detail}`);
  }
}
