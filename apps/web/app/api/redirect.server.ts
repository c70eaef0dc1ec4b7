import { redirectDocument } from 'react-router';
import { isReturnPath } from '../../../../libs/contracts/return-path.js';
import { languageOf } from '../i18n/choose-language';

/**
 * After an action: always an absolute path and always a whole new page, so that the address bar is right
 * and a page that is not hydrated is never drawn by the browser. `path` is without the language.
 */
export function redirectTo(request: Request, path: string, init?: ResponseInit) {
  return redirectDocument(`/${languageOf(request)}${path === '/' ? '' : path}`, { status: 303, ...init });
}

/** A `return` address from a form, if it is one of ours; else `fallback`. */
export function safeReturn(value: FormDataEntryValue | string | null, fallback: string): string {
  return isReturnPath(value) ? value : fallback;
}
