import { type Type, type ValidationError, ValidationPipe } from '@nestjs/common';
import type { FieldError } from '../access/app-error.js';
import { badInput } from '../access/access.errors.js';

/** class-validator's rule names as the codes a form can translate. */
const CODES: Record<string, string> = {
  maxLength: 'TOO_LONG',
  minLength: 'TOO_SHORT',
  isNotEmpty: 'REQUIRED',
  isEmail: 'EMAIL_INVALID',
  isUuid: 'ID_INVALID',
  isIn: 'CHOICE_UNKNOWN',
  isEnum: 'CHOICE_UNKNOWN',
  min: 'TOO_SMALL',
  max: 'TOO_LARGE',
  arrayMaxSize: 'TOO_MANY',
  isTimeZone: 'TIME_ZONE_UNKNOWN',
};

/** Validates every argument object; a fault names its field, a code and the limit. */
export function inputPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => badInput(errors.flatMap((error) => fieldErrors(error, ''))),
  });
}

const pipe = inputPipe();

/** The same for arguments that no pipe has looked at. */
export async function checkInput<T>(type: Type<T>, given: object): Promise<T> {
  return (await pipe.transform(given, { type: 'body', metatype: type })) as T;
}

function fieldErrors(error: ValidationError, prefix: string): FieldError[] {
  const path = prefix ? `${prefix}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => {
    const limit = /\d+/.exec(message)?.[0];
    return { path, code: CODES[rule] ?? 'INVALID', ...(limit ? { params: { limit: Number(limit) } } : {}) };
  });
  return [...own.slice(0, 1), ...(error.children ?? []).flatMap((child) => fieldErrors(child, path))];
}
