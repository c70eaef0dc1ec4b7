/** Why a film could not be made ready, and whether the same file may succeed another time. Each code has a sentence in the catalogues. */
export const FILM_FAILURES = {
  FILE_EMPTY: { retryable: false },
  /** The bytes are not those that the sender counted. */
  FILE_DAMAGED: { retryable: false },
  NOT_A_FILM: { retryable: false },
  SOUND_ONLY: { retryable: false },
  NO_PICTURE: { retryable: false },
  /** params: seconds */
  TOO_SHORT: { retryable: false },
  /** params: minutes */
  TOO_LONG: { retryable: false },
  DAMAGED: { retryable: false },
  /** The end is missing. */
  TRUNCATED: { retryable: false },
  /** params: codec */
  CODEC_UNKNOWN: { retryable: false },
  /** High dynamic range, and an ffmpeg without the filters to bring it down: with another the same file goes through. */
  HDR_UNSUPPORTED: { retryable: true },
  /** params: width, height, limit */
  PICTURE_TOO_LARGE: { retryable: false },
  /** params: width, height */
  PICTURE_TOO_SMALL: { retryable: false },
  PROCESSING_TIMEOUT: { retryable: true },
  PROCESSING_CRASHED: { retryable: true },
  STORAGE_FULL: { retryable: true },
  /** The source is gone from the storage. */
  SOURCE_LOST: { retryable: false },
  /** What was made from the source is gone from the storage. */
  FILES_LOST: { retryable: true },
} as const satisfies Record<string, { retryable: boolean }>;

export type FilmFailureCode = keyof typeof FILM_FAILURES;
export type FailureParams = Record<string, string | number>;

/** Thrown by the pipeline where trying again at once is of no use; a person is told why. */
export class FilmFailure extends Error {
  constructor(
    readonly code: FilmFailureCode,
    readonly params: FailureParams = {},
    /** For the log: what the tool said. */
    readonly detail = '',
  ) {
    super(`${code} ${detail}`.trim());
    this.name = 'FilmFailure';
  }
}

export function isRetryable(code: FilmFailureCode): boolean {
  return FILM_FAILURES[code].retryable;
}
