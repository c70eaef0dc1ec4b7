import { languageOf } from '../i18n/choose-language';
import { problemOf, throwApiError, unavailable, type ApiError } from './api-errors.server';
import { environment } from './environment.server';
import type { TypedDocumentString } from './generated/graphql';
import type { Problem } from './problem';
import { rememberCookies, type RequestArgs } from './request-context.server';

interface Answer<Result> {
  data?: Result | null;
  errors?: ApiError[];
}

export type Written<Result> = { data: Result; problem?: undefined } | { data?: undefined; problem: Problem };

const timeout = 15_000;

/** Reads or writes; whatever goes wrong becomes the page that says so (sign-in, 403, 404, 500, 503). */
export async function gql<Result, Variables>(
  args: RequestArgs,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data, errors } = await ask(args, document, variables);
  if (errors?.length || !data) throwApiError(args.request, errors ?? []);
  return data;
}

/** For actions: what the person can put right comes back as `problem`, for `<Form problem>` to show. */
export async function gqlForm<Result, Variables>(
  args: RequestArgs,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Written<Result>> {
  const { data, errors } = await ask(args, document, variables);
  if (!errors?.length && data) return { data };
  const problem = problemOf(errors ?? []);
  return problem ? { problem } : throwApiError(args.request, errors ?? []);
}

async function ask<Result, Variables>(
  args: RequestArgs,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Answer<Result>> {
  const { request } = args;
  const headers = new Headers({
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json, application/json',
    'Accept-Language': languageOf(request),
  });
  for (const name of ['Cookie', 'User-Agent', 'X-Forwarded-For', 'X-Forwarded-Proto', 'X-Forwarded-Host']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const response = await fetch(`${environment.apiUrl}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]),
  }).catch(() => {
    throw unavailable();
  });
  rememberCookies(args, response);
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    throw unavailable();
  }
}
