/** What kind of trouble it is; the transport's code follows from it. */
export type ErrorCategory = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_INPUT' | 'CONFLICT' | 'RATE_LIMITED' | 'UNAVAILABLE';

export interface FieldError {
  /** Path of the input, for example `input.title`. */
  path: string;
  code: string;
  params?: Record<string, string | number>;
}

export interface ErrorDetails {
  params?: Record<string, string | number>;
  fields?: FieldError[];
}

/** An error a caller can act on. `code` is stable and has a sentence in every catalogue; `message` is for developers. */
export class AppError extends Error {
  constructor(
    readonly category: ErrorCategory,
    readonly code: string,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
    this.name = 'AppError';
  }
}
